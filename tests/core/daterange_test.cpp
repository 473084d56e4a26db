// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daterange.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

QDate may(int day)
{
    return QDate(2023, 5, day);
}

} // namespace

TEST_CASE("a range holds its first and its last day but not the days beside them")
{
    const DateRange range = DateRange::throughLastDay(may(10), may(20));
    CHECK_FALSE(range.contains(may(9)));
    CHECK(range.contains(may(10)));
    CHECK(range.contains(may(20)));
    CHECK_FALSE(range.contains(may(21)));
    CHECK(range.first() == may(10));
    CHECK(range.last() == may(20));
    CHECK(range.end() == may(21));
    CHECK(range == DateRange::until(may(10), may(21)));
    CHECK(DateRange::throughLastDay(may(10), may(10)).contains(may(10)));
}

TEST_CASE("a side that is open holds every day on that side")
{
    const DateRange from = DateRange::from(may(10));
    CHECK_FALSE(from.contains(may(9)));
    CHECK(from.contains(QDate(2199, 12, 31)));
    CHECK(from.last().isNull());
    CHECK(from.end().isNull());
    CHECK(from == DateRange::throughLastDay(may(10), QDate()));

    const DateRange through = DateRange::throughLastDay(QDate(), may(10));
    CHECK(through.contains(QDate(1900, 1, 1)));
    CHECK(through.contains(may(10)));
    CHECK_FALSE(through.contains(may(11)));
    CHECK(through.first().isNull());

    CHECK(DateRange().contains(QDate(1900, 1, 1)));
    CHECK(DateRange().contains(QDate(2199, 12, 31)));
}

TEST_CASE("ranges overlap when a day lies in both")
{
    struct Row
    {
        DateRange one, other;
        bool overlap;
    };
    const DateRange middle = DateRange::throughLastDay(may(10), may(20));
    const auto row = GENERATE_COPY(Row{middle, middle, true},
        Row{middle, DateRange::throughLastDay(may(20), may(25)), true}, // the 20th
        Row{middle, DateRange::throughLastDay(may(21), may(25)), false},
        Row{middle, DateRange::throughLastDay(may(1), may(10)), true}, // the 10th
        Row{middle, DateRange::throughLastDay(may(1), may(9)), false},
        Row{middle, DateRange::throughLastDay(may(12), may(13)), true},
        Row{middle, DateRange::throughLastDay(may(15), may(15)), true},
        Row{middle, DateRange::from(may(20)), true}, Row{middle, DateRange::from(may(21)), false},
        Row{middle, DateRange::throughLastDay(QDate(), may(10)), true},
        Row{middle, DateRange::throughLastDay(QDate(), may(9)), false}, Row{middle, DateRange(), true},
        Row{DateRange::from(may(30)), DateRange::from(may(1)), true},
        Row{DateRange::from(may(30)), DateRange::throughLastDay(QDate(), may(29)), false},
        Row{DateRange::throughLastDay(QDate(), may(1)), DateRange::throughLastDay(QDate(), may(30)), true},
        Row{DateRange(), DateRange(), true});
    CHECK(row.one.overlaps(row.other) == row.overlap);
    CHECK(row.other.overlaps(row.one) == row.overlap);
}

TEST_CASE("a date is read from exactly the form of the files")
{
    CHECK(dateFromIsoText(u"2023-05-31") == may(31));
    CHECK(dateFromIsoText(u"2020-02-29") == QDate(2020, 2, 29));
    CHECK(dateFromIsoText(u"2000-02-29") == QDate(2000, 2, 29));
    CHECK(dateFromIsoText(u"1900-01-01") == QDate(1900, 1, 1));
    CHECK(dateFromIsoText(u"2199-12-31") == QDate(2199, 12, 31));
    CHECK(toIsoText(may(1)) == QStringLiteral("2023-05-01"));

    const QStringView withNul(u"2023-05-3\0", 10);
    for (const QStringView wrong :
        {QStringView(u""), QStringView(u"2023-02-29"), QStringView(u"2023-02-30"), QStringView(u"2023-04-31"),
            QStringView(u"1900-02-29"), QStringView(u"2023-13-01"), QStringView(u"2023-00-10"),
            QStringView(u"2023-01-00"), QStringView(u"2023-01-32"), QStringView(u"1899-12-31"),
            QStringView(u"2200-01-01"), QStringView(u"0000-01-01"), QStringView(u"2023-5-31"),
            QStringView(u"31-05-2023"), QStringView(u"2023/05/31"), QStringView(u"20230531"),
            QStringView(u" 2023-05-31"), QStringView(u"2023-05-31 "), QStringView(u"2023-05-31T"),
            QStringView(u"2023-05-3x"), QStringView(u"-023-05-31"), QStringView(u"2023-05--1"),
            QStringView(u"2023-05-3\u0661"), // Arabic-Indic one
            QStringView(u"\uff12023-05-31"), // full-width two
            QStringView(u"2023\u201305\u201331"), // en dashes
            withNul}) {
        CAPTURE(wrong.toString());
        CHECK_FALSE(dateFromIsoText(wrong));
    }
}
