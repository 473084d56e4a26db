// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duos/agreedtime.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

/// An hour a day from 1 March 2023, two hours a day from 15 March.
const std::vector<Agreement> agreements{
    {QDate(2023, 3, 1), WorkTime(420), {}}, {QDate(2023, 3, 15), WorkTime(840), {}}};

struct Case
{
    const char* what;
    DateRange active;
    DateRange span;
    qint64 minutes;
};

} // namespace

TEST_CASE("what is agreed counts a seventh of the week for each day that the duo is active")
{
    const DateRange march = DateRange::until(QDate(2023, 3, 1), QDate(2023, 4, 1));
    const DateRange always = DateRange::from(QDate(2022, 1, 1));
    const std::vector<Case> cases{
        // 14 days of an hour and 17 of two
        {"a whole month", always, march, (14 + 34) * 60},
        {"a duo without a beginning", DateRange(), march, (14 + 34) * 60},
        {"before the first agreement", always, DateRange::until(QDate(2023, 2, 1), QDate(2023, 3, 1)), 0},
        {"a duo that begins on the 31st", DateRange::from(QDate(2023, 3, 31)), march, 120},
        {"a duo whose last day is the 2nd", DateRange::throughLastDay(QDate(2022, 1, 1), QDate(2023, 3, 2)),
            march, 120},
        {"a duo that has ended before", DateRange::throughLastDay(QDate(2022, 1, 1), QDate(2023, 2, 1)),
            march, 0},
        {"a week with a change", always, DateRange::until(QDate(2023, 3, 13), QDate(2023, 3, 20)), 720},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        CHECK(agreedWithin(agreements, each.active, each.span).time() == WorkTime(each.minutes));
    }
    CHECK(agreedWithin({}, always, march).time().isZero());
}

TEST_CASE("days add up to their weeks without a minute lost")
{
    // A day of 100 minutes a week is 14.28 minutes, of which 14 are shown; seven of them are 100 again.
    const AgreedTime day(WorkTime(100), 1);
    CHECK(day.time() == WorkTime(14));
    AgreedTime week;
    for (int number = 0; number < 7; ++number)
        week += day;
    CHECK(week.time() == WorkTime(100));
}
