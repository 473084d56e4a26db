// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/recordtable.h"
#include "core/usecases/createsessions.h"
#include "tests/support/catchtext.h"
#include "tests/support/settingsfixture.h"
#include "ui/common/changewords.h"
#include "ui/common/listtable.h"
#include "ui/text/columnwords.h"

#include <QPushButton>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

LoggedChange changeOf(const char* record, ChangeOperation operation)
{
    LoggedChange change;
    change.record = QLatin1String(record);
    change.operation = operation;
    change.action = text("form");
    return change;
}

} // namespace

TEST_CASE("every column that the log can name has a name for people")
{
    for (const RecordTable& table : recordTables()) {
        for (const RecordColumn& column : table.columns) {
            INFO(QString(table.name + u'.' + column.name).toStdString());
            // A name of one word may be the same in both.
            const QString name = ColumnWords::column(column.name);
            CHECK_FALSE(name.contains(u'_'));
            CHECK_FALSE((name == column.name && column.name.endsWith(text("id"))));
        }
    }
    CHECK(ColumnWords::column(text("ended_on")) == text("einddatum"));
}

TEST_CASE("a change is told with its record and its values in words")
{
    const Format format(Language::Dutch);
    const ChangeWords words(format);
    LoggedChange change = changeOf("duo", ChangeOperation::Changed);
    change.subject = {{text("code"), text("DUO000012")}};
    change.fields = {{text("ended_on"), true, Field(), text("2023-05-31")},
        {text("relation"), true, text("none"), text("parent")}, {text("end_reason"), false, {}, {}}};
    CHECK(words.what(change) == text("Duo DUO000012 gewijzigd"));
    CHECK(words.fields(change)
        == text("einddatum: – → 31-05-2023; relatie: geen familie → ouder; reden van het einde gewijzigd"));
}

TEST_CASE("minutes and cents stand in the log as hours and money")
{
    const Format format(Language::Dutch);
    const ChangeWords words(format);
    CHECK(words.value(text("minutes"), qint64(90)) == text("1:30"));
    CHECK(words.value(text("minutes_per_week"), qint64(150)) == text("2:30"));
    CHECK(words.value(text("rate_cents"), qint64(2054)) == format.money(Money(2054)));
    CHECK(words.value(text("sequence"), qint64(7)) == text("7"));
    CHECK(words.value(text("is_taken_back"), qint64(1)) == text("ja"));
    CHECK(words.value(text("code"), text("")) == text("–"));
}

TEST_CASE("what an undo took back says so and what a record lost is told from before")
{
    const Format format(Language::Dutch);
    const ChangeWords words(format);
    LoggedChange change = changeOf("agreement", ChangeOperation::Removed);
    change.action = text("undo");
    change.subject = {{text("duo_id"), text("DUO1")}, {text("valid_from"), text("2023-05-01")}};
    change.fields = {
        {text("minutes_per_week"), true, qint64(60), Field()}, {text("reason"), false, Field(), Field()}};
    CHECK(words.what(change) == text("Afgesproken uren DUO1 01-05-2023 verwijderd (ongedaan gemaakt)"));
    CHECK(words.fields(change) == text("per week: 1:00"));
}

TEST_CASE("what closing and correcting a month wrote says by what")
{
    const Format format(Language::Dutch);
    const ChangeWords words(format);
    LoggedChange change = changeOf("document", ChangeOperation::Added);
    change.action = text("close --finalise");
    change.subject = {{text("number"), text("C1-U0001")}};
    CHECK(words.what(change).endsWith(text(" C1-U0001 toegevoegd (bij het definitief maken van de maand)")));
    change.action = text("credit");
    CHECK(words.what(change).endsWith(text("(door te crediteren)")));
    change = changeOf("time_entry", ChangeOperation::Changed);
    change.action = text("correct");
    CHECK(words.what(change).endsWith(text("(door een correctie van een definitief document)")));
}

TEST_CASE_METHOD(SettingsFixture, "the log stands under the settings and can be narrowed by keys")
{
    startAt(Log);
    auto& table = find<ListTable>("logTable");
    const int all = table.model()->rowCount();
    REQUIRE(all > 4);
    tabTo("logRecordField");
    type(text("Duo"));
    press(Qt::Key_Tab);
    REQUIRE(table.model()->rowCount() == 4); // as many duos as the small administration has
    for (const QString& what : columnTexts(*table.model(), 2))
        CHECK(what.startsWith(text("Duo ")));
}

TEST_CASE_METHOD(SettingsFixture, "a change stands on top of the log with who made it")
{
    startAt(Organisation);
    fill("foundationCityField", text("Alkmaar"));
    goTo(Log);
    auto& table = find<ListTable>("logTable");
    CHECK(columnTexts(*table.model(), 1).front() == context.loginName);
    CHECK(columnTexts(*table.model(), 2).front() == text("Instelling plaats van de organisatie toegevoegd"));
    CHECK(columnTexts(*table.model(), 3).front().contains(text("waarde: Alkmaar")));
}

TEST_CASE_METHOD(SettingsFixture, "older changes come by a button while there are any")
{
    {
        const auto database = Database::open(file, Database::Access::ReadWrite).value();
        const EditContext edits{*database, clock, text("jansen")};
        std::vector<QDate> days;
        for (int day = 0; day < 210; ++day)
            days.push_back(QDate(2023, 7, 1).addDays(day));
        REQUIRE(createSessions(edits,
            {{text("kind"), text("training")}, {text("title"), text("Autisme")},
                {text("minutes"), qint64(60)}},
            days));
    }
    startAt(Log);
    auto& table = find<ListTable>("logTable");
    CHECK(table.model()->rowCount() == 200);
    pushButton("olderChangesButton");
    CHECK(table.model()->rowCount() > 210);
    CHECK_FALSE(find<QPushButton>("olderChangesButton").isVisible());
}
