// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showcoachpapers.h"

#include "core/storage/database.h"
#include "core/storage/namedfields.h"
#include "core/storage/query.h"
#include "core/storage/recordrepository.h"

namespace duoboek {

namespace {

/// The papers of one coach, each with how many files it refers to behind its own columns.
Result<Query> readPapers(
    const Database& database, const QString& table, const QString& columns, const QString& order, CoachId id)
{
    auto query = Query::prepare(database,
        QStringLiteral("SELECT id, %1 FROM %2 WHERE coach_id = ? ORDER BY %3 DESC")
            .arg(columns, table, order));
    if (!query)
        return query;
    query->bind(0, id);
    if (const Status done = query->execute(); !done)
        return done.error();
    return query;
}

Status readContracts(const Database& database, CoachId id, CoachPapers& papers)
{
    auto query = readPapers(database, QStringLiteral("contract"),
        QStringLiteral("signed_on, valid_from, valid_to"), QStringLiteral("valid_from"), id);
    if (!query)
        return query.error();
    while (query->next()) {
        papers.contracts.push_back(
            {query->integer(0), {query->date(1), DateRange::throughLastDay(query->date(2), query->date(3))}});
    }
    return query->status();
}

Status readCertificates(const Database& database, CoachId id, CoachPapers& papers)
{
    auto query = readPapers(database, QStringLiteral("certificate"),
        QStringLiteral("issued_on, received_on, profile"), QStringLiteral("issued_on"), id);
    if (!query)
        return query.error();
    while (query->next()) {
        papers.certificates.push_back({query->integer(0), {query->date(1), query->date(2), query->text(3)}});
    }
    return query->status();
}

} // namespace

Result<CoachPapers> showCoachPapers(const Database& database, CoachId id)
{
    const RecordTable& table = recordTableNamed(QLatin1StringView("coach"));
    Result<RecordFields> fields = loadRecord(database, table, id.value());
    if (!fields)
        return fields.error();
    CoachPapers papers;
    const NamedFields coach(table, *fields);
    papers.code = coach.text("code");
    papers.name = {coach.text("first_name"), coach.text("prefix"), coach.text("last_name")};
    if (const Status done = readContracts(database, id, papers); !done)
        return done.error();
    if (const Status done = readCertificates(database, id, papers); !done)
        return done.error();
    papers.fields = std::move(*fields);
    return papers;
}

Result<std::optional<CoachId>> findCoachOfPaper(const Database& database, const QString& record, qint64 id)
{
    auto query = Query::prepare(database, QStringLiteral("SELECT coach_id FROM %1 WHERE id = ?").arg(record));
    if (!query)
        return query.error();
    query->bind(0, id);
    if (const Status done = query->execute(); !done)
        return done.error();
    if (query->next())
        return std::optional(query->id<CoachId>(0));
    if (const Status read = query->status(); !read)
        return read.error();
    return std::optional<CoachId>();
}

} // namespace duoboek
