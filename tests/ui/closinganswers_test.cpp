// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/recordtable.h"
#include "core/usecases/changesettings.h"
#include "core/usecases/finalisemonth.h"
#include "tests/support/catchtext.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/documents/documenttablemodel.h"

#include <QPushButton>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// What one can do wrong with the months of the small administration, and what the window answers.
class AnswersFixture : public WindowFixture
{
public:
    /// Before the window opens the file.
    void edit(const std::function<void(const EditContext&)>& work)
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(database.has_value());
        work({**database, clock, QStringLiteral("jan")});
    }
    void open()
    {
        startWithFile();
        press(Qt::Key_8, Qt::ControlModifier);
    }
    void askToFinalise() { press(Qt::Key_Return, Qt::ControlModifier); }
    void askToCredit()
    {
        documents().setFocus();
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void finalise()
    {
        inDialog([this] { askToFinalise(); },
            [](QDialog& dialog) {
                dialog.findChild<QPushButton*>(QStringLiteral("proceedButton"))->click();
            });
    }
    ListTable& documents() { return find<ListTable>("documentTable"); }
    void choose(const char* number)
    {
        for (int row = 0; row < documents().model()->rowCount(); ++row) {
            const QModelIndex index = documents().model()->index(row, 0);
            if (index.data().toString() == text(number)) {
                documents().selectionModel()->setCurrentIndex(
                    index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            }
        }
    }
};

} // namespace

TEST_CASE_METHOD(AnswersFixture, "a month before the pilot cannot become final and says when that begins")
{
    edit([](const EditContext& edits) {
        REQUIRE(changeSettings(
            edits, QStringLiteral("form"), {{QStringLiteral("pilot_start"), QStringLiteral("2023-04-01")}}));
    });
    open();
    press(Qt::Key_Left, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ControlModifier); // March, with a session
    askToFinalise();
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first().contains(text("ligt vóór de pilot")));
    CHECK(prompts.warned.first().contains(text("01-04-2023")));
}

// Hours in January and a session in March: nothing in February.
TEST_CASE_METHOD(AnswersFixture, "a month without hours has nothing to make final")
{
    edit([](const EditContext& edits) {
        REQUIRE(addRecord(edits, QStringLiteral("form"), QLatin1StringView("time_entry"),
            {{QStringLiteral("duo_id"), qint64{1}},
                {QStringLiteral("worked_on"), QStringLiteral("2023-01-10")},
                {QStringLiteral("minutes"), qint64{60}}}));
    });
    open();
    for (int month = 0; month < 3; ++month)
        press(Qt::Key_Left, Qt::ControlModifier);
    askToFinalise();
    CHECK(prompts.informed
        == QStringList(
            text("In februari 2023 is er niets te betalen, dus er is niets definitief te maken.")));
}

TEST_CASE_METHOD(AnswersFixture, "a clock that was set back gives no numbers and nothing becomes final")
{
    edit(
        [](const EditContext& edits) { REQUIRE(finaliseMonth(edits, Month(2023, 5))->numbers.size() == 1); });
    clock = FixedDayClock(QDate(2023, 6, 2));
    open();
    press(Qt::Key_Left, Qt::ControlModifier);
    finalise();
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first().startsWith(text("Er is geen document definitief geworden: ")));
    CHECK(prompts.warned.first().contains(text("02-06-2023")));
    CHECK(prompts.warned.first().contains(text("C1-U0001")));
    CHECK(documents().model()->index(0, 0).data().toString() == text("Concept (1)"));
}

// At 0.01 an hour the 1:00 of C3 comes to 0.01; 0:20 to 0.0033, so 0.00.
TEST_CASE_METHOD(AnswersFixture, "an amount of zero waits with its reason while the others become final")
{
    edit([](const EditContext& edits) {
        REQUIRE(addRecord(edits, QStringLiteral("form"), QLatin1StringView("organisation_rate"),
            {{QStringLiteral("organisation_id"), qint64{1}}, {QStringLiteral("rate_cents"), qint64{1}},
                {QStringLiteral("valid_from"), QStringLiteral("2019-01-01")}}));
        REQUIRE(changeRecord(edits, QStringLiteral("form"), QLatin1StringView("organisation"), 1,
            {{QStringLiteral("address"), QStringLiteral("Kade 3")},
                {QStringLiteral("postcode"), QStringLiteral("3512 CD")},
                {QStringLiteral("city"), QStringLiteral("Utrecht")},
                {QStringLiteral("coc_number"), QStringLiteral("12345678")},
                {QStringLiteral("iban"), QStringLiteral("NL91ABNA0417164300")}}));
        REQUIRE(changeRecord(edits, QStringLiteral("form"), QLatin1StringView("time_entry"), 5,
            {{QStringLiteral("minutes"), qint64{20}}}));
    });
    open();
    const QStringList found = columnTexts(*find<ListTable>("questionTable").model(), 2);
    CAPTURE(found.join(u'|').toStdString());
    CHECK(found.join(u'|').contains(text("nul")));
    prompts.confirms = false;
    finalise();
    REQUIRE(prompts.confirmed.size() == 1);
    CHECK(prompts.confirmed.first().startsWith(text("1 document is definitief geworden: C1-U0001.")));
    CHECK(prompts.confirmed.first().contains(text("Zorggroep Linde (ZORG) wacht.")));
}

TEST_CASE_METHOD(AnswersFixture, "crediting a credit note or twice is refused with what to do instead")
{
    edit(
        [](const EditContext& edits) { REQUIRE(finaliseMonth(edits, Month(2023, 5))->numbers.size() == 1); });
    open();
    choose("C1-U0001");
    inDialog([this] { askToCredit(); },
        [this](QDialog&) {
            typeOver(text("uren vergeten"));
            press(Qt::Key_Return);
        });
    choose("C1-U0002");
    askToCredit();
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.last().contains(text("C1-U0002 is zelf een creditnota")));
    choose("C1-U0001");
    askToCredit();
    REQUIRE(prompts.warned.size() == 2);
    CHECK(prompts.warned.last().contains(text("C1-U0002")));
}
