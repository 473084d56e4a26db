// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/documentlife.h"
#include "core/usecases/finalisemonth.h"
#include "core/usecases/listdocuments.h"
#include "core/usecases/listpayments.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/common/statelabel.h"
#include "ui/documents/documenttablemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// The small administration with C2's address, so that May 2023 is final for C1 (452.00 and VAT 94.92, 546.92
/// together) and for C2, who charges no VAT (30.81); April for C1 (68.37).
class LifeFixture : public WindowFixture
{
public:
    LifeFixture()
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(database.has_value());
        const EditContext edits{**database, clock, QStringLiteral("jan")};
        const auto moved = changeRecord(edits, QStringLiteral("form"), QLatin1StringView("coach"), 2,
            {{QStringLiteral("address"), QStringLiteral("Plein 2")},
                {QStringLiteral("postcode"), QStringLiteral("3511 EB")},
                {QStringLiteral("city"), QStringLiteral("Utrecht")}});
        REQUIRE(moved.has_value());
        REQUIRE(finaliseMonth(edits, Month(2023, 4))->numbers.size() == 1);
        REQUIRE(finaliseMonth(edits, Month(2023, 5))->numbers.size() == 2);
    }
    /// The invoice of C1 for May.
    void receiveBehindTheWindow() const
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(database.has_value());
        const EditContext edits{**database, clock, QStringLiteral("jan")};
        const auto documents = listDocuments(**database, Month(2023, 5));
        REQUIRE(documents.has_value());
        REQUIRE(documents->front().number == QStringLiteral("C1-U0002"));
        REQUIRE(registerInvoice(
            edits, documents->front().id, {QStringLiteral("17"), QDate(2023, 6, 15), Money(54692)}));
    }
    void open()
    {
        startWithFile();
        press(Qt::Key_8, Qt::ControlModifier);
    }

    ListTable& documents() { return find<ListTable>("documentTable"); }
    /// The groups and numbers as they stand below each other.
    QStringList numbers() { return columnTexts(*documents().model(), 0); }
    QString history() { return find<QLabel>("historyLabel").text(); }
    void showTab(int tab) { find<QTabWidget>("invoiceTabs").setCurrentIndex(tab); }
    /// Ctrl+Shift with a key opens the dialog.
    void answer(Qt::Key key, const std::function<void(QDialog&)>& work)
    {
        inDialog([this, key] { press(key, Qt::ControlModifier | Qt::ShiftModifier); }, work);
    }
    void receive(const char* number, const char* day, const char* amount)
    {
        answer(Qt::Key_F, [&](QDialog&) {
            typeOver(QLatin1String(number));
            tabTo("invoicedOnField");
            typeOver(QLatin1String(day));
            tabTo("invoiceAmountField");
            typeOver(QLatin1String(amount));
            press(Qt::Key_Return);
        });
    }
    void pay()
    {
        answer(Qt::Key_B, [this](QDialog&) { press(Qt::Key_Return); });
    }
    void accept() { press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
    void finishFirst()
    {
        receive("17", "15-6-2023", "546,92");
        accept();
        pay();
    }
};

/// Whatever keys a test has pressed last.
void choose(ListTable& table, int row)
{
    table.selectionModel()->setCurrentIndex(
        table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(text(one));
    return texts;
}

} // namespace

TEST_CASE_METHOD(LifeFixture, "a statement goes from its invoice to payment by keys and back by undo")
{
    open();
    CHECK(numbers() == list({"Definitief (2)", "C1-U0002", "C2-U0001", "Totaal van de maand (overzicht)"}));
    receive("17", "15-6-2023", "546,92");
    CHECK(numbers()
        == list({"Definitief (1)", "C2-U0001", "Factuur ontvangen (1)", "C1-U0002",
            "Totaal van de maand (overzicht)"}));
    CHECK(history().contains(text("factuur 17 van 15-06-2023")));
    accept();
    CHECK(numbers()[2] == text("Akkoord (1)"));
    pay();
    CHECK(numbers()[2] == text("Betaald (1)"));
    CHECK(documents().currentIndex().row() == 3);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(numbers()[2] == text("Akkoord (1)"));
    CHECK(history().contains(text("teruggenomen")));
}

