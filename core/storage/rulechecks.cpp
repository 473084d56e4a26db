// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rulechecks.h"

#include "core/base/generations.h"
#include "core/base/worktime.h"
#include "core/storage/database.h"
#include "core/storage/entryrepository.h"
#include "core/storage/readrows.h"
#include "core/storage/settingsrepository.h"

namespace duoboek {

namespace {

constexpr QLatin1StringView entryRecord("time_entry");
constexpr QLatin1StringView coachRecord("coach");
constexpr QLatin1StringView attendanceRecord("attendance");
constexpr QLatin1StringView settingRecord("setting");
constexpr QLatin1StringView duoRecord("duo");
constexpr QLatin1StringView talkRecord("click_talk");

using Breaches = std::vector<RuleBreach>;

/// Runs a query and makes a breach of each of its rows.
template <class MakeBreach>
Status collect(const Database& database, const QString& sql, Breaches& breaches, MakeBreach makeBreach)
{
    auto query = Query::run(database, sql);
    if (!query)
        return query.error();
    while (query->next())
        breaches.push_back(makeBreach(*query));
    return query->status();
}

Status findOrganisationsOfOtherKind(const Database& database, Breaches& breaches)
{
    const QString sql = QStringLiteral(
        "SELECT coach.id, coach.code, organisation.code, coach.engagement "
        "FROM coach JOIN organisation ON organisation.id = coach.organisation_id "
        "WHERE (coach.engagement = 'payroll') <> (organisation.kind = 'payroll') ORDER BY coach.id");
    return collect(database, sql, breaches, [](const Query& row) {
        return RuleBreach{coachRecord, row.integer(0), row.text(1), QStringLiteral("organisation"),
            {ErrorCode::OrganisationOfOtherKind, {row.text(2), row.text(3)}}};
    });
}

Status findDuosOfOtherCoaches(const Database& database, Breaches& breaches)
{
    const QString sql =
        QStringLiteral("SELECT attendance.id, session.code, duo.code, coach.code FROM attendance "
                       "JOIN duo ON duo.id = attendance.duo_id "
                       "JOIN session ON session.id = attendance.session_id "
                       "JOIN coach ON coach.id = attendance.coach_id "
                       "WHERE duo.coach_id <> attendance.coach_id ORDER BY attendance.id");
    return collect(database, sql, breaches, [](const Query& row) {
        return RuleBreach{attendanceRecord, row.integer(0), row.text(1), QStringLiteral("duo"),
            {ErrorCode::DuoOfOtherCoach, {row.text(2), row.text(3)}}};
    });
}

struct FollowingDuo
{
    qint64 id = 0;
    QString code;
    qint64 previous = 0;
};

Status findDuosThatFollowThemselves(const Database& database, Breaches& breaches)
{
    const auto duos = readRows<FollowingDuo>(database,
        QStringLiteral(
            "SELECT id, code, previous_duo_id FROM duo WHERE previous_duo_id IS NOT NULL ORDER BY id"),
        {}, [](const Query& row) {
            return FollowingDuo{row.integer(0), row.text(1), row.integer(2)};
        });
    if (!duos)
        return duos.error();
    std::unordered_map<qint64, std::size_t> places;
    for (const FollowingDuo& duo : *duos)
        places.emplace(duo.id, places.size());
    std::vector<std::optional<std::size_t>> followed;
    for (const FollowingDuo& duo : *duos) {
        const auto place = places.find(duo.previous);
        followed.push_back(place == places.end() ? std::nullopt : std::optional(place->second));
    }
    const std::vector<int> generations = generationsOf(followed);
    for (std::size_t i = 0; i < duos->size(); ++i) {
        const FollowingDuo& duo = (*duos)[i];
        if (generations[i] == noGeneration)
            breaches.push_back({duoRecord, duo.id, duo.code, QStringLiteral("previous_duo"),
                {ErrorCode::DuoFollowsItself, {duo.code}}});
    }
    return {};
}

Status findDoubleClickTalks(const Database& database, Breaches& breaches)
{
    const QString sql =
        QStringLiteral("SELECT max(click_talk.id), participant.code, coalesce(held_on, '') FROM click_talk "
                       "JOIN participant ON participant.id = participant_id "
                       "GROUP BY participant_id, coach_id, held_on HAVING count(*) > 1 ORDER BY 1");
    return collect(database, sql, breaches, [](const Query& row) {
        return RuleBreach{talkRecord, row.integer(0), row.text(1), QStringLiteral("date"),
            {ErrorCode::ClickTalkTaken, {row.text(2)}}};
    });
}

/// Reported at the one that comes first in the order of the keys, of those that stand in the file.
Status findSettingsThatConflict(const Database& database, Breaches& breaches)
{
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    for (const SettingConflict& conflict : settings->conflicts()) {
        const QString sql =
            QStringLiteral("SELECT id, key FROM setting WHERE key IN ('%1', '%2') ORDER BY key LIMIT 1")
                .arg(conflict.key, conflict.otherKey);
        const Status found = collect(database, sql, breaches, [&conflict](const Query& row) {
            return RuleBreach{
                settingRecord, row.integer(0), row.text(1), QStringLiteral("value"), conflict.error};
        });
        if (!found)
            return found;
    }
    return {};
}

} // namespace

Result<EntryBoundsByDuo> loadEntryBounds(const Database& database, const std::vector<DuoId>& duos)
{
    // A row for each contract, and one for a duo without any.
    auto query = Query::run(database,
        QStringLiteral("SELECT duo.id, duo.code, coach.code, started_on, ended_on, valid_from, valid_to "
                       "FROM duo JOIN coach ON coach.id = duo.coach_id "
                       "LEFT JOIN contract ON contract.coach_id = duo.coach_id WHERE true%1")
            .arg(onlyDuos(QLatin1StringView("duo.id"), duos)));
    if (!query)
        return query.error();
    EntryBoundsByDuo boundsByDuo;
    while (query->next()) {
        EntryBounds& bounds = boundsByDuo[query->integer(0)];
        if (bounds.duoCode.isEmpty())
            bounds = {query->text(1), query->text(2),
                DateRange::throughLastDay(query->date(3), query->date(4)), {}};
        if (!query->isNull(5))
            bounds.contracts.push_back(DateRange::throughLastDay(query->date(5), query->date(6)));
    }
    if (const Status read = query->status(); !read)
        return read.error();
    return boundsByDuo;
}

Result<std::vector<RuleBreach>> findEntryBreaches(const Database& database, const EntryRules& rules)
{
    const Result<EntryBoundsByDuo> bounds = loadEntryBounds(database);
    if (!bounds)
        return bounds.error();
    auto query = Query::run(
        database, QStringLiteral("SELECT id, duo_id, worked_on FROM time_entry ORDER BY duo_id, worked_on"));
    if (!query)
        return query.error();
    Breaches breaches;
    while (query->next()) {
        const auto duo = bounds->find(query->integer(1));
        if (duo == bounds->end())
            continue; // a broken reference is damage, found as such
        if (auto refusal = rules.refusalOn(query->date(2), duo->second)) {
            breaches.push_back({entryRecord, query->integer(0), duo->second.duoCode, QStringLiteral("date"),
                std::move(*refusal)});
        }
    }
    if (const Status read = query->status(); !read)
        return read.error();
    return breaches;
}

Result<std::vector<RuleBreach>> findRecordBreaches(const Database& database)
{
    Breaches breaches;
    for (const auto find : {findSettingsThatConflict, findOrganisationsOfOtherKind, findDuosOfOtherCoaches,
             findDuosThatFollowThemselves, findDoubleClickTalks}) {
        if (const Status found = find(database, breaches); !found)
            return found.error();
    }
    return breaches;
}

Result<std::vector<RuleBreach>> findLongCoachDays(const Database& database)
{
    // Of the entries that add up to a long day, the longest is at least the average. Few are, so that one
    // look through the index of the days leaves little to add up.
    const QString sql = QStringLiteral(
        "WITH workload AS (SELECT coach_id, count(*) AS duos FROM duo GROUP BY coach_id), "
        "busy_day AS (SELECT DISTINCT duo.coach_id, time_entry.worked_on FROM time_entry "
        "CROSS JOIN duo ON duo.id = time_entry.duo_id JOIN workload ON workload.coach_id = duo.coach_id "
        "WHERE time_entry.minutes * (SELECT max(duos) FROM workload) > %1 "
        "AND time_entry.minutes * workload.duos > %1) "
        "SELECT max(time_entry.id), coach.code, busy_day.worked_on, sum(time_entry.minutes) FROM busy_day "
        "CROSS JOIN coach ON coach.id = busy_day.coach_id CROSS JOIN duo ON duo.coach_id = coach.id "
        "CROSS JOIN time_entry ON time_entry.duo_id = duo.id AND time_entry.worked_on = busy_day.worked_on "
        "GROUP BY coach.id, busy_day.worked_on "
        "HAVING sum(time_entry.minutes) > %1 ORDER BY coach.code, busy_day.worked_on")
                            .arg(mostUnaskedMinutesPerCoachDay);
    Breaches breaches;
    const Status found = collect(database, sql, breaches, [](const Query& row) {
        return RuleBreach{entryRecord, row.integer(0), row.text(1), QStringLiteral("hours"),
            {ErrorCode::CoachDayAboveSixteenHours,
                {row.text(1), row.text(2), WorkTime(row.integer(3)).toClockText()}}};
    });
    if (!found)
        return found.error();
    return breaches;
}

Result<std::vector<RuleBreach>> findDamage(const Database& database)
{
    Breaches breaches;
    const auto damage = [](const QString& words) {
        return RuleBreach{{}, 0, {}, {}, {ErrorCode::DatabaseDamaged, {words}}};
    };
    const Status structure = collect(database, QStringLiteral("PRAGMA integrity_check"), breaches,
        [&damage](const Query& row) { return damage(row.text(0).replace(u'\n', u' ')); });
    if (structure && breaches.size() == 1 && breaches.front().error.arguments.front() == QStringLiteral("ok"))
        breaches.clear();
    const Status references =
        collect(database, QStringLiteral("PRAGMA foreign_key_check"), breaches, [&damage](const Query& row) {
            return damage(
                QStringLiteral("%1, row %2: no such %3").arg(row.text(0), row.text(1), row.text(2)));
        });
    for (const Status& looked : {structure, references}) {
        // Damage can be so bad that looking ends at it.
        if (!looked && looked.error().code != ErrorCode::DatabaseDamaged)
            return looked.error();
        if (!looked && breaches.empty())
            breaches.push_back(damage(looked.error().detail));
    }
    return breaches;
}

} // namespace duoboek
