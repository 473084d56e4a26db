// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/contract.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

TEST_CASE("a certificate of exactly three months passes and a day more does not")
{
    struct Row
    {
        QDate issued, lastDayInTime;
    };
    const auto row = GENERATE(Row{QDate(2023, 1, 15), QDate(2023, 4, 15)},
        Row{QDate(2023, 8, 31), QDate(2023, 11, 30)}, // November has no 31st
        Row{QDate(2022, 11, 30), QDate(2023, 2, 28)}, Row{QDate(2019, 11, 30), QDate(2020, 2, 29)},
        Row{QDate(2023, 11, 29), QDate(2024, 2, 29)}, Row{QDate(2020, 11, 15), QDate(2021, 2, 15)});
    const auto tooOldOn = [&](QDate received) {
        return Certificate{row.issued, received, QString()}.wasTooOldWhenReceived();
    };
    CHECK_FALSE(tooOldOn(row.issued));
    CHECK_FALSE(tooOldOn(row.lastDayInTime));
    CHECK(tooOldOn(row.lastDayInTime.addDays(1)));
}

TEST_CASE("a certificate that was not handed in was not too old when it was")
{
    CHECK_FALSE(Certificate{QDate(2019, 1, 1), QDate(), QString()}.wasTooOldWhenReceived());
}