TEST_CASE_METHOD(
    LifeFixture, "an invoice of another amount is shown with its difference and can be corrected")
{
    open();
    answer(Qt::Key_F, [this](QDialog& dialog) {
        typeOver(text("18"));
        tabTo("invoiceAmountField");
        typeOver(text("550"));
        CHECK(messageOf(dialog, "invoiceAmountField").contains(text("3,08 meer")));
        press(Qt::Key_Return); // without a date
        CHECK(dialog.isVisible());
        tabTo("invoicedOnField");
        typeOver(text("16-6-2023")); // tomorrow
        press(Qt::Key_Return);
        CHECK(messageOf(dialog, "invoicedOnField").contains(text("toekomst")));
        typeOver(text("15-6-2023"));
        press(Qt::Key_Return);
    });
    CHECK(numbers()[2] == text("Betwist (1)"));
    CHECK(history().contains(text("3,08")));
    accept();
    CHECK(numbers()[2] == text("Betwist (1)")); // there is nothing to accept yet
    receive("18a", "15-6-2023", "546,92");
    CHECK(numbers()[2] == text("Factuur ontvangen (1)"));
    // The same number on the statement of April is refused and named.
    press(Qt::Key_Left, Qt::ControlModifier);
    answer(Qt::Key_F, [this](QDialog& dialog) {
        typeOver(text("18A"));
        tabTo("invoicedOnField");
        typeOver(text("15-6-2023"));
        tabTo("invoiceAmountField");
        typeOver(text("68,37"));
        press(Qt::Key_Return);
        CHECK(messageOf(dialog, "invoiceNumberField").contains(text("C1-U0002")));
        typeOver(text("19"));
        find<QTabWidget>("invoiceTabs"); // the window is still there behind it
        tabTo("invoiceNumberField");
        typeOver(text("19"));
        press(Qt::Key_Return);
    });
    CHECK(numbers()[0] == text("Factuur ontvangen (1)"));
}

TEST_CASE_METHOD(LifeFixture, "a step that was a mistake is taken back after asking")
{
    open();
    receive("17", "15-6-2023", "546,92");
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(prompts.confirmed.size() == 1);
    CHECK(prompts.confirmed.first().contains(text("C1-U0002")));
    CHECK(numbers()[0] == text("Definitief (2)"));
}

TEST_CASE_METHOD(LifeFixture, "crediting asks for a reason and opens the month again")
{
    open();
    answer(Qt::Key_R, [this](QDialog& dialog) {
        press(Qt::Key_Return);
        CHECK(messageOf(dialog, "creditReasonField").contains(text("reden")));
        typeOver(text("uren vergeten"));
        press(Qt::Key_Return);
    });
    CHECK(numbers()
        == list({"Concept (1)", "C1", "Definitief (2)", "C1-U0003", "C2-U0001", "Gecrediteerd (1)",
            "C1-U0002", "Totaal van de maand (overzicht)"}));
}

