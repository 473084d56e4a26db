// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedtext.h"
#include "core/hours/typedhours.h"
#include "tests/support/catchtext.h"

#include <vector>

using namespace duoboek;

TEST_CASE("a day is read as people type it with the day before the month")
{
    const QDate today(2023, 6, 15);
    struct Case
    {
        const char* typed;
        QDate day; ///< null: refused
    };
    const std::vector<Case> cases{
        {"31-5-2023", QDate(2023, 5, 31)},
        {"31/05/23", QDate(2023, 5, 31)},
        {" 1.2.2024 ", QDate(2024, 2, 1)},
        {"2023-05-31", QDate(2023, 5, 31)},
        {"31-5", QDate(2023, 5, 31)},
        {"29-2-2024", QDate(2024, 2, 29)},
        {"1-1-43", QDate(2043, 1, 1)}, // twenty years ahead is still this century
        {"1-1-44", QDate(1944, 1, 1)},
        {"29-2-2023", QDate()},
        {"31-4-2023", QDate()},
        {"5-31-2023", QDate()},
        {"1-1-1899", QDate()},
        {"31", QDate()},
        {"morgen", QDate()},
    };
    for (const Case& one : cases) {
        INFO(one.typed);
        const Result<QDate> day = dateFromTyped(QString::fromUtf8(one.typed), today);
        CHECK(day.value_or(QDate()) == one.day);
        if (!day)
            CHECK(day.error().code == ErrorCode::NotADate);
    }
}

TEST_CASE("an amount is read with a comma or a dot and with or without its sign")
{
    struct Case
    {
        const char* typed;
        qint64 cents; ///< -1: refused
    };
    const std::vector<Case> cases{{"20,54", 2054}, {"20.54", 2054}, {"€ 20", 2000}, {"eur 20,5", 2050},
        {"1.234,56", 123456}, {"1.234", 123400}, {"0", 0}, {"20,545", -1}, {"1,234.56", -1}, {"-3", -1},
        {"twintig", -1}, {"€", -1}};
    for (const Case& one : cases) {
        INFO(one.typed);
        const Result<Money> money = moneyFromTyped(QString::fromUtf8(one.typed));
        CHECK((money ? money->cents() : -1) == one.cents);
    }
}

TEST_CASE("the hours of a week may be more than a day holds")
{
    CHECK(weekTimeFromTyped(QStringLiteral("30u")).value_or(WorkTime()) == WorkTime(1800));
    CHECK(weekTimeFromTyped(QStringLiteral("2,5")).value_or(WorkTime()) == WorkTime(150));
    CHECK(weekTimeFromTyped(QStringLiteral("36,5")).value_or(WorkTime()) == WorkTime(2190));
    CHECK(weekTimeFromTyped(QStringLiteral("30")).error()
        == Error{ErrorCode::WeekTimeNeedsUnit,
            {QStringLiteral("30"), QStringLiteral("30m"), QStringLiteral("30u")}});
    CHECK(weekTimeFromTyped(QStringLiteral("169u")).error().code == ErrorCode::TimeAboveWeek);
    CHECK(workTimeFromTyped(QStringLiteral("30u")).error().code == ErrorCode::TimeAboveDay);
}
