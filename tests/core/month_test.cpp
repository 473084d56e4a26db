// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

TEST_CASE("a month knows its first and last day")
{
    struct Row
    {
        Month month;
        QDate first, last;
    };
    const auto row = GENERATE(Row{Month(2023, 5), QDate(2023, 5, 1), QDate(2023, 5, 31)},
        Row{Month(2023, 2), QDate(2023, 2, 1), QDate(2023, 2, 28)},
        Row{Month(2020, 2), QDate(2020, 2, 1), QDate(2020, 2, 29)},
        Row{Month(1900, 2), QDate(1900, 2, 1),
            QDate(1900, 2, 28)}, // no leap year: 1900 / 400 is no whole number
        Row{Month(2020, 12), QDate(2020, 12, 1), QDate(2020, 12, 31)},
        Row{Month(2021, 4), QDate(2021, 4, 1), QDate(2021, 4, 30)});
    CHECK(row.month.firstDay() == row.first);
    CHECK(row.month.lastDay() == row.last);
    CHECK(Month::of(row.first) == row.month);
    CHECK(Month::of(row.last) == row.month);
    CHECK(row.month.days() == DateRange::throughLastDay(row.first, row.last));
    CHECK_FALSE(row.month.days().contains(row.first.addDays(-1)));
    CHECK_FALSE(row.month.days().contains(row.last.addDays(1)));
}

TEST_CASE("months are counted on across the end of a year")
{
    CHECK(Month(2020, 12).next() == Month(2021, 1));
    CHECK(Month(2021, 1).previous() == Month(2020, 12));
    CHECK(Month(2019, 11).plus(26) == Month(2022, 1)); // 2 years and 2 months
    CHECK(Month(2022, 1).plus(-26) == Month(2019, 11));
    CHECK(Month(2020, 12) < Month(2021, 1));
    CHECK(Month(2020, 12).year() == 2020);
    CHECK(Month(2020, 12).month() == 12);
    CHECK(Month(2021, 1).year() == 2021);
    CHECK(Month(2021, 1).month() == 1);
}

TEST_CASE("a month is read and written as year and month")
{
    CHECK(Month::fromText(u"2023-05") == Month(2023, 5));
    CHECK(Month::fromText(u"2020-12") == Month(2020, 12));
    CHECK(Month(2023, 5).toText() == QStringLiteral("2023-05"));
    for (const QStringView wrong : {u"", u"2023-5", u"2023-00", u"2023-13", u"202305", u"2023/05", u"23-05",
             u"2023-05-01", u" 2023-05", u"2023-05 ", u"1899-12", u"2200-01", u"-023-05", u"2023-0\u0665"}) {
        CAPTURE(wrong.toString());
        CHECK_FALSE(Month::fromText(wrong));
    }
}
