// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/worktime.h"
#include "core/documents/tariffgroup.h"
#include "core/people/party.h"
#include "core/sessions/session.h"

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace duoboek {

/// Hours and what they come to, excluding VAT.
struct PaidTime
{
    WorkTime time;
    Money net;

    PaidTime& operator+=(const PaidTime& other)
    {
        time += other.time;
        net += other.net;
        return *this;
    }
};

/// Duos of a year. One that ends on a day is still there on that day.
struct DuoCounts
{
    qint64 atStart = 0; ///< begun before the year, and not ended before it
    qint64 started = 0;
    qint64 ended = 0;

    [[nodiscard]] qint64 atEnd() const { return atStart + started - ended; }
};

/// Sessions of one kind, and what was recorded of who came.
struct SessionCounts
{
    qint64 sessions = 0;
    qint64 present = 0;
    qint64 excused = 0;
    qint64 absent = 0;
};

/// A year of one region. Duos and their hours belong where the participant does, sessions where they were
/// held, and what they paid where the coach belongs.
struct RegionYear
{
    RegionId region; ///< invalid: of no region; for sessions: national
    QString name; ///< empty likewise
    DuoCounts duos;
    std::array<PaidTime, 3> guidance; ///< by TariffGroup
    PaidTime paidSessions;
    WorkTime waiting; ///< of guidance that waits for the answer to a question, so without an amount
    std::array<SessionCounts, 3> sessions; ///< by SessionKind

    [[nodiscard]] PaidTime total() const;
    void add(const RegionYear& other);
};

/// A duo that began or ended.
struct DuoTurn
{
    QString duoCode;
    QString regionName; ///< empty: of no region
    QDate day;
    bool isEnd = false;
    QString reason; ///< of an end, without the participant's name; empty: not known
    QString previousCode; ///< of a beginning: the duo that it goes on from; mostly empty
};

/// A year of the pilot, without any name of a participant.
struct YearReport
{
    int year = 0;
    QDate last; ///< the last day that is looked at: of the year, or today when that comes first
    Party customer;
    QString onlyRegion; ///< its name, when one region is reported on; empty: all of them
    std::vector<RegionYear> regions; ///< by name; what is of no region last, where there is any
    std::vector<DuoTurn> turns; ///< by day and duo

    [[nodiscard]] bool isWholeYear() const { return last >= QDate(year, 12, 31); }
    [[nodiscard]] RegionYear total() const;
    /// Nothing is known of it.
    [[nodiscard]] bool isEmpty() const;
};

} // namespace duoboek
