// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showcoachpapers.h"

#include "core/storage/database.h"
#include "core/storage/namedfields.h"
#include "core/storage/readrows.h"
#include "core/storage/recordrepository.h"

namespace duoboek {

namespace {

/// The papers of one kind, the newest first.
template <class Paper, class MakePaper>
Result<std::vector<Paper>> readPapers(const Database& database, const QString& columns, const QString& table,
    const QString& order, CoachId coach, MakePaper makePaper)
{
    return readRows<Paper>(database,
        QStringLiteral("SELECT id, %1 FROM %2 WHERE coach_id = ? ORDER BY %3 DESC")
            .arg(columns, table, order),
        {coach.value()}, makePaper);
}

Result<std::vector<ContractInList>> readContracts(const Database& database, CoachId coach)
{
    return readPapers<ContractInList>(database, QStringLiteral("signed_on, valid_from, valid_to"),
        QStringLiteral("contract"), QStringLiteral("valid_from"), coach, [](const Query& row) {
            return ContractInList{
                row.integer(0), {row.date(1), DateRange::throughLastDay(row.date(2), row.date(3))}};
        });
}

Result<std::vector<CertificateInList>> readCertificates(const Database& database, CoachId coach)
{
    return readPapers<CertificateInList>(database, QStringLiteral("issued_on, received_on, profile"),
        QStringLiteral("certificate"), QStringLiteral("issued_on"), coach, [](const Query& row) {
            return CertificateInList{row.integer(0), {row.date(1), row.date(2), row.text(3)}};
        });
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
    auto contracts = readContracts(database, id);
    if (!contracts)
        return contracts.error();
    auto certificates = readCertificates(database, id);
    if (!certificates)
        return certificates.error();
    papers.contracts = std::move(*contracts);
    papers.certificates = std::move(*certificates);
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
