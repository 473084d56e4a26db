// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/duedate.h"

namespace duoboek {

namespace {

constexpr int dueDay = 15;
constexpr int firstDayOfList = 10;

QDate dayOfNextMonth(Month month, int day)
{
    return month.next().firstDay().addDays(day - 1);
}

} // namespace

QDate dueDateOf(Month month)
{
    return dayOfNextMonth(month, dueDay);
}

DueState dueStateOf(Month month, QDate today)
{
    if (today > dueDateOf(month))
        return DueState::Overdue;
    return today >= dayOfNextMonth(month, firstDayOfList) ? DueState::Soon : DueState::Later;
}

} // namespace duoboek
