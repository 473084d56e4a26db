// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listpeople.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

/// The rows of a table of people, with the region and the active duos of each. own are the columns that the
/// other table does not have; id is 0 for all rows.
Result<Query> readPeople(
    const Database& database, const QString& table, const QString& own, qint64 id, QDate today)
{
    auto query = Query::prepare(database,
        QStringLiteral("SELECT person.id, person.code, person.first_name, person.prefix, person.last_name, "
                       "region.name, (SELECT count(*) FROM duo WHERE duo.%1_id = person.id "
                       "AND started_on <= ? AND coalesce(ended_on, '9999-12-31') >= ?), %2 "
                       "LEFT JOIN region ON region.id = person.region_id %3 ORDER BY person.code")
            .arg(
                table, own, id == 0 ? QStringLiteral("WHERE ? = 0") : QStringLiteral("WHERE person.id = ?")));
    if (!query)
        return query;
    query->bind(0, today);
    query->bind(1, today);
    query->bind(2, id);
    if (const Status done = query->execute(); !done)
        return done.error();
    return query;
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
    const QString table = QStringLiteral("participant");
    auto query = readPeople(database, table,
        QStringLiteral("person.preferred_channel, person.looking_since FROM participant person"), id, today);
    if (!query)
        return query.error();
    StoredWords words(table);
    std::vector<ParticipantRow> rows;
    while (query->next()) {
        auto row = rowOn<ParticipantRow, ParticipantId>(*query);
        row.preferredChannel = words.readOptional<ContactChannel>(*query, 7);
        row.lookingSince = query->date(8);
        rows.push_back(std::move(row));
    }
    if (!words.status())
        return words.status().error();
    if (const Status read = query->status(); !read)
        return read.error();
    return rows;
}

Result<std::vector<CoachRow>> readCoaches(const Database& database, qint64 id, QDate today)
{
    const QString table = QStringLiteral("coach");
    auto query = readPeople(database, table,
        QStringLiteral("person.engagement, organisation.name FROM coach person "
                       "LEFT JOIN organisation ON organisation.id = person.organisation_id"),
        id, today);
    if (!query)
        return query.error();
    StoredWords words(table);
    std::vector<CoachRow> rows;
    while (query->next()) {
        auto row = rowOn<CoachRow, CoachId>(*query);
        row.engagement = words.read<Engagement>(*query, 7);
        row.organisationName = query->text(8);
        rows.push_back(std::move(row));
    }
    if (!words.status())
        return words.status().error();
    if (const Status read = query->status(); !read)
        return read.error();
    return rows;
}

template <class Row> Result<std::optional<Row>> onlyOne(Result<std::vector<Row>> rows)
{
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<Row>() : std::move(rows->front());
}

Result<std::vector<NamedRecord>> readNames(const Database& database, const QString& from)
{
    auto query = Query::run(
        database, QStringLiteral("SELECT id, name FROM %1 ORDER BY name COLLATE NOCASE").arg(from));
    if (!query)
        return query.error();
    std::vector<NamedRecord> records;
    while (query->next())
        records.push_back({query->integer(0), query->text(1)});
    if (const Status read = query->status(); !read)
        return read.error();
    return records;
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
