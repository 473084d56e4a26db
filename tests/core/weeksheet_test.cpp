// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/weeksheet.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

const IsoWeek week18(2023, 18); // Monday 1 May 2023

TimeEntry entry(int duo, QDate day, int minutes)
{
    return {DuoId(duo), day, WorkTime(minutes)};
}

/// Duo 1, active from 2022 with 4 hours a week agreed, seen on a day; weeks 18 to 18.
WeekSheetInput inputOn(QDate today)
{
    WeekSheetInput input;
    input.weeks = {week18, week18};
    input.today = today;
    SheetDuo duo;
    duo.id = DuoId(1);
    duo.bounds = {QStringLiteral("D1"), QStringLiteral("C1"), DateRange::from(QDate(2022, 1, 1)),
        {DateRange::from(QDate(2022, 1, 1))}};
    duo.agreements = {{QDate(2022, 1, 1), WorkTime(240), {}}};
    input.duos = {duo};
    return input;
}

/// So many hours in each of the weeks that end with week 18.
void work(WeekSheetInput& input, const std::vector<int>& hours)
{
    QDate monday = week18.plus(1 - static_cast<int>(hours.size())).monday();
    for (const int worked : hours) {
        input.entries.push_back(entry(1, monday.addDays(2), worked * 60));
        monday = monday.addDays(7);
    }
}

const QDate monday(2023, 5, 1);

} // namespace

TEST_CASE("a row holds the days of its week with total and difference")
{
    WeekSheetInput input = inputOn(QDate(2023, 6, 15));
    input.entries = {entry(1, monday.addDays(-1), 60), entry(1, monday, 90), entry(1, monday.addDays(6), 30),
        entry(1, monday.addDays(2), 0), entry(7, monday, 600)};
    input.notes = {{DuoId(1), monday, QStringLiteral("<b>trein</b>")}};
    const WeekSheet sheet = buildWeekSheet(std::move(input));
    REQUIRE(sheet.rows.size() == 1);
    const SheetRow& row = sheet.rows.front();
    CHECK(row.days[0].time == WorkTime(90));
    CHECK(row.days[0].note == QStringLiteral("<b>trein</b>"));
    CHECK(row.days[2].time == WorkTime(0));
    CHECK_FALSE(row.days[3].time.has_value());
    CHECK(row.days[6].time == WorkTime(30));
    CHECK(row.total() == WorkTime(120));
    CHECK(row.agreed == WorkTime(240));
    CHECK(row.difference() == WorkTime(-120));
    CHECK(row.hasEntry());
    CHECK(row.dayAt(6) == QDate(2023, 5, 7));
}

TEST_CASE("a week is off as soon as it is above and not before it is over when it is below")
{
    struct Case
    {
        QDate today;
        int hours;
        Deviation expected;
    };
    const QDate sunday = week18.sunday();
    const auto one = GENERATE_COPY(Case{sunday, 6, Deviation::Above}, Case{sunday, 2, Deviation::None},
        Case{sunday.addDays(1), 2, Deviation::Below}, Case{sunday.addDays(1), 4, Deviation::None});
    WeekSheetInput input = inputOn(one.today);
    work(input, {one.hours});
    CAPTURE(one.today, one.hours);
    CHECK(buildWeekSheet(std::move(input)).rows.front().deviation == one.expected);
}

TEST_CASE("a week without an entry is never off and one without an agreement has no difference")
{
    WeekSheetInput empty = inputOn(QDate(2023, 6, 15));
    const SheetRow row = buildWeekSheet(empty).rows.front();
    CHECK_FALSE(row.hasEntry());
    CHECK(row.deviation == Deviation::None);
    empty.duos.front().agreements.front().validFrom = monday.addDays(1); // after the Monday
    work(empty, {9});
    const SheetRow unagreed = buildWeekSheet(std::move(empty)).rows.front();
    CHECK_FALSE(unagreed.difference().has_value());
    CHECK(unagreed.deviation == Deviation::None);
}

TEST_CASE("structural is looked at from the week after but not from after today")
{
    WeekSheetInput input = inputOn(week18.sunday().addDays(1));
    work(input, {4, 4, 4, 6, 6, 6, 6}); // weeks 12 to 18
    CHECK(buildWeekSheet(input).rows.front().structural == Deviation::Above);
    // During week 18 only weeks 12 to 17 are looked at, of which three are above.
    input.today = week18.sunday();
    CHECK(buildWeekSheet(input).rows.front().structural == Deviation::None);
    input.today = monday.addDays(-1);
    CHECK(buildWeekSheet(std::move(input)).rows.front().structural == Deviation::None);
}

TEST_CASE("a sheet has the weeks in which a duo is active or has an entry")
{
    WeekSheetInput input = inputOn(QDate(2023, 6, 15));
    input.weeks = {IsoWeek(2023, 16), IsoWeek(2023, 21)};
    input.duos.front().bounds.duo = DateRange::throughLastDay(monday.addDays(6), QDate(2023, 5, 8));
    input.entries = {entry(1, QDate(2023, 5, 24), 60)}; // week 21, behind the end
    const WeekSheet sheet = buildWeekSheet(std::move(input));
    std::vector<int> weeks;
    for (const SheetRow& row : sheet.rows)
        weeks.push_back(row.week.number());
    CHECK(weeks == std::vector<int>{18, 19, 21});
    CHECK(sheet.rows[2].days[2].time == WorkTime(60));
}

TEST_CASE("a day on which nothing can be typed says why")
{
    WeekSheetInput input = inputOn(monday.addDays(3));
    input.duos.front().bounds.duo = DateRange::from(monday.addDays(1));
    const WeekSheet sheet = buildWeekSheet(std::move(input));
    const SheetRow& row = sheet.rows.front();
    CHECK(sheet.refusalOn(row, 0)->code == ErrorCode::EntryOutsideDuo);
    CHECK_FALSE(sheet.refusalOn(row, 1).has_value());
    CHECK_FALSE(sheet.refusalOn(row, 3).has_value());
    CHECK(sheet.refusalOn(row, 4)->code == ErrorCode::EntryInFuture);
}

TEST_CASE("entries are needed from as many weeks before as the settings look back")
{
    DeviationLimits limits;
    CHECK(firstDayOf({week18, week18}, limits) == QDate(2023, 3, 20)); // six weeks before 1 May
    limits.weeks = 1;
    CHECK(firstDayOf({week18, IsoWeek(2023, 20)}, limits) == QDate(2023, 4, 24));
}
