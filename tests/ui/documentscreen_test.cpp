// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/documenttablemodel.h"
#include "ui/documents/pageview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

class DocumentScreenFixture : public WindowFixture
{
public:
    DocumentScreenFixture()
    {
        startWithFile();
        press(Qt::Key_8, Qt::ControlModifier);
    }

    ListTable& table() { return find<ListTable>("documentTable"); }
    QStringList column(int number) { return columnTexts(*table().model(), number); }
    QString totals() { return find<PlainLabel>("totalsLabel").text(); }
    PageView& pages() { return find<PageView>("pageView"); }
    QStringList pdfs(const QString& place)
    {
        return QDir(place).entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name);
    }
};

} // namespace

// May 2023: coach C1 8:00 x 56.50 = 452.00 with 94.92 VAT; coach C2 1:30 x 20.54 = 30.81 without; C3 held
// back. April 2023: C1 1:00 x 56.50 with 11.87 VAT (11.865).

TEST_CASE_METHOD(DocumentScreenFixture, "the last month with hours comes first with its documents and totals")
{
    CHECK(find<QComboBox>("monthCombo").currentText() == QStringLiteral("mei 2023"));
    CHECK(totals()
        == QStringLiteral(
            "2 documenten, 9:30 uur, netto €\u00A0482,81, btw €\u00A094,92, bruto €\u00A0577,73"));
    CHECK(column(0)
        == QStringList{QStringLiteral("Concept (2)"), QStringLiteral("C1"), QStringLiteral("C2"),
            QStringLiteral("Totaal van de maand (overzicht)")});
    CHECK(column(static_cast<int>(DocumentTableModel::Column::Gross))
        == QStringList{QStringLiteral("577,73"), QStringLiteral("546,92"), QStringLiteral("30,81"),
            QStringLiteral("577,73")});
    const QAbstractItemModelTester tester(
        table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_CASE_METHOD(DocumentScreenFixture, "the month changes by keys and buttons and typing")
{
    const auto month = [this] { return find<QComboBox>("monthCombo").currentText(); };
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(month() == QStringLiteral("april 2023"));
    CHECK(totals().startsWith(QStringLiteral("1 document, 1:00 uur, netto €\u00A056,50, btw €\u00A011,87")));
    press(Qt::Key_Right, Qt::AltModifier);
    CHECK(month() == QStringLiteral("mei 2023"));
    CHECK_FALSE(find<QToolButton>("nextMonthButton").isEnabled());
    QTest::mouseClick(&find<QToolButton>("previousMonthButton"), Qt::LeftButton);
    CHECK(month() == QStringLiteral("april 2023"));
    const auto typeMonth = [this](const QString& text) {
        find<QComboBox>("monthCombo").setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    };
    typeMonth(QStringLiteral("2023-05"));
    CHECK(month() == QStringLiteral("mei 2023"));
    typeMonth(QStringLiteral("APRIL 2023"));
    CHECK(month() == QStringLiteral("april 2023"));
    typeMonth(QStringLiteral("ooit"));
    CHECK(month() == QStringLiteral("april 2023"));
    typeMonth(QStringLiteral("1990-01")); // outside what the file has
    CHECK(month() == QStringLiteral("april 2023"));
    CHECK(state.lastMonth() == Month(2023, 4));
}

TEST_CASE_METHOD(DocumentScreenFixture, "the chosen document is shown as it will be printed")
{
    CHECK(pages().pageCount() == 1);
    CHECK(pages().accessibleDescription() == QStringLiteral("1 pagina"));
    const int fitted = pages().zoomPercent();
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(pages().zoomPercent() < fitted);
    press(Qt::Key_0, Qt::ControlModifier);
    CHECK(pages().zoomPercent() == fitted);
    const QImage first = pages().grab().toImage();
    press(Qt::Key_Down);
    CHECK(pages().grab().toImage() != first);
}

TEST_CASE_METHOD(
    DocumentScreenFixture, "printing asks for a printer and prints the chosen or all or the overview")
{
    trigger("filePrintAction");
    CHECK(pdfPages(path(QStringLiteral("nowhere.pdf"))) == 0);
    prompts.printTo = path(QStringLiteral("one.pdf"));
    trigger("filePrintAction");
    CHECK(pdfPages(prompts.printTo) == 1);
    prompts.printTo = path(QStringLiteral("all.pdf"));
    trigger("printAllAction");
    CHECK(pdfPages(prompts.printTo) == 2);
    prompts.printTo = path(QStringLiteral("overview.pdf"));
    trigger("overviewAction");
    trigger("previewAction");
    CHECK(prompts.previews == 1);
    CHECK(pdfPages(prompts.printTo) == 1);
    CHECK(prompts.warned.isEmpty());
}

TEST_CASE_METHOD(DocumentScreenFixture, "stopping a print job does not print the rest and warns of nothing")
{
    prompts.printTo = path(QStringLiteral("stopped.pdf"));
    prompts.cancels = true;
    trigger("printAllAction");
    CHECK(pdfPages(prompts.printTo) < 2);
    CHECK(prompts.warned.isEmpty());
}

TEST_CASE_METHOD(DocumentScreenFixture, "all documents are saved as PDF and counted")
{
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("uit")));
    prompts.folder = path(QStringLiteral("uit"));
    QTest::mouseClick(&find<QToolButton>("saveAllButton"), Qt::LeftButton);
    CHECK(pdfs(prompts.folder)
        == QStringList{QStringLiteral("2023-05_C1.pdf"), QStringLiteral("2023-05_C2.pdf")});
    REQUIRE(prompts.informed.size() == 1);
    CHECK(prompts.informed.first().startsWith(QStringLiteral("2 documenten opgeslagen in ")));
    CHECK(pdfPages(path(QStringLiteral("uit/2023-05_C1.pdf"))) == 1);
}

