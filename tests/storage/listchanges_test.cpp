// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include "core/usecases/editrecord.h"
#include "core/usecases/listchanges.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <algorithm>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// "duo_id=D1 valid_from=2023-05-01"
QString subjectOf(const LoggedChange& change)
{
    QStringList words;
    for (const NamedValue& each : change.subject)
        words.append(each.column + u'=' + textOf(each.value));
    return words.join(u' ');
}

const ChangedField* fieldOf(const LoggedChange& change, const char* column)
{
    const auto found = std::find_if(change.fields.begin(), change.fields.end(),
        [column](const ChangedField& field) { return field.column == QLatin1String(column); });
    return found == change.fields.end() ? nullptr : &*found;
}

/// A file with one duo of the base, and an edit of it.
class LogFixture
{
public:
    RecordValues values(std::initializer_list<std::pair<const char*, Field>> pairs)
    {
        RecordValues read;
        for (const auto& [column, value] : pairs)
            read.emplace(QLatin1String(column), value);
        return read;
    }
    std::vector<LoggedChange> newest(int most, const char* record = "")
    {
        return listChanges(*database, {0, most, QLatin1String(record)}).value();
    }

    TemporaryAdministration administration{AdministrationTexts::ofBase()};
    std::unique_ptr<Database> database = administration.open(Database::Access::ReadWrite);
    FixedDayClock clock{testDay};
    EditContext context{*database, clock, text("jansen")};
};

} // namespace

TEST_CASE("a change is listed with who did it and what it was before")
{
    LogFixture log;
    const auto done = changeRecord(log.context, text("form"), QLatin1StringView("coach"), 1,
        log.values({{"research_agreed_on", text("2023-05-02")}, {"phone", text("06-12345678")}}));
    REQUIRE(done);
    const auto changes = log.newest(1);
    REQUIRE(changes.size() == 1);
    const LoggedChange& change = changes.front();
    CHECK(change.loginName == text("jansen"));
    CHECK(change.action == text("form"));
    CHECK(change.record == text("coach"));
    CHECK(change.operation == ChangeOperation::Changed);
    CHECK(change.changedAt.date() == testDay);
    CHECK(subjectOf(change) == text("code=C1"));
    REQUIRE(change.fields.size() == 2);
    const ChangedField* day = fieldOf(change, "research_agreed_on");
    REQUIRE(day);
    CHECK(day->isValueKept);
    CHECK_FALSE(isKnown(day->before));
    CHECK(textOf(day->after) == text("2023-05-02"));
    const ChangedField* phone = fieldOf(change, "phone");
    REQUIRE(phone);
    CHECK_FALSE(phone->isValueKept);
    CHECK_FALSE(isKnown(phone->after));
}

TEST_CASE("the newest changes come first and older ones follow on the last that was seen")
{
    LogFixture log;
    const auto all = log.newest(10000);
    REQUIRE(all.size() > 5);
    CHECK(std::is_sorted(all.begin(), all.end(),
        [](const LoggedChange& one, const LoggedChange& other) { return one.id > other.id; }));
    const auto first = log.newest(2);
    REQUIRE(first.size() == 2);
    const auto next = listChanges(*log.database, {first.back().id, 2, {}}).value();
    REQUIRE(next.size() == 2);
    CHECK(next[0].id == all[2].id);
    CHECK(next[1].id == all[3].id);
}

TEST_CASE("changes of one table are listed by themselves")
{
    LogFixture log;
    const auto changes = log.newest(10000, "agreement");
    REQUIRE_FALSE(changes.empty());
    for (const LoggedChange& change : changes)
        CHECK(change.record == text("agreement"));
    CHECK(subjectOf(changes.back()).startsWith(text("duo_id=D")));
    CHECK(log.newest(10, "no_such_table").empty());
}

TEST_CASE("a record that was deleted is still called what it was")
{
    LogFixture log;
    const auto added = addRecord(log.context, text("form"), QLatin1StringView("region"),
        log.values({{"code", text("ZEE")}, {"name", text("Zeeland")}}));
    REQUIRE(added);
    const qint64 region = added->front().id;
    REQUIRE(changeRecord(log.context, text("form"), QLatin1StringView("region"), region,
        log.values({{"name", text("Zeeuws-Vlaanderen")}})));
    REQUIRE(removeRecord(log.context, text("form"), QLatin1StringView("region"), region));
    const auto changes = log.newest(3);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].operation == ChangeOperation::Removed);
    CHECK(subjectOf(changes[0]) == text("code=ZEE"));
    CHECK(textOf(fieldOf(changes[0], "name")->before) == text("Zeeuws-Vlaanderen"));
    // Nothing in the file says any more which one this was.
    CHECK(subjectOf(changes[1]) == text("code="));
    CHECK(subjectOf(changes[2]) == text("code=ZEE"));
}

TEST_CASE("a column that refers to another record shows its code")
{
    LogFixture log;
    REQUIRE(changeRecord(log.context, text("form"), QLatin1StringView("participant"), 1,
        log.values({{"region_id", qint64(2)}})));
    const auto changes = log.newest(1);
    const ChangedField* region = fieldOf(changes.front(), "region_id");
    REQUIRE(region);
    auto codes = Query::run(*log.database, text("SELECT code FROM region ORDER BY id"));
    REQUIRE(codes->next());
    CHECK(textOf(region->before) == codes->text(0));
    REQUIRE(codes->next());
    CHECK(textOf(region->after) == codes->text(0));
}

TEST_CASE("the log of a duo holds its own changes and those of its agreements and no others")
{
    LogFixture log;
    const auto agreed = addRecord(log.context, text("form"), QLatin1StringView("agreement"),
        log.values(
            {{"duo_id", qint64(1)}, {"valid_from", text("2023-06-05")}, {"minutes_per_week", qint64(120)}}));
    REQUIRE(agreed);
    REQUIRE(removeRecord(log.context, text("form"), QLatin1StringView("agreement"), agreed->front().id));
    const auto changes = listChangesOf(*log.database, DuoId(1), 100).value();
    REQUIRE(changes.size() >= 3);
    CHECK(changes[0].operation == ChangeOperation::Removed);
    CHECK(changes[1].operation == ChangeOperation::Added);
    CHECK(textOf(fieldOf(changes[0], "duo_id")->before) == text("D1"));
    for (const LoggedChange& change : changes) {
        const bool isOfDuo =
            subjectOf(change).startsWith(text("code=D1")) || subjectOf(change).startsWith(text("duo_id=D1 "));
        CHECK(isOfDuo);
        CHECK(change.record != text("time_entry"));
    }
    CHECK(changes.back().record == text("duo"));
    CHECK(listChangesOf(*log.database, DuoId(1), 1).value().size() == 1);
    CHECK(listChangesOf(*log.database, DuoId(999), 10).value().empty());
}
