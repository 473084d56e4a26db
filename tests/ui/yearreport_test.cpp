// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/documents/pageview.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

class ReportFixture : public WindowFixture
{
public:
    void openReport()
    {
        trigger("yearReportAction");
        waitForReport();
    }
    void waitForReport()
    {
        REQUIRE(QTest::qWaitFor([this] { return find<QPushButton>("saveReportButton").isEnabled(); }));
    }
};

} // namespace

TEST_CASE_METHOD(ReportFixture, "the report of a year is shown as it prints and goes out as PDF and CSV")
{
    startWithFile();
    openReport();
    auto& years = find<QComboBox>("reportYearCombo");
    CHECK(years.currentText() == QStringLiteral("2023"));
    CHECK(years.itemText(years.count() - 1) == QStringLiteral("2021")); // D4 began
    CHECK(find<PageView>("reportPages").pageCount() >= 1);
    prompts.fileToSave = path(QStringLiteral("jaar.pdf"));
    QTest::mouseClick(&find<QPushButton>("saveReportButton"), Qt::LeftButton);
    CHECK(prompts.suggestedFile.endsWith(QStringLiteral("Jaarverslag 2023.pdf")));
    CHECK(pdfPages(prompts.fileToSave) == find<PageView>("reportPages").pageCount());
    prompts.printTo = path(QStringLiteral("gedrukt.pdf"));
    QTest::mouseClick(&find<QPushButton>("printReportButton"), Qt::LeftButton);
    CHECK(pdfPages(prompts.printTo) >= 1);
    prompts.fileToSave = path(QStringLiteral("jaar.csv"));
    QTest::mouseClick(&find<QPushButton>("saveReportTableButton"), Qt::LeftButton);
    QFile csv(prompts.fileToSave);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.contains(QStringLiteral("Utrecht,duos,at_start,,,2")));
    CHECK_FALSE(text.contains(QStringLiteral("Vries")));
    CHECK(prompts.warned.isEmpty());
    const QString report = QStringLiteral("Jaarverslag 2023: ");
    CHECK(wentOut(Month(2023, 12))
        == QStringList{report + QStringLiteral("pdf"), report + QStringLiteral("print"),
            report + QStringLiteral("pdf")});
}

TEST_CASE_METHOD(ReportFixture, "another year is chosen by the keyboard and Escape closes the report")
{
    startWithFile();
    openReport();
    auto& years = find<QComboBox>("reportYearCombo");
    years.setFocus();
    press(Qt::Key_Down);
    CHECK(years.currentText() == QStringLiteral("2022"));
    waitForReport();
    prompts.fileToSave = path(QStringLiteral("jaar.csv"));
    find<QPushButton>("saveReportTableButton").setFocus();
    press(Qt::Key_Space);
    CHECK(prompts.suggestedFile.endsWith(QStringLiteral("Jaarverslag 2022.csv")));
    CHECK(find<QDialog>("yearReportDialog").minimumSizeHint().width() <= 640);
    CHECK(find<QDialog>("yearReportDialog").minimumSizeHint().height() <= 360);
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Escape); // it is gone before the key comes up
    QTest::qWait(10);
    CHECK(window->findChild<QDialog*>(QStringLiteral("yearReportDialog")) == nullptr);
}

TEST_CASE_METHOD(ReportFixture, "in the view of a region the report is of that region")
{
    state.setShownRegion(file, QStringLiteral("R2"));
    startWithFile();
    openReport();
    prompts.fileToSave = path(QStringLiteral("jaar.csv"));
    QTest::mouseClick(&find<QPushButton>("saveReportTableButton"), Qt::LeftButton);
    CHECK(prompts.suggestedFile.endsWith(QStringLiteral("Jaarverslag 2023, regio Haarlem.csv")));
    QFile csv(prompts.fileToSave);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.contains(QStringLiteral("Haarlem,duos,at_start,,,1")));
    CHECK_FALSE(text.contains(QStringLiteral("Utrecht")));
}
