// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendarunit.h"
#include "core/base/worktime.h"
#include "core/contracts/contract.h"
#include "core/duos/agreement.h"
#include "core/people/clicktalk.h"
#include "core/sessions/session.h"

#include <QString>

#include <optional>
#include <vector>

namespace duoboek {

enum class LifelineMarkKind {
    Start, ///< of the duo
    End, ///< its last day
    Agreement, ///< from this day on
    ContractStart,
    ContractEnd, ///< its last day
    ClickTalk,
    CoachTalk, ///< of the duo contact with the coach
    Session, ///< of the coach
};

/// The rows in which marks stand, from top to bottom.
enum class LifelineLane { Agreements, Contract, Talks, Sessions };
inline constexpr int lifelineLaneCount = 4;

[[nodiscard]] LifelineLane laneOf(LifelineMarkKind kind);

/// Something that happened on a day. What a kind does not have stays as it is here.
struct LifelineMark
{
    QDate day;
    LifelineMarkKind kind = LifelineMarkKind::Start;
    WorkTime time{}; ///< per week, of an agreement
    QDate signedOn{}; ///< of a contract; null: not signed
    SessionKind session = SessionKind::Training;
    AttendanceStatus attendance = AttendanceStatus::Present;
    std::optional<ClickOutcome> outcome{}; ///< of a click talk: positive when it was so for both
    QString text{}; ///< what people typed: reason, title or outcome
};

/// Hours of one day.
struct WorkedDay
{
    QDate day;
    WorkTime time;
};

/// A duo through time. Its days are those from the first thing that is known of it to the last one or today;
/// of contracts that much is shown.
struct Lifeline
{
    QString duoCode;
    DateRange active; ///< of the duo
    DateRange days; ///< that there is something to see of, in whole weeks; at least one
    std::vector<WorkedDay> worked; ///< by day; one of no time says that there was none
    std::vector<Agreement> agreements; ///< by date
    std::vector<Contract> contracts; ///< by date
    std::vector<LifelineMark> marks; ///< by day
};

/// What was worked in one week, month or year, against what was agreed for the days that
/// the duo was active in it.
struct LifelineBar
{
    QDate first;
    QDate end; ///< the day after the last one
    WorkTime worked;
    WorkTime agreed;
    bool hasEntry = false; ///< an entry of no time is one

    friend bool operator==(const LifelineBar&, const LifelineBar&) = default;
};

/// All bars that touch a span, which must have an end on both sides; empty ones too.
[[nodiscard]] std::vector<LifelineBar> barsWithin(
    const Lifeline& lifeline, CalendarUnit unit, const DateRange& span);

/// Sorts the marks and finds the days of a lifeline, of which all else is known.
void complete(Lifeline& lifeline, QDate today);

} // namespace duoboek
