// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflicts.h"

#include "core/base/textfold.h"
#include "core/people/person.h"
#include "core/storage/database.h"
#include "core/storage/namedfields.h"
#include "core/storage/query.h"
#include "core/storage/settingsrepository.h"

#include <array>

namespace duoboek {

namespace {

constexpr const char* endOfTime = "9999-12-31"; // later than any date that is kept

/// What there may be only one of.
struct UniqueColumns
{
    const char* record;
    const char* owner; ///< null: in the whole table
    const char* column;
    ErrorCode code;
};

constexpr std::array uniqueColumns{
    UniqueColumns{"region", nullptr, "code", ErrorCode::CodeTaken},
    UniqueColumns{"organisation", nullptr, "code", ErrorCode::CodeTaken},
    UniqueColumns{"participant", nullptr, "code", ErrorCode::CodeTaken},
    UniqueColumns{"coach", nullptr, "code", ErrorCode::CodeTaken},
    UniqueColumns{"duo", nullptr, "code", ErrorCode::CodeTaken},
    UniqueColumns{"tariff", "kind", "valid_from", ErrorCode::DateTaken},
    UniqueColumns{"organisation_rate", "organisation_id", "valid_from", ErrorCode::DateTaken},
    UniqueColumns{"agreement", "duo_id", "valid_from", ErrorCode::DateTaken},
    UniqueColumns{"contract", "coach_id", "valid_from", ErrorCode::DateTaken},
    UniqueColumns{"certificate", "coach_id", "issued_on", ErrorCode::DateTaken},
    UniqueColumns{"coach_talk", "duo_id", "held_on", ErrorCode::DateTaken},
    UniqueColumns{"session", nullptr, "code", ErrorCode::CodeTaken},
    UniqueColumns{"intervision_question", nullptr, "code", ErrorCode::CodeTaken},
    UniqueColumns{"session_guest", "session_id", "name", ErrorCode::NameTaken},
};

/// The record that is asked about.
struct Subject
{
    const Database& database;
    const RecordTable& table;
    qint64 id = 0;
    NamedFields fields;
};

Problem problemIn(const Subject& subject, const char* column, Error error)
{
    return {{subject.table.name, 0, {}, QString::fromLatin1(column)}, std::move(error)};
}

/// Runs a query with values in the place of its placeholders and makes a problem of each row.
template <class MakeProblem>
Status collect(const Subject& subject, const QString& sql, const std::vector<Field>& values,
    Problems& problems, MakeProblem makeProblem)
{
    auto query = Query::prepare(subject.database, sql);
    if (!query)
        return query.error();
    int place = 0;
    for (const Field& value : values)
        query->bind(place++, value);
    if (const Status done = query->execute(); !done)
        return done;
    while (query->next())
        problems.push_back(makeProblem(*query));
    return query->status();
}

/// Hours that lie outside, when there are any: how many, the first and the last day.
Status findHoursOutside(const Subject& subject, const char* column, const QString& from,
    const std::vector<Field>& values, Problems& problems)
{
    const QString sql =
        QStringLiteral("SELECT count(*), min(worked_on), max(worked_on) FROM %1 HAVING count(*) > 0");
    return collect(subject, sql.arg(from), values, problems, [&](const Query& row) {
        return problemIn(
            subject, column, {ErrorCode::HoursOutsidePeriod, {row.text(0), row.text(1), row.text(2)}});
    });
}

Status findOnePersonDuo(const Subject& subject, Problems& problems)
{
    // One who leaves out the mail address in one of the places is still one person.
    const QString sql =
        QStringLiteral("SELECT p.first_name, p.prefix, p.last_name, c.first_name, c.prefix, c.last_name "
                       "FROM participant p, coach c WHERE p.id = ? AND c.id = ? "
                       "AND (p.email = '' OR c.email = '' OR lower(p.email) = lower(c.email)) "
                       "AND (p.phone = '' OR c.phone = '' OR p.phone = c.phone)");
    Problems pairs;
    QString participantName;
    QString coachName;
    const Status found = collect(subject, sql,
        {subject.fields[QStringLiteral("participant_id")], subject.fields[QStringLiteral("coach_id")]}, pairs,
        [&](const Query& row) {
            participantName = PersonName{row.text(0), row.text(1), row.text(2)}.full();
            coachName = PersonName{row.text(3), row.text(4), row.text(5)}.full();
            return problemIn(subject, "coach_id", {ErrorCode::DuoOfOnePerson, {coachName}});
        });
    if (found && !pairs.empty() && foldedForSearch(participantName) == foldedForSearch(coachName))
        problems.push_back(pairs.front());
    return found;
}

Status findDuoConflicts(const Subject& subject, Problems& problems)
{
    const Field& start = subject.fields[QStringLiteral("started_on")];
    const Field end = subject.fields.isKnown("ended_on") ? subject.fields[QStringLiteral("ended_on")]
                                                         : Field(QString::fromLatin1(endOfTime));
    if (const Status found = findOnePersonDuo(subject, problems); !found)
        return found;
    const QString overlap = QStringLiteral(
        "SELECT code, started_on, coalesce(ended_on, '') FROM duo WHERE participant_id = ? AND coach_id = ? "
        "AND id <> ? AND started_on <= ? AND coalesce(ended_on, '%1') >= ? ORDER BY started_on LIMIT 1")
                                .arg(QLatin1String(endOfTime));
    const Status overlaps = collect(subject, overlap,
        {subject.fields[QStringLiteral("participant_id")], subject.fields[QStringLiteral("coach_id")],
            subject.id, end, start},
        problems, [&](const Query& row) {
            return problemIn(subject, "started_on",
                {ErrorCode::DuoOverlapsOther, {row.text(0), row.text(1), row.text(2)}});
        });
    if (!overlaps)
        return overlaps;
    if (const Status before = findHoursOutside(subject, "started_on",
            QStringLiteral("time_entry WHERE duo_id = ? AND worked_on < ?"), {subject.id, start}, problems);
        !before)
        return before;
    return findHoursOutside(subject, "ended_on",
        QStringLiteral("time_entry WHERE duo_id = ? AND worked_on > ?"), {subject.id, end}, problems);
}

Status findContractConflicts(const Subject& subject, Problems& problems)
{
    const Field& coach = subject.fields[QStringLiteral("coach_id")];
    const QString overlap = QStringLiteral(
        "SELECT own.valid_from, coalesce(own.valid_to, ''), other.valid_from, coalesce(other.valid_to, '') "
        "FROM contract own JOIN contract other ON other.coach_id = own.coach_id AND other.id <> own.id "
        "WHERE own.id = ? AND other.valid_from <= coalesce(own.valid_to, '%1') "
        "AND coalesce(other.valid_to, '%1') >= own.valid_from ORDER BY other.valid_from LIMIT 1")
                                .arg(QLatin1String(endOfTime));
    const Status overlaps = collect(subject, overlap, {subject.id}, problems, [&](const Query& row) {
        return problemIn(subject, "valid_from",
            {ErrorCode::PeriodsOverlap, {row.text(0), row.text(1), row.text(2), row.text(3)}});
    });
    if (!overlaps)
        return overlaps;
    return findHoursOutside(subject, "valid_to",
        QStringLiteral(
            "duo JOIN time_entry ON time_entry.duo_id = duo.id WHERE duo.coach_id = ? AND NOT EXISTS "
            "(SELECT 1 FROM contract WHERE contract.coach_id = duo.coach_id AND time_entry.worked_on "
            "BETWEEN valid_from AND coalesce(valid_to, '%1'))")
            .arg(QLatin1String(endOfTime)),
        {coach}, problems);
}

/// Coaches of an organisation whose kind is not the one that their engagement needs (rule 18).
Status findOtherKinds(const Subject& subject, const char* which, Problems& problems)
{
    const QString sql = QStringLiteral(
        "SELECT organisation.code, coach.engagement FROM coach "
        "JOIN organisation ON organisation.id = coach.organisation_id "
        "WHERE %1 = ? AND (coach.engagement = 'payroll') <> (organisation.kind = 'payroll') LIMIT 1");
    const bool ofCoach = subject.table.name == QLatin1StringView("coach");
    return collect(subject, sql.arg(QLatin1String(which)), {subject.id}, problems, [&](const Query& row) {
        return problemIn(subject, ofCoach ? "organisation_id" : "kind",
            {ErrorCode::OrganisationOfOtherKind, {row.text(0), row.text(1)}});
    });
}

/// Two talks of the same two on one day, or two that are still to be held, are one.
Status findSameClickTalk(const Subject& subject, Problems& problems)
{
    const Field& held = subject.fields[QStringLiteral("held_on")];
    return collect(subject,
        QStringLiteral(
            "SELECT coalesce(held_on, '') FROM click_talk WHERE participant_id = ? AND coach_id = ? "
            "AND held_on IS ? AND id <> ? LIMIT 1"),
        {subject.fields[QStringLiteral("participant_id")], subject.fields[QStringLiteral("coach_id")], held,
            subject.id},
        problems, [&](const Query& row) {
            const char* column = subject.id == 0 ? "coach_id" : "held_on";
            return problemIn(subject, column, {ErrorCode::ClickTalkTaken, {row.text(0)}});
        });
}

Status findDuoOfOtherCoach(const Subject& subject, Problems& problems)
{
    const QString sql =
        QStringLiteral("SELECT duo.code, coach.code FROM attendance JOIN duo ON duo.id = attendance.duo_id "
                       "JOIN coach ON coach.id = attendance.coach_id "
                       "WHERE attendance.id = ? AND duo.coach_id <> attendance.coach_id");
    return collect(subject, sql, {subject.id}, problems, [&](const Query& row) {
        return problemIn(subject, "duo_id", {ErrorCode::DuoOfOtherCoach, {row.text(0), row.text(1)}});
    });
}

Status findSettingConflicts(const Subject& subject, Problems& problems)
{
    const Result<Settings> settings = loadSettings(subject.database);
    if (!settings)
        return settings.error();
    const QString key = subject.fields.text("key");
    for (const SettingConflict& conflict : settings->conflicts()) {
        if (key == conflict.key || key == conflict.otherKey)
            problems.push_back(problemIn(subject, "value", conflict.error));
    }
    if (!problems.empty() || !key.startsWith(QLatin1String("pilot_")))
        return {};
    const QString first = settings->text(QStringLiteral("pilot_start"));
    const QString last = settings->text(QStringLiteral("pilot_end"));
    return findHoursOutside(subject, "value",
        QStringLiteral("time_entry WHERE worked_on < ? OR worked_on > ?"),
        {first, last.isEmpty() ? QString::fromLatin1(endOfTime) : last}, problems);
}

Status findAttendedInFuture(const Subject& subject, QDate today, Problems& problems)
{
    const QString day = subject.fields.text("held_on");
    if (day <= toIsoText(today))
        return {};
    return collect(subject,
        QStringLiteral("SELECT id FROM attendance WHERE session_id = ? AND status <> 'excused' LIMIT 1"),
        {subject.id}, problems, [&](const Query&) {
            return problemIn(subject, "held_on", {ErrorCode::AttendedInFuture, {day}});
        });
}

} // namespace

Result<Problems> findTaken(
    const Database& database, const RecordTable& table, qint64 id, const RecordFields& fields)
{
    const Subject subject{database, table, id, NamedFields(table, fields)};
    Problems problems;
    for (const UniqueColumns& unique : uniqueColumns) {
        if (table.name != QLatin1StringView(unique.record))
            continue;
        const QString owner = QString::fromLatin1(unique.owner ? unique.owner : unique.column);
        const QString column = QString::fromLatin1(unique.column);
        const Status found = collect(subject,
            QStringLiteral("SELECT %2 FROM %1 WHERE %3 IS ? AND %2 IS ? AND id <> ?")
                .arg(table.name, column, owner),
            {subject.fields[owner], subject.fields[column], id}, problems, [&](const Query& row) {
                return problemIn(subject, unique.column, {unique.code, {row.text(0)}});
            });
        if (!found)
            return found.error();
    }
    if (table.name == QLatin1StringView("click_talk")) {
        if (const Status found = findSameClickTalk(subject, problems); !found)
            return found.error();
    }
    return problems;
}

Result<Problems> findConflicts(
    const Database& database, const RecordTable& table, qint64 id, const RecordFields& fields, QDate today)
{
    const Subject subject{database, table, id, NamedFields(table, fields)};
    Problems problems;
    Status found;
    if (table.name == QLatin1StringView("duo"))
        found = findDuoConflicts(subject, problems);
    else if (table.name == QLatin1StringView("click_talk"))
        found = findOnePersonDuo(subject, problems);
    else if (table.name == QLatin1StringView("contract"))
        found = findContractConflicts(subject, problems);
    else if (table.name == QLatin1StringView("coach"))
        found = findOtherKinds(subject, "coach.id", problems);
    else if (table.name == QLatin1StringView("organisation"))
        found = findOtherKinds(subject, "organisation.id", problems);
    else if (table.name == QLatin1StringView("setting"))
        found = findSettingConflicts(subject, problems);
    else if (table.name == QLatin1StringView("attendance"))
        found = findDuoOfOtherCoach(subject, problems);
    else if (table.name == QLatin1StringView("session"))
        found = findAttendedInFuture(subject, today, problems);
    if (!found)
        return found.error();
    return problems;
}

} // namespace duoboek
