// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listpeople.h"

#include "core/base/daterange.h"
#include "core/storage/database.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

/// The rows of a table of people, with the region and the active duos of each. own are the columns that the
/// other table does not have; id is 0 for all rows.
template <class Row, class MakeRow>
Result<std::vector<Row>> readPeople(const Database& database, const QString& table, const QString& own,
    qint64 id, QDate today, MakeRow makeRow)
{
    StoredWords words(table);
    auto rows = readRows<Row>(database,
        QStringLiteral("SELECT person.id, person.code, person.first_name, person.prefix, person.last_name, "
                       "region.name, (SELECT count(*) FROM duo WHERE duo.%1_id = person.id "
                       "AND started_on <= ? AND coalesce(ended_on, '9999-12-31') >= ?), %2 "
                       "LEFT JOIN region ON region.id = person.region_id %3 ORDER BY person.code")
            .arg(table, own, id == 0 ? QStringLiteral("WHERE ? = 0") : QStringLiteral("WHERE person.id = ?")),
        {toIsoText(today), toIsoText(today), id},
        [&words, &makeRow](const Query& row) { return makeRow(row, words); });
    if (rows && !words.status())
        return words.status().error();
    return rows;
}

/// What both kinds of people have.
template <class Row, class IdType> Row rowOn(const Query& query)
{
    Row row;
    row.id = query.id<IdType>(0);
    row.code = query.text(1);
    row.name = {query.text(2), query.text(3), query.text(4)};
    row.regionName = query.text(5);
    row.activeDuos = query.integer(6);
    return row;
}

Result<std::vector<ParticipantRow>> readParticipants(const Database& database, qint64 id, QDate today)
{
    return readPeople<ParticipantRow>(database, QStringLiteral("participant"),
        QStringLiteral("person.preferred_channel, person.looking_since FROM participant person"), id, today,
        [](const Query& query, StoredWords& words) {
            auto row = rowOn<ParticipantRow, ParticipantId>(query);
            row.preferredChannel = words.readOptional<ContactChannel>(query, 7);
            row.lookingSince = query.date(8);
            return row;
        });
}

Result<std::vector<CoachRow>> readCoaches(const Database& database, qint64 id, QDate today)
{
    return readPeople<CoachRow>(database, QStringLiteral("coach"),
        QStringLiteral("person.engagement, organisation.name FROM coach person "
                       "LEFT JOIN organisation ON organisation.id = person.organisation_id"),
        id, today, [](const Query& query, StoredWords& words) {
            auto row = rowOn<CoachRow, CoachId>(query);
            row.engagement = words.read<Engagement>(query, 7);
            row.organisationName = query.text(8);
            return row;
        });
}

template <class Row> Result<std::optional<Row>> onlyOne(Result<std::vector<Row>> rows)
{
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<Row>() : std::move(rows->front());
}

Result<std::vector<NamedRecord>> readNames(const Database& database, const QString& from)
{
    return readRows<NamedRecord>(database,
        QStringLiteral("SELECT id, name FROM %1 ORDER BY name COLLATE NOCASE").arg(from), {},
        [](const Query& row) {
            return NamedRecord{row.integer(0), row.text(1)};
        });
}

} // namespace

Result<std::vector<ParticipantRow>> listParticipantRows(const Database& database, QDate today)
{
    return readParticipants(database, 0, today);
}

Result<std::vector<CoachRow>> listCoachRows(const Database& database, QDate today)
{
    return readCoaches(database, 0, today);
}

Result<std::optional<ParticipantRow>> findParticipantRow(
    const Database& database, ParticipantId id, QDate today)
{
    return onlyOne(readParticipants(database, id.value(), today));
}

Result<std::optional<CoachRow>> findCoachRow(const Database& database, CoachId id, QDate today)
{
    return onlyOne(readCoaches(database, id.value(), today));
}

Result<PeopleChoices> listPeopleChoices(const Database& database)
{
    auto regions = readNames(database, QStringLiteral("region"));
    auto care = readNames(database, QStringLiteral("organisation WHERE kind = 'care'"));
    auto payroll = readNames(database, QStringLiteral("organisation WHERE kind = 'payroll'"));
    for (const auto* names : {&regions, &care, &payroll}) {
        if (!*names)
            return names->error();
    }
    return PeopleChoices{std::move(*regions), std::move(*care), std::move(*payroll)};
}

} // namespace duoboek
