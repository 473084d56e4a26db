// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attentionsignal.h"
#include "core/base/result.h"
#include "core/storage/coderepository.h"

#include <unordered_map>
#include <vector>

namespace duoboek {

class Database;

// What the list of attention needs besides hours and papers; each in one statement, however many there are.

/// All that were put aside or settled, also those whose signal is gone.
[[nodiscard]] Result<std::vector<HandledSignal>> loadHandledSignals(const Database& database);

/// A duo that ends and that no other goes on from.
struct EndingDuo
{
    DuoId id;
    QString code;
    CoachId coach;
    QDate lastDay;
};
/// From one day to another, both included.
[[nodiscard]] Result<std::vector<EndingDuo>> loadEndingDuos(
    const Database& database, QDate first, QDate last);

/// What is to be done after a talk with a coach.
struct FollowUp
{
    DuoId duo;
    QString duoCode;
    CoachId coach;
    QDate talkedOn;
    QDate dueOn;
    QString person; ///< empty: nobody is named
    QString outcome; ///< of the talk
};
/// Due by that day.
[[nodiscard]] Result<std::vector<FollowUp>> loadFollowUps(const Database& database, QDate day);

/// What one person is to do by one day after a session, and has not done yet.
struct DueAtSession
{
    SessionId session;
    QString sessionCode;
    QString regionName; ///< of the session; empty: the whole country
    CoachId coach; ///< invalid: somebody else
    QDate dueOn;
    int count = 0; ///< of how many things it is put together
    QString person; ///< empty where the coach does it
    QString agreed;
};
/// Due by that day.
[[nodiscard]] Result<std::vector<DueAtSession>> loadDueAtSessions(const Database& database, QDate day);

/// The last day before another on which each of these duos has an entry; those that have none are left out.
[[nodiscard]] Result<std::unordered_map<DuoId, QDate>> loadLastEntries(
    const Database& database, const std::vector<DuoId>& duos, QDate before);

struct CodeAndRegion
{
    CodeAndName called;
    RegionId region; ///< invalid: none
};
[[nodiscard]] Result<std::unordered_map<CoachId, CodeAndRegion>> loadCoachesNamed(
    const Database& database, const std::vector<CoachId>& coaches);

/// Codes of these records, by id.
[[nodiscard]] Result<std::unordered_map<qint64, QString>> loadCodesOf(
    const Database& database, QLatin1StringView record, const std::vector<qint64>& ids);

} // namespace duoboek
