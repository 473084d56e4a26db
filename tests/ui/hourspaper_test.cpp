// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogdriver.h"
#include "tests/support/pdftools.h"
#include "tests/support/sheetfixture.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void pressButton(QDialog& dialog, const char* button)
{
    auto* found = dialog.findChild<QPushButton*>(QLatin1String(button));
    REQUIRE(found);
    QTest::mouseClick(found, Qt::LeftButton);
}

void chooseItem(QDialog& dialog, const char* combo, int index)
{
    auto* found = dialog.findChild<QComboBox*>(QLatin1String(combo));
    REQUIRE(found);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Home);
    for (int step = 0; step < index; ++step)
        QTest::keyClick(found, Qt::Key_Down);
}

} // namespace

TEST_CASE_METHOD(
    SheetFixture, "the week of all coaches is one PDF with a sheet for each and no name of a participant")
{
    prompts.fileToSave = path(text("week.pdf"));
    inDialog([this] { trigger("hoursPaperAction"); },
        [](QDialog& dialog) {
            chooseItem(dialog, "useCombo", 1);
            pressButton(dialog, "savePaperButton");
            dialog.done(0);
        });
    CHECK(prompts.warned.isEmpty());
    CHECK(prompts.suggestedFile.endsWith(text("Weekstaat-2023-W18.pdf")));
    CHECK(pdfPages(prompts.fileToSave) == 3);
    const QString printed = textOfPdf(prompts.fileToSave);
    CHECK(printed.contains(text("Ada Bakker")));
    CHECK(printed.contains(text("2:00")));
    CHECK(printed.contains(text("D1")));
    CHECK_FALSE(printed.contains(text("Yılmaz")));
}

TEST_CASE_METHOD(SheetFixture, "sheets of a month to fill in are saved for each coach and printed for one")
{
    prompts.folder = path(text("bladen"));
    REQUIRE(QDir().mkpath(prompts.folder));
    prompts.printTo = path(text("afdruk.pdf"));
    inDialog([this] { trigger("hoursPaperAction"); },
        [this](QDialog& dialog) {
            chooseItem(dialog, "spanCombo", 1);
            pressButton(dialog, "savePapersButton");
            chooseItem(dialog, "coachesCombo", 1);
            pressButton(dialog, "printPaperButton");
            dialog.done(0);
        });
    const QStringList files = QDir(prompts.folder).entryList(QDir::Files, QDir::Name);
    CHECK(files
        == QStringList{text("Maandstaat-2023-05-C1.pdf"), text("Maandstaat-2023-05-C2.pdf"),
            text("Maandstaat-2023-05-C3.pdf")});
    CHECK(prompts.informed.size() == 1);
    CHECK(prompts.informed[0].startsWith(text("3 bladen opgeslagen")));
    CHECK_FALSE(textOfPdf(QDir(prompts.folder).filePath(files[0])).contains(text("2:00")));
    CHECK(pdfPages(prompts.printTo) >= 1);
}
