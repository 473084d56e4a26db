// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changeentries.h"
#include "core/usecases/copyweek.h"
#include "core/usecases/loadweeksheet.h"
#include "core/usecases/recentchanges.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

class SheetFixture
{
public:
    SheetFixture()
        : administration(AdministrationTexts::ofBase())
        , database(administration.open(Database::Access::ReadWrite))
    {
    }

    [[nodiscard]] WeekSheet sheet(IsoWeek first, IsoWeek last, const std::vector<DuoId>& duos = {}) const
    {
        auto loaded = loadWeekSheet(*database, {{first, last}, duos}, testDay);
        REQUIRE(loaded);
        return std::move(*loaded);
    }
    [[nodiscard]] WeekSheet week(int number) const { return sheet({2023, number}, {2023, number}); }
    [[nodiscard]] Checked<RecordSteps> type(int duo, QDate day, int minutes) const
    {
        return changeEntries({*database, clock, QStringLiteral("jansen")}, QStringLiteral("week sheet"),
            {{{DuoId(duo), day}, WorkTime(minutes)}});
    }

    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
    FixedDayClock clock{testDay};
};

QStringList codes(const WeekSheet& sheet)
{
    QStringList found;
    for (const SheetRow& row : sheet.rows)
        found.append(sheet.duoOf(row).bounds.duoCode);
    return found;
}

} // namespace

TEST_CASE_METHOD(SheetFixture, "a week has the duos that are active in it with all that its rows show")
{
    const WeekSheet may = week(19); // 8 to 14 May
    CHECK(codes(may)
        == QStringList{
            QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3"), QStringLiteral("D5")});
    const SheetRow& row = may.rows.front();
    const SheetDuo& duo = may.duoOf(row);
    CHECK(duo.participantName.full() == QStringLiteral("Anna de Boer"));
    CHECK(duo.coachName.full() == QStringLiteral("Eva Bakker"));
    CHECK(duo.regionName == QStringLiteral("Utrecht"));
    CHECK(duo.bounds.coachCode == QStringLiteral("C1"));
    CHECK(row.days[0].time == WorkTime(90));
    CHECK(row.days[0].note == QStringLiteral("met de trein naar school"));
    CHECK(row.agreed == WorkTime(390)); // 6.5 hours since 2022
    CHECK(row.deviation == Deviation::Below); // five hours less
    CHECK_FALSE(may.rows[1].agreed.has_value());
    CHECK_FALSE(may.refusalOn(row, 1).has_value());
}

TEST_CASE_METHOD(SheetFixture, "a duo that has ended stands in a week in which it has an entry")
{
    CHECK_FALSE(codes(week(18)).contains(QStringLiteral("D4")));
    administration.tamper("INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (4, '2023-05-07', 30)");
    const WeekSheet found = week(18);
    REQUIRE(codes(found).contains(QStringLiteral("D4")));
    CHECK(found.refusalOn(found.rows[3], 6)->code == ErrorCode::EntryOutsideDuo);
    CHECK(found.refusalOn(found.rows[3], 0)->arguments.at(1) == QStringLiteral("D4"));
}

TEST_CASE_METHOD(SheetFixture, "one duo has its weeks and a span of a year begins with the duo")
{
    const WeekSheet year = sheet({2019, 1}, {2019, 52}, {DuoId(4)});
    REQUIRE(year.duos.size() == 1);
    CHECK(year.rows.front().week == IsoWeek(2019, 5)); // 1 February 2019 is a Friday
    CHECK(year.rows.size() == 48);
    CHECK(sheet({2018, 1}, {2018, 52}, {DuoId(4)}).rows.empty());
}

TEST_CASE_METHOD(SheetFixture, "settings decide what is off and where the pilot ends")
{
    administration.tamper("INSERT INTO setting (key, value) VALUES ('deviation_percent', '90')");
    CHECK(week(19).rows.front().deviation == Deviation::None);
    administration.tamper("UPDATE setting SET value = '2023-05-09' WHERE key = 'pilot_end'");
    const WeekSheet ended = week(19);
    CHECK_FALSE(ended.refusalOn(ended.rows.front(), 1).has_value());
    CHECK(ended.refusalOn(ended.rows.front(), 2)->code == ErrorCode::EntryOutsidePilot);
}

TEST_CASE_METHOD(SheetFixture, "the duos whose entries changed are known also of entries that came and went")
{
    const qint64 start = *lastChange(*database);
    CHECK(duosWithChangedEntries(*database, start)->value().empty());
    const QDate day(2023, 5, 2);
    const auto added = type(3, day, 60);
    REQUIRE(added);
    REQUIRE(type(1, QDate(2023, 5, 1), 60));
    CHECK(duosWithChangedEntries(*database, start)->value().size() == 2);
    REQUIRE(takeBackEdit({*database, clock, QStringLiteral("jansen")}, *added));
    const qint64 middle = *lastChange(*database);
    REQUIRE(type(2, day, 60)); // takes the id that is free again
    CHECK(duosWithChangedEntries(*database, start)->value()
        == std::vector<DuoId>{DuoId(3), DuoId(1), DuoId(2)});
    CHECK(duosWithChangedEntries(*database, middle)->value() == std::vector<DuoId>{DuoId(2)});
    REQUIRE(changeRecord({*database, clock, QStringLiteral("jansen")}, QStringLiteral("form"),
        QLatin1StringView("coach"), 1, {{QStringLiteral("phone"), QStringLiteral("06")}}));
    CHECK_FALSE(duosWithChangedEntries(*database, start)->has_value());
}

TEST_CASE_METHOD(SheetFixture, "the week before is copied into days that are empty and can be typed in")
{
    REQUIRE(type(1, QDate(2023, 5, 3), 30));
    REQUIRE(type(1, QDate(2023, 5, 10), 45)); // stands in the way
    const WeekSheet may = week(19);
    const auto copy = copyOfWeekBefore(*database, may, {0, 1, 2});
    REQUIRE(copy);
    // Of week 18: D1 on Monday and Wednesday, both of which are filled in week 19; D2 on Wednesday, D3 on
    // Thursday.
    CHECK(copy->skippedDays == 2);
    REQUIRE(copy->changes.size() == 2);
    CHECK(copy->changes[0].on == EntryDay{DuoId(2), QDate(2023, 5, 10)});
    CHECK(copy->changes[0].time == WorkTime(240));
    CHECK_FALSE(copy->changes[0].note.has_value());
    CHECK(copy->changes[1].on == EntryDay{DuoId(3), QDate(2023, 5, 11)});
    CHECK(copyOfWeekBefore(*database, may, {})->changes.empty());
}

TEST_CASE_METHOD(SheetFixture, "days on which nothing can be typed are not copied into")
{
    REQUIRE(type(1, QDate(2023, 6, 24), 60)); // the Saturday of week 25
    REQUIRE(type(1, QDate(2023, 6, 19), 30));
    const auto copy = copyOfWeekBefore(*database, week(26), {0}); // today is its Friday
    REQUIRE(copy);
    CHECK(copy->skippedDays == 1);
    REQUIRE(copy->changes.size() == 1);
    CHECK(copy->changes.front().on.day == QDate(2023, 6, 26));
}