TEST_CASE_METHOD(DocumentScreenFixture, "stopping the saving leaves no file half written and says so")
{
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("uit")));
    prompts.folder = path(QStringLiteral("uit"));
    prompts.cancels = true;
    trigger("saveAllAction");
    REQUIRE(prompts.informed.size() == 1);
    CHECK(prompts.informed.first().startsWith(QStringLiteral("Gestopt. 0 documenten")));
    CHECK(QDir(prompts.folder).isEmpty());
}

TEST_CASE_METHOD(DocumentScreenFixture, "a folder that is not there is refused with a reason")
{
    prompts.folder = path(QStringLiteral("weg"));
    trigger("saveAllAction");
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first().contains(QStringLiteral("bestaat niet")));
}

TEST_CASE_METHOD(DocumentScreenFixture, "one document is saved under the name of its payee")
{
    prompts.fileToSave = path(QStringLiteral("een.pdf"));
    trigger("saveAction");
    CHECK(prompts.suggestedFile.endsWith(QStringLiteral("2023-05_C1.pdf")));
    CHECK(pdfPages(prompts.fileToSave) == 1);
}

TEST_CASE_METHOD(
    DocumentScreenFixture, "in a small window the document stands below the list and the page scrolls")
{
    const auto sides = [this](int width, int height) {
        window->resize(width, height);
        QApplication::processEvents();
        return find<QSplitter>("documentSplitter").orientation();
    };
    CHECK(sides(1280, 720) == Qt::Horizontal);
    CHECK(sides(660, 360) == Qt::Vertical); // 1320 x 720 at 200 %
    CHECK(window->height() <= 360);
    CHECK(find<QScrollArea>("monthArea").verticalScrollBar()->maximum() > 0);
    CHECK(sides(1280, 720) == Qt::Horizontal);
}

TEST_CASE("documents sort within their group and keep the totals in place")
{
    MonthListing listing;
    const auto add = [&listing](DocumentState state, qint64 cents, const char* code, const char* name) {
        MonthDocument document;
        document.net = Money(cents);
        document.time = WorkTime(60);
        listing.book.documents.push_back(document);
        listing.documents.push_back(
            {QLatin1String(code), QString::fromUtf8(name), QString(), QString(), QString(), state});
    };
    add(DocumentState::Draft, 100, "A", "Zwart");
    add(DocumentState::Paid, 5000, "B", "Bos");
    add(DocumentState::Draft, 300, "C", "Ängel");
    DocumentTableModel model{Format(Language::Dutch)};
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setListing(&listing);
    const auto nets = [&model] {
        return columnTexts(model, static_cast<int>(DocumentTableModel::Column::Net));
    };
    const auto amounts = [](const char* words) { return QString::fromUtf8(words).split(u' '); };
    // Drafts 1.00 + 3.00 = 4.00, paid 50.00, together 54.00.
    CHECK(nets() == amounts("4,00 1,00 3,00 50,00 50,00 54,00"));
    model.sort(static_cast<int>(DocumentTableModel::Column::Net), Qt::DescendingOrder);
    CHECK(nets() == amounts("4,00 3,00 1,00 50,00 50,00 54,00"));
    model.sort(static_cast<int>(DocumentTableModel::Column::Payee), Qt::AscendingOrder);
    CHECK(nets() == amounts("4,00 3,00 1,00 50,00 50,00 54,00")); // Ängel before Zwart
    CHECK(model.documentAt(1) == 2);
    CHECK(model.kindOf(0) == DocumentTableModel::RowKind::Group);
    CHECK(model.kindOf(5) == DocumentTableModel::RowKind::MonthTotal);
}
