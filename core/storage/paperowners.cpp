// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paperowners.h"

#include "core/storage/database.h"
#include "core/storage/readrows.h"

namespace duoboek {

QString paperOwnerSelection()
{
    return QStringLiteral(
        "SELECT 'coach' AS kind, id, code, NULL AS begins_on FROM coach "
        "UNION ALL SELECT 'contract', contract.id, coach.code, contract.valid_from FROM contract "
        "JOIN coach ON coach.id = contract.coach_id "
        "UNION ALL SELECT 'certificate', certificate.id, coach.code, certificate.issued_on FROM certificate "
        "JOIN coach ON coach.id = certificate.coach_id "
        "UNION ALL SELECT 'organisation_rate', organisation_rate.id, organisation.code, "
        "organisation_rate.valid_from FROM organisation_rate "
        "JOIN organisation ON organisation.id = organisation_rate.organisation_id");
}

Result<std::optional<qint64>> findPaperOwner(
    const Database& database, const QString& kind, const QString& code, const Field& begins)
{
    const auto ids = readRows<qint64>(database,
        QStringLiteral("SELECT id FROM (%1) WHERE kind = ? AND code = ? AND begins_on IS ?")
            .arg(paperOwnerSelection()),
        {kind, code, begins}, [](const Query& row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    return ids->empty() ? std::nullopt : std::optional(ids->front());
}

} // namespace duoboek
