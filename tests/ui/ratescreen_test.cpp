// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settingsfixture.h"
#include "ui/common/listtable.h"
#include "ui/forms/formdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class RateFixture : public SettingsFixture
{
public:
    FormDialog& openDialog(const char* button)
    {
        pushButton(button);
        auto& dialog = find<FormDialog>("rateDialog");
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        return dialog;
    }
    QString addWord()
    {
        // Other screens have a button of that name too.
        return find<FormDialog>("rateDialog").findChild<QAbstractButton*>(text("addButton"))->text();
    }
    QString summary() { return find<QLabel>("rateSummary").text(); }
    QStringList rates(const char* table, int column = 3)
    {
        return columnTexts(*find<ListTable>(table).model(), column);
    }
    /// Lets a dialog that was closed go.
    void settle()
    {
        QTest::qWait(1);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
};

} // namespace

TEST_CASE_METHOD(RateFixture, "a new rate shows to the cent what it changes before it is kept")
{
    startAt(Tariffs);
    CHECK(rates("otherTariffTable") == QStringList{text("€\u00A056,50")});
    openDialog("otherTariffNewButton");
    type(text("1-5-2023"));
    press(Qt::Key_Tab);
    type(text("60"));
    press(Qt::Key_Return);
    // D1 worked 2:00 and 6:00 in May: 113.00 becomes 120.00 and 339.00 becomes 360.00.
    CHECK(summary().contains(text("het tarief van 1 duo.")));
    CHECK(summary().contains(text("+\u00A0€\u00A028,00 exclusief btw")));
    CHECK(rates("rateMonthTable", 0) == QStringList{text("mei 2023")});
    CHECK(rates("rateDuoTable", 0) == QStringList{text("D1")});
    CHECK(rates("rateDuoTable", 1) == QStringList{text("+\u00A0€\u00A028,00")});
    CHECK(rates("otherTariffTable").size() == 1); // nothing is kept yet
    CHECK(addWord() == text("Toevoegen"));
    press(Qt::Key_Return);
    settle();
    CHECK(rates("otherTariffTable") == QStringList{text("€\u00A060,00"), text("€\u00A056,50")});
    CHECK(rates("otherTariffTable", 1) == QStringList{QString(), text("30-04-2023")});
    CHECK(told().contains(text("nieuw tarief vanaf 01-05-2023 (algemeen tarief)")));
    undo();
    CHECK(rates("otherTariffTable").size() == 1);
}

TEST_CASE_METHOD(RateFixture, "what is typed after looking has to be looked at again")
{
    startAt(Tariffs);
    FormDialog& dialog = openDialog("otherTariffNewButton");
    CHECK(addWord() == text("Laat zien wat verandert"));
    press(Qt::Key_Return);
    CHECK(dialog.fields().fieldFor(text("valid_from"))->hasProblem()); // nothing stands there
    type(text("1-5-2023"));
    press(Qt::Key_Tab);
    type(text("6"));
    press(Qt::Key_Return);
    CHECK(addWord() == text("Toevoegen"));
    type(text("1"));
    CHECK(addWord() == text("Laat zien wat verandert"));
    CHECK_FALSE(find<ListTable>("rateDuoTable").isVisible());
    press(Qt::Key_Return);
    // 61.00: 122.00 and 366.00 for 113.00 and 339.00.
    CHECK(summary().contains(text("+\u00A0€\u00A036,00")));
    press(Qt::Key_Escape); // asks, and is answered with closing
    CHECK(prompts.confirmed.size() == 1);
    settle();
    CHECK(rates("otherTariffTable").size() == 1);
}

TEST_CASE_METHOD(RateFixture, "a rate from a day that is taken or that is no rate is refused")
{
    startAt(Tariffs);
    FormDialog& dialog = openDialog("familyTariffNewButton");
    type(text("1-1-2019"));
    press(Qt::Key_Tab);
    type(text("21"));
    press(Qt::Key_Return);
    CHECK(dialog.fields().fieldFor(text("valid_from"))->hasProblem());
    CHECK(dialog.isVisible());
    fill("rateField", text("0"));
    CHECK(dialog.fields().fieldFor(text("rate_cents"))->hasProblem());
    press(Qt::Key_Escape);
    settle();
    CHECK(rates("familyTariffTable").size() == 1);
}

TEST_CASE_METHOD(RateFixture, "a rate is changed with its preview and taken back")
{
    startAt(Tariffs);
    openDialog("familyTariffChangeButton");
    fill("rateField", text("20,60"));
    tabTo("rateField");
    press(Qt::Key_Return);
    // D2 worked 1:30: 30.81 becomes 30.90.
    CHECK(summary().contains(text("+\u00A0€\u00A00,09")));
    CHECK(addWord() == text("Wijzigen"));
    press(Qt::Key_Return);
    settle();
    CHECK(rates("familyTariffTable") == QStringList{text("€\u00A020,60")});
    undo();
    CHECK(rates("familyTariffTable") == QStringList{text("€\u00A020,54")});
}

