// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/structural.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

/// A letter for each week, oldest first, of an agreement of 4 hours: = as agreed, + and - off by an hour
/// (25 %), 0 an entry of no minutes, . no entry, b a bit more, a above in a week that is not whole, n above
/// without an agreement.
std::vector<WeekOfHours> weeks(const char* letters)
{
    std::vector<WeekOfHours> made;
    for (const char* letter = letters; *letter; ++letter) {
        WeekOfHours week{WorkTime(240), WorkTime(240), true, true};
        switch (*letter) {
        case '+':
        case 'a':
        case 'n':
            week.worked = WorkTime(300);
            break;
        case '-':
            week.worked = WorkTime(180);
            break;
        case 'b':
            week.worked = WorkTime(260);
            break;
        case '0':
        case '.':
            week.worked = WorkTime();
            break;
        default:
            break;
        }
        week.hasEntry = *letter != '.';
        week.isWhole = *letter != 'a';
        if (*letter == 'n')
            week.agreed.reset();
        made.push_back(week);
    }
    return made;
}

struct Row
{
    const char* weeks;
    Deviation expected;
};

} // namespace

TEST_CASE("four of six weeks off to the same side are structural")
{
    const auto row = GENERATE(Row{"======", Deviation::None}, Row{"++++==", Deviation::Above},
        Row{"=+=+++", Deviation::Above}, Row{"+++===", Deviation::None}, Row{"----==", Deviation::Below},
        Row{"+++---", Deviation::None}, Row{"bbbbbb", Deviation::None},
        // Empty weeks at the end are not entered yet, an empty one before a filled one is a week of nothing.
        Row{"---=..", Deviation::None}, Row{"--....", Deviation::None}, Row{".--.-=", Deviation::Below},
        Row{"......", Deviation::None}, Row{"-..-=.", Deviation::Below},
        // 0 minutes is an entry, also at the end.
        Row{"--==00", Deviation::Below}, Row{"0000==", Deviation::Below},
        // Weeks that do not count.
        Row{"aaaa++", Deviation::None}, Row{"nn++++", Deviation::Above}, Row{"nnn+++", Deviation::None},
        Row{"", Deviation::None});
    CAPTURE(row.weeks);
    CHECK(structuralDeviation(weeks(row.weeks), {}) == row.expected);
}

TEST_CASE("how many weeks are structural is a setting and the most of them decide")
{
    DeviationLimits limits;
    limits.weeksToBeStructural = 2;
    CHECK(structuralDeviation(weeks("++---="), limits) == Deviation::Below);
    CHECK(structuralDeviation(weeks("++--=="), limits) == Deviation::Above);
    limits.weeksToBeStructural = 6;
    CHECK(structuralDeviation(weeks("+++++="), limits) == Deviation::None);
}
