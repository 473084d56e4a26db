// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrepository.h"

#include "core/people/person.h"
#include "core/storage/database.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/query.h"
#include "core/storage/sessionrepository.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace duoboek {

namespace {

using Kind = SearchIndex::Kind;

/// Hands each row of a statement to take.
template <class Take>
Status readRows(const Database& database, const char* sql, const std::stop_token& stop, const Take& take)
{
    auto query = Query::run(database, QLatin1String(sql));
    if (!query)
        return query.error();
    while (query->next()) {
        if (stop.stop_requested())
            return ErrorCode::Cancelled;
        take(*query);
    }
    return query->status();
}

Status loadPeople(const Database& database, const std::stop_token& stop, SearchIndex& index)
{
    const auto nameOf = [](const Query& row) {
        return PersonName{row.text(2), row.text(3), row.text(4)}.full();
    };
    const Status participants = readRows(database,
        "SELECT id, code, first_name, prefix, last_name, phone, email FROM participant "
        "ORDER BY last_name COLLATE NOCASE, first_name COLLATE NOCASE, code",
        stop, [&](const Query& row) {
            index.add(Kind::Participant,
                {row.integer(0), row.text(1), nameOf(row), {}, {row.text(5)}, row.text(6)});
        });
    if (!participants)
        return participants;
    return readRows(database,
        "SELECT id, code, first_name, prefix, last_name, iban, email FROM coach "
        "ORDER BY last_name COLLATE NOCASE, first_name COLLATE NOCASE, code",
        stop, [&](const Query& row) {
            index.add(
                Kind::Coach, {row.integer(0), row.text(1), nameOf(row), {}, {row.text(5)}, row.text(6)});
        });
}

Status loadPlaces(const Database& database, const std::stop_token& stop, SearchIndex& index)
{
    const Status organisations = readRows(database,
        "SELECT id, code, name, iban, email FROM organisation ORDER BY name COLLATE NOCASE, code", stop,
        [&](const Query& row) {
            index.add(Kind::Organisation,
                {row.integer(0), row.text(1), row.text(2), {}, {row.text(3)}, row.text(4)});
        });
    if (!organisations)
        return organisations;
    return readRows(database,
        "SELECT id, code, name, supervisor FROM region ORDER BY name COLLATE NOCASE, code", stop,
        [&](const Query& row) {
            index.add(Kind::Region, {row.integer(0), row.text(1), row.text(2), {row.text(3)}});
        });
}

Status loadDuos(const Database& database, QDate today, const std::stop_token& stop, SearchIndex& index)
{
    return readRows(database,
        "SELECT id, code, participant_id, coach_id, started_on, ended_on FROM duo ORDER BY code", stop,
        [&](const Query& row) {
            index.add({row.id<DuoId>(0), row.text(1), row.id<ParticipantId>(2), row.id<CoachId>(3),
                DateRange::throughLastDay(row.date(4), row.date(5)).contains(today)});
        });
}

/// A condition on duos with one place for an id; empty for what has none.
struct DuosOf
{
    QString operator()(ParticipantId) const { return QStringLiteral("participant_id = ?"); }
    QString operator()(CoachId) const { return QStringLiteral("coach_id = ?"); }
    QString operator()(DuoId) const { return QStringLiteral("id = ?"); }
    QString operator()(OrganisationId) const
    {
        return QStringLiteral("coach_id IN (SELECT id FROM coach WHERE organisation_id = ?)");
    }
    QString operator()(RegionId) const
    {
        return QStringLiteral("participant_id IN (SELECT id FROM participant WHERE region_id = ?)");
    }
    QString operator()(DocumentId) const
    {
        return QStringLiteral("id IN (SELECT duo_id FROM document_entry WHERE document_id = ?)");
    }
    template <class NoneOfDuos> QString operator()(const NoneOfDuos&) const { return {}; }
};

Status loadDocuments(const Database& database, const std::stop_token& stop, SearchIndex& index)
{
    return readRows(
        database, "SELECT id, number, month FROM document ORDER BY id DESC", stop, [&](const Query& row) {
            index.add(Kind::Document, {row.integer(0), row.text(1), row.text(2)});
        });
}

Status loadSessionsInWords(const Database& database, QDate today, const SessionNaming& naming,
    const std::stop_token& stop, SearchIndex& index)
{
    const Result<std::vector<Region>> regions = listRegions(database);
    if (!regions)
        return regions.error();
    std::map<RegionId, QString> regionNames;
    for (const Region& region : *regions)
        regionNames.emplace(region.id, region.name);
    Result<std::vector<Session>> sessions = loadSessions(database, QStringLiteral("true"));
    if (!sessions)
        return sessions.error();
    const auto daysAway = [today](const Session& session) { return std::abs(today.daysTo(session.heldOn)); };
    std::stable_sort(sessions->begin(), sessions->end(),
        [&](const Session& one, const Session& other) { return daysAway(one) < daysAway(other); });
    for (const Session& session : *sessions) {
        if (stop.stop_requested())
            return ErrorCode::Cancelled;
        SessionInWords words = naming(session, regionNames[session.region]);
        index.add(Kind::Session, {session.id.value(), session.code, words.name, words.otherNames});
    }
    return {};
}

} // namespace

Result<SearchIndex> loadSearchIndex(
    const Database& database, QDate today, const SessionNaming& naming, const std::stop_token& stop)
{
    SearchIndex index;
    if (const Status people = loadPeople(database, stop, index); !people)
        return people.error();
    if (const Status places = loadPlaces(database, stop, index); !places)
        return places.error();
    if (const Status sessions = loadSessionsInWords(database, today, naming, stop, index); !sessions)
        return sessions.error();
    if (const Status documents = loadDocuments(database, stop, index); !documents)
        return documents.error();
    if (const Status duos = loadDuos(database, today, stop, index); !duos)
        return duos.error();
    index.finish();
    return index;
}

Result<std::optional<DuoId>> findDuoOf(const Database& database, const RecordRef& record, QDate today)
{
    const QString condition = std::visit(DuosOf(), record);
    if (condition.isEmpty())
        return std::optional<DuoId>();
    auto query = Query::prepare(database,
        QStringLiteral("SELECT id FROM duo WHERE %1 "
                       "ORDER BY started_on <= ? AND coalesce(ended_on, ?) >= ? DESC, code LIMIT 1")
            .arg(condition));
    if (!query)
        return query.error();
    std::visit(
        [&query](const auto& id) {
            if constexpr (requires { query->bind(0, id); })
                query->bind(0, id);
        },
        record);
    for (const int place : {1, 2, 3})
        query->bind(place, today);
    if (const Status done = query->execute(); !done)
        return done.error();
    if (query->next())
        return std::optional(query->id<DuoId>(0));
    if (const Status read = query->status(); !read)
        return read.error();
    return std::optional<DuoId>();
}

} // namespace duoboek