TEST_CASE_METHOD(LifeFixture, "what is open of all months is accepted and paid together")
{
    open();
    receive("17", "15-6-2023", "546,92");
    press(Qt::Key_Down);
    showTab(1);
    ListTable& table = find<ListTable>("openTable");
    CHECK(columnTexts(*table.model(), 0) == list({"C1-U0001", "C1-U0002", "C2-U0001"}));
    // April was due on 15 May; 68.37 of 646.10.
    CHECK(columnTexts(*table.model(), 4)[0].contains(text("15-05-2023, te laat")));
    CHECK(find<StateLabel>("openSummary").text().contains(text("646,10")));
    CHECK(find<StateLabel>("openSummary").text().contains(text("68,37")));
    table.setFocus();
    choose(table, 0);
    receive("9", "15-6-2023", "68,37");
    choose(table, 0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    accept();
    choose(table, 0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    answer(Qt::Key_B, [this](QDialog& dialog) {
        CHECK(dialog.findChild<QLabel*>(text("aboutLabel"))->text().contains(text("615,29")));
        typeOver(text("1-6-2023")); // before the issue
        press(Qt::Key_Return);
        CHECK(messageOf(dialog, "paidOnField").contains(text("uitgereikt")));
        typeOver(text("15-6-2023"));
        press(Qt::Key_Return);
    });
    CHECK(columnTexts(*table.model(), 0) == list({"C2-U0001"}));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(table.model()->rowCount() == 3);
    choose(table, 0);
    press(Qt::Key_Return);
    CHECK(find<QTabWidget>("invoiceTabs").currentIndex() == 0);
    CHECK(find<QComboBox>("monthCombo").currentText() == text("april 2023"));
}

TEST_CASE_METHOD(LifeFixture, "a year lists what was paid and the persons that the tax office asks for")
{
    open();
    finishFirst();
    press(Qt::Key_Up); // past the heading of its group
    press(Qt::Key_Up); // C2-U0001
    receive("1", "15-6-2023", "30,81");
    accept();
    pay();
    showTab(2);
    ListTable& table = find<ListTable>("yearTable");
    CHECK(columnTexts(*table.model(), 0) == list({"C1", "C2"}));
    CHECK(columnTexts(*table.model(), 6) == list({"546,92", "30,81"}));
    find<QComboBox>("listCombo").setFocus();
    press(Qt::Key_Down);
    CHECK(columnTexts(*table.model(), 0) == list({"C2"}));
    CHECK(columnTexts(*table.model(), 2) == list({"Plein 2, 3511 EB Utrecht"}));
    prompts.fileToSave = path(text("personen.csv"));
    trigger("saveYearTableAction");
    QFile saved(prompts.fileToSave);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(
        saved.readAll().contains("C2,Bea van de Ven,Plein 2,3511 EB,Utrecht,1,30.81,2023-06-15,2023-06-15"));
    prompts.fileToSave = path(text("personen.pdf"));
    trigger("saveYearAction");
    CHECK(pdfPages(prompts.fileToSave) == 1);
    CHECK(prompts.warned.isEmpty());
    // Both are on record.
    const auto database = Database::open(file, Database::Access::ReadOnly);
    const auto outputs = listOutputs(**database, Month(2023, 12));
    REQUIRE(outputs->size() == 2);
    CHECK(outputs->front().output.title == text("personen-zonder-btw-2023.csv"));
}

TEST_CASE_METHOD(LifeFixture, "what is open and what a year paid is explained by its documents")
{
    const auto rootsOf = [this](const std::function<void()>& ask) {
        QStringList roots;
        inDialog(ask, [&roots](QDialog& dialog) {
            const auto& tree = *dialog.findChild<QTreeWidget*>(QStringLiteral("explanationTree"));
            for (int root = 0; root < tree.topLevelItemCount(); ++root)
                roots.append(tree.topLevelItem(root)->text(0) + u' ' + tree.topLevelItem(root)->text(1));
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        return roots.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
    };
    open();
    finishFirst(); // C1-U0002
    showTab(1);
    find<ListTable>("openTable").setFocus();
    const QString april = text("Urenspecificatie C1-U0001, april 2023, Ada Bakker");
    REQUIRE(rootsOf([this] { press(Qt::Key_E, Qt::ControlModifier); }).size() == 1);
    const QStringList all = rootsOf([this] { trigger("explainOpenAction"); });
    REQUIRE(all.size() == 3); // 68.37 and 30.81
    CHECK(all.first() == text("2 documenten samen € 99,18"));
    CHECK(all[1].startsWith(april));
    showTab(2);
    find<ListTable>("yearTable").setFocus();
    const QStringList paid = rootsOf([this] { press(Qt::Key_E, Qt::ControlModifier); });
    REQUIRE(paid.size() == 1);
    CHECK(paid.first().endsWith(text("€ 546,92")));
    CHECK(rootsOf([this] { trigger("explainYearAction"); }) == paid);
}

TEST_CASE_METHOD(LifeFixture, "an amount that differs from what is asked is not kept as a payment")
{
    open();
    receive("17", "15-6-2023", "546,92");
    accept();
    answer(Qt::Key_B, [this](QDialog& dialog) {
        tabTo("paidAmountField");
        typeOver(text("500"));
        CHECK(messageOf(dialog, "paidAmountField").contains(text("46,92 minder")));
        press(Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(messageOf(dialog, "paidAmountField").contains(text("in één keer betaald")));
        typeOver(text("546,92"));
        press(Qt::Key_Return);
    });
    CHECK(numbers()[2] == text("Betaald (1)"));
}

TEST_CASE_METHOD(LifeFixture, "an amount that is left out is asked for and not taken for nothing")
{
    open();
    answer(Qt::Key_F, [this](QDialog& dialog) {
        press(Qt::Key_Return);
        CHECK(messageOf(dialog, "invoiceAmountField").contains(text("ontbreekt")));
        tabTo("invoiceAmountField");
        typeOver(text("0"));
        press(Qt::Key_Return);
        CHECK(messageOf(dialog, "invoiceAmountField").contains(text("€\u00A00,00 is geen bedrag")));
        prompts.confirms = true;
        press(Qt::Key_Escape);
    });
}

TEST_CASE_METHOD(LifeFixture, "why a document is not accepted is said at once and without names of tables")
{
    receiveBehindTheWindow();
    clock = FixedDayClock(QDate(2023, 6, 2)); // it was issued on the 15th
    open();
    choose(documents(), 3); // below what has no invoice yet
    accept();
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first()
        == text("Dit kan niet akkoord worden. 02-06-2023 ligt voor de dag waarop C1-U0002 is uitgereikt, "
                "15-06-2023; kijk de datum na, ook die van deze computer."));
    CHECK(prompts.details.isEmpty());
}

TEST_CASE_METHOD(LifeFixture, "the heading of a group stands for all of its documents")
{
    open();
    choose(documents(), 0);
    prompts.printTo = path(text("groep.pdf"));
    trigger("printAction");
    CHECK(pdfPages(prompts.printTo) == 2);
    choose(documents(), 0);
    prompts.folder = folder.path();
    trigger("mailAction");
    CHECK(prompts.mails.size() == 2);
}

TEST_CASE_METHOD(LifeFixture, "what was printed is on record and is asked about before it is printed again")
{
    open();
    prompts.printTo = path(text("all.pdf"));
    trigger("printAllAction");
    CHECK(pdfPages(prompts.printTo) == 2);
    CHECK(prompts.confirmed.isEmpty());
    CHECK(history().contains(text("Afgedrukt op ")));
    prompts.confirms = false;
    prompts.printTo = path(text("again.pdf"));
    trigger("printAllAction");
    REQUIRE(prompts.confirmed.size() == 1);
    CHECK(prompts.confirmed.first().contains(text("afgedrukt op ")));
    CHECK(pdfPages(prompts.printTo) == 0);
    // To save it is another way out.
    prompts.fileToSave = path(text("one.pdf"));
    trigger("saveAction");
    CHECK(prompts.confirmed.size() == 1);
    CHECK(history().contains(text("opgeslagen op ")));
}

TEST_CASE_METHOD(LifeFixture, "several chosen documents are printed as one job in their order")
{
    open();
    press(Qt::Key_Down, Qt::ShiftModifier);
    prompts.printTo = path(text("two.pdf"));
    trigger("printAction");
    CHECK(pdfPages(prompts.printTo) == 2);
}

TEST_CASE_METHOD(LifeFixture, "a message carries the number and the month and nobody's name but the payee's")
{
    REQUIRE(QDir(folder.path()).mkdir(text("mail")));
    open();
    prompts.folder = path(text("mail"));
    trigger("mailAction");
    REQUIRE(prompts.mails.size() == 1);
    const MailDraft& mail = prompts.mails.front();
    CHECK(mail.to == text("ada@post.example"));
    CHECK(mail.subject == text("Urenspecificatie C1-U0002 – mei 2023"));
    CHECK(mail.body.contains(text("eigen factuur")));
    for (const char* name : {"Özlem", "Yılmaz", "D1", "Jan"})
        CHECK_FALSE((mail.body + mail.subject).contains(text(name)));
    CHECK(pdfPages(mail.attachment) == 1);
    CHECK(history().contains(text("In een mail gezet op ")));
    // Where no file can be attached the folder is shown, and the second time is asked.
    prompts.mailOutcome = MailOutcome::WithoutFile;
    trigger("mailAction");
    CHECK(prompts.confirmed.size() == 1);
    CHECK(prompts.opened == QStringList{prompts.folder});
    CHECK(prompts.informed.last().contains(text("geen bestand")));
}

TEST_CASE_METHOD(LifeFixture, "a duo and a coach list their documents and lead to them")
{
    startWithFile();
    waitForDuo();
    ListTable& table = find<ListTable>("documentListTable");
    CHECK(columnTexts(*table.model(), 0) == list({"C1-U0002", "C1-U0001"}));
    table.setFocus();
    table.selectRow(1);
    press(Qt::Key_Return);
    CHECK(find<QComboBox>("monthCombo").currentText() == text("april 2023"));
    CHECK(documents().isVisible());
}

TEST_CASE_METHOD(LifeFixture, "a file that is open for reading only takes no step")
{
    const auto other = Database::open(file, Database::Access::ReadWrite);
    open();
    CHECK_FALSE(find<QAction>("receiveInvoiceAction").isEnabled());
    CHECK_FALSE(find<QAction>("creditDocumentAction").isEnabled());
    prompts.printTo = path(text("all.pdf"));
    trigger("printAllAction");
    CHECK(pdfPages(prompts.printTo) == 2);
}
