// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

TEST_CASE("an amount is minutes times rate over sixty rounded half up")
{
    struct Row
    {
        qint64 rate, minutes, cents;
    };
    const auto row = GENERATE(Row{5650, 60, 5650}, // 1 h at 56.50
        Row{2054, 15, 514}, // 2054 x 15 / 60 = 513.5, half up
        Row{2054, 135, 4622}, // 2054 x 135 / 60 = 4621.5, half up
        Row{100, 1, 2}, // 100 / 60 = 1.67
        Row{5650, 0, 0});
    CHECK(amountFor(HourlyRate(row.rate), WorkTime(row.minutes)) == Money(row.cents));
}

TEST_CASE("value added tax is taken once and rounded half up")
{
    CHECK(vatOver(Money(5650), Percent::ofWhole(21)) == Money(1187)); // 1186.5
    // Rule 21: four lines of 2:15 at 20.54 are 4 x 46.22 = 184.88; 21 % of that is 38.8248.
    CHECK(vatOver(Money(4 * 4622), Percent::ofWhole(21)) == Money(3882));
    CHECK(vatOver(Money(-5650), Percent::ofWhole(21)) == Money(-1187));
    CHECK(vatOver(Money(12345), Percent()) == Money());
}

TEST_CASE("money is read from plain text to the cent")
{
    CHECK(moneyFromPlainText(u"20.54") == Money(2054));
    CHECK(moneyFromPlainText(u"64.5") == Money(6450));
    CHECK(moneyFromPlainText(u"20") == Money(2000));
    CHECK(moneyFromPlainText(u"0.05") == Money(5));
    for (const QStringView wrong : {u"", u".", u"20.", u".5", u"20.545", u"-1", u"1,5", u"1e3", u"NaN", u" 1",
             u"1234567890", u"\u0661"}) {
        CAPTURE(wrong.toString().toStdString());
        CHECK_FALSE(moneyFromPlainText(wrong));
    }
}

TEST_CASE("money is written with a dot and two decimals")
{
    CHECK(Money(123456).toPlainText() == QStringLiteral("1234.56"));
    CHECK(Money(-5).toPlainText() == QStringLiteral("-0.05"));
    CHECK(Money().toPlainText() == QStringLiteral("0.00"));
}