TEST_CASE_METHOD(RateFixture, "deleting a rate asks with what it changes and can be undone")
{
    startAt(Tariffs);
    prompts.confirms = false;
    pushButton("familyTariffDeleteButton");
    REQUIRE(prompts.confirmed.size() == 1);
    CHECK(prompts.confirmed.first().contains(text("€\u00A020,54 vanaf 01-01-2019")));
    CHECK(prompts.confirmed.first().contains(text("−\u00A0€\u00A030,81"))); // 1:30 of D2
    CHECK(prompts.confirmed.first().contains(text("geen tarief")));
    CHECK(rates("familyTariffTable").size() == 1);
    prompts.confirms = true;
    pushButton("familyTariffDeleteButton");
    CHECK(rates("familyTariffTable").isEmpty());
    undo();
    CHECK(rates("familyTariffTable").size() == 1);
}

TEST_CASE_METHOD(RateFixture, "a care organisation gets its first rate and the document that shows it")
{
    startAt(Organisations);
    CHECK(columnTexts(*find<ListTable>("organisationTable").model(), 4).front().contains(text("nog geen")));
    openDialog("organisationRateNewButton");
    type(text("1-1-2023"));
    press(Qt::Key_Tab);
    type(text("62,50"));
    press(Qt::Key_Return);
    CHECK(summary().contains(text("+\u00A0€\u00A062,50"))); // one hour of D3, which was held back
    press(Qt::Key_Return);
    settle();
    CHECK(rates("organisationRateTable") == QStringList{text("€\u00A062,50")});
    CHECK(columnTexts(*find<ListTable>("organisationTable").model(), 4).front() == text("€\u00A062,50"));

    prompts.paper = path(text("brief.pdf"));
    REQUIRE(QFile(file).copy(prompts.paper));
    pushButton("paperAddButton");
    CHECK(columnTexts(*find<ListTable>("paperTable").model(), 0) == QStringList{text("brief.pdf")});
    CHECK(rates("organisationRateTable", 4) == QStringList{text("1")});
    pushButton("paperOpenButton");
    CHECK(prompts.opened == QStringList{prompts.paper});
    REQUIRE(QFile::remove(prompts.paper));
    pushButton("paperOpenButton"); // it is gone
    CHECK(prompts.opened.size() == 1);
    CHECK(prompts.warned.size() == 1);
    pushButton("paperRemoveButton");
    CHECK(find<ListTable>("paperTable").model()->rowCount() == 0);
    undo();
    CHECK(columnTexts(*find<ListTable>("paperTable").model(), 0) == QStringList{text("brief.pdf")});
    CHECK(columnTexts(*find<ListTable>("paperTable").model(), 1).front().contains(text("niet meer in")));
}

TEST_CASE_METHOD(
    RateFixture, "an organisation is added with checked fields and a payroll agency has no rates")
{
    startAt(Organisations);
    pushButton("organisationNewButton");
    auto& dialog = find<FormDialog>("organisationDialog");
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    FormField& code = *dialog.fields().fieldFor(text("code"));
    CHECK_FALSE(code.typedText().isEmpty());
    press(Qt::Key_Tab);
    type(text("Loonwerk"));
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // from care organisation to payroll agency
    FormField& iban = *dialog.fields().fieldFor(text("iban"));
    while (!iban.input().hasFocus())
        press(Qt::Key_Tab);
    type(text("NL91ABNA0417164301"));
    press(Qt::Key_Return);
    CHECK(iban.hasProblem());
    CHECK(dialog.isVisible());
    press(Qt::Key_Backspace);
    type(text("0"));
    press(Qt::Key_Return);
    settle();
    auto& table = find<ListTable>("organisationTable");
    CHECK(columnTexts(*table.model(), 2)
        == QStringList{text("verloningsorganisatie"), text("zorgorganisatie")});
    CHECK(table.currentIndex().row() == 0);
    CHECK_FALSE(find<ListTable>("organisationRateTable").isVisible());
    CHECK(textIn("organisationIbanField") == text("NL91ABNA0417164300"));

    goTo(Organisations);
    tabTo("organisationTable");
    press(Qt::Key_Down);
    CHECK(textIn("organisationNameField") == text("Zorggroep Linde"));
    pushButton("organisationDeleteButton"); // a coach works for it
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first().contains(text("zoals C3")));
    CHECK(table.model()->rowCount() == 2);
}

TEST_CASE_METHOD(RateFixture, "an organisation is changed as its fields are left and undone in words")
{
    startAt(Organisations);
    auto& table = find<ListTable>("organisationTable");
    const auto names = [&table] { return columnTexts(*table.model(), 0); };
    fill("organisationNameField", text("Zorggroep Beuk"));
    CHECK(names() == QStringList{text("Zorggroep Beuk")});

    fill("organisationIbanField", text("NL91ABNA0417164301"));
    CHECK_FALSE(messageUnder("organisationIbanField").isEmpty());
    CHECK(textIn("organisationIbanField") == text("NL91ABNA0417164301")); // to be mended, not typed again
    fill("organisationIbanField", text("NL91ABNA0417164300"));
    CHECK(messageUnder("organisationIbanField").isEmpty());

    undo();
    CHECK(textIn("organisationIbanField").isEmpty());
    undo();
    CHECK(names() == QStringList{text("Zorggroep Linde")});
    CHECK(told().startsWith(text("Ongedaan gemaakt: ")));
}
