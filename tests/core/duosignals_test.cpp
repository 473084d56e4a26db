// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/duosignals.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

/// A letter for each week, oldest first, of an agreement of 4 hours: = as agreed, + and - off by an hour
/// (25 %), 0 an entry of no minutes, . no entry, x no entry in a week that is not whole.
std::vector<WeekOfHours> weeks(const char* letters)
{
    std::vector<WeekOfHours> made;
    for (const char* letter = letters; *letter; ++letter) {
        WeekOfHours week{WorkTime(240), WorkTime(240), true, true};
        if (*letter == '+')
            week.worked = WorkTime(300);
        else if (*letter == '-')
            week.worked = WorkTime(180);
        else if (*letter != '=')
            week.worked = WorkTime();
        week.hasEntry = *letter != '.' && *letter != 'x';
        week.isWhole = *letter != 'x';
        made.push_back(week);
    }
    return made;
}

QString kindsOf(const std::vector<DuoSignal>& found)
{
    QStringList words;
    for (const DuoSignal& signal : found)
        words.append(wordFor(signal.kind));
    return words.join(u' ');
}

Contract contract(QDate first, QDate last = {})
{
    return {first, DateRange::throughLastDay(first, last)};
}

const QDate day(2023, 5, 31);
const QDate monday(2023, 5, 29);

} // namespace

TEST_CASE("hours that are structurally off or missing are signalled")
{
    struct Row
    {
        const char* weeks;
        const char* kinds;
    };
    const auto row = GENERATE(Row{"======", ""}, Row{"++++==", "above_agreed"}, Row{"==----", "below_agreed"},
        Row{"+++===", ""},
        // Not entered yet: the last two weeks are missing, the four before still count.
        Row{"++++..", "above_agreed hours_missing"}, Row{"+++=..", "hours_missing"}, Row{"=====.", ""},
        Row{"====.=", ""}, Row{"......", "hours_missing"},
        // An entry of 0 minutes says that there were none.
        Row{"====.0", ""}, Row{"====00", ""}, Row{"==0000", "below_agreed"},
        // A week in which the duo was not there on all days is not missed.
        Row{"====.x", ""}, Row{"====x.", ""});
    CAPTURE(row.weeks);
    CHECK(kindsOf(hoursSignals(weeks(row.weeks), {}, monday)) == QString::fromLatin1(row.kinds));
}

TEST_CASE("a signal of hours has the numbers of the weeks that count")
{
    const auto found = hoursSignals(weeks("x++++="), {}, monday);
    REQUIRE(found.size() == 1);
    // x is not whole; 4 x 5:00 + 4:00 = 24:00 against 5 x 4:00.
    CHECK(found.front().trend == HoursTrend{4, 0, 5, WorkTime(24 * 60), WorkTime(20 * 60)});
    // Six weeks before 29 May begin on 17 April; the first + is the second of them.
    CHECK(found.front().since == QDate(2023, 4, 24));
    CHECK(hoursSignals(weeks("====.."), {}, monday).front().since == QDate(2023, 5, 15));
}

TEST_CASE("limits that look at fewer weeks leave the older ones out and both sides can be structural")
{
    DeviationLimits limits;
    limits.weeks = 1;
    limits.weeksToBeStructural = 1;
    CHECK(kindsOf(hoursSignals(weeks("-="), limits, monday)).isEmpty());
    CHECK(kindsOf(hoursSignals(weeks("=-"), limits, monday)) == QStringLiteral("below_agreed"));
    CHECK(kindsOf(hoursSignals(weeks(".."), limits, monday)) == QStringLiteral("hours_missing"));
    limits.weeks = 4;
    limits.weeksToBeStructural = 2;
    CHECK(
        kindsOf(hoursSignals(weeks("+-+-"), limits, monday)) == QStringLiteral("above_agreed below_agreed"));
}

TEST_CASE("the certificate that was handed in last by the day is signalled when it was too old")
{
    const Certificate fresh{QDate(2023, 1, 31), QDate(2023, 4, 30), {}}; // three months end on 30 April
    const Certificate old{QDate(2023, 1, 31), QDate(2023, 5, 1), {}};
    const std::vector<Contract> contracts{contract(QDate(2019, 1, 1))};
    CHECK(paperSignals(contracts, {fresh}, day).empty());
    CHECK(paperSignals(contracts, {old}, day)
        == std::vector{DuoSignal{SignalKind::CertificateTooOld, {}, QDate(2023, 5, 1), QDate(2023, 5, 1)}});
    CHECK(kindsOf(paperSignals(contracts, {}, day)) == QStringLiteral("vog_missing"));
    CHECK(kindsOf(paperSignals(contracts, {fresh}, QDate(2023, 4, 29))) == QStringLiteral("vog_missing"));
    CHECK(paperSignals(contracts, {fresh}, QDate(2023, 4, 30)).empty());
    // One issued before does not count any more, in any order.
    const Certificate before{QDate(2019, 1, 1), QDate(2019, 6, 1), {}};
    CHECK(paperSignals(contracts, {fresh, before}, day).empty());
    CHECK(paperSignals(contracts, {before, fresh}, day).empty());
}

TEST_CASE("a contract that is missing or ends within sixty days without another is signalled")
{
    const Certificate fresh{QDate(2019, 1, 1), QDate(2019, 1, 2), {}};
    const auto kindsFor = [&](const std::vector<Contract>& contracts) {
        return kindsOf(paperSignals(contracts, {fresh}, day));
    };
    const QDate start(2019, 1, 1);
    const QDate sixtyDaysOn(2023, 7, 30);
    CHECK(kindsFor({}) == QStringLiteral("contract_missing"));
    CHECK(kindsFor({contract(start, QDate(2023, 5, 30))}) == QStringLiteral("contract_missing"));
    CHECK(kindsFor({contract(QDate(2023, 6, 1))}) == QStringLiteral("contract_missing"));
    CHECK(kindsFor({contract(start, day)}) == QStringLiteral("contract_ending"));
    CHECK(kindsFor({contract(start, sixtyDaysOn)}) == QStringLiteral("contract_ending"));
    CHECK(kindsFor({contract(start, sixtyDaysOn.addDays(1))}).isEmpty());
    // Another that goes on from it, or that holds as well and longer.
    CHECK(kindsFor({contract(start, day), contract(day.addDays(1))}).isEmpty());
    CHECK(kindsFor({contract(start, day), contract(day.addDays(2))}) == QStringLiteral("contract_ending"));
    CHECK(kindsFor({contract(start, day), contract(day)}).isEmpty());
    CHECK(kindsFor({contract(start, day), contract(day, sixtyDaysOn)}) == QStringLiteral("contract_ending"));
    // Nobody asks here whether it is signed (rule 16 does).
    CHECK(kindsFor({{QDate(), DateRange::throughLastDay(start, QDate())}}).isEmpty());
}
