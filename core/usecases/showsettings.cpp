// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showsettings.h"

#include "core/base/daterange.h"
#include "core/storage/database.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

RateInList rateOn(const Query& row)
{
    return {row.integer(0), {row.date(2), HourlyRate(row.integer(1))}, row.integer(3)};
}

} // namespace

Result<std::vector<OrganisationInList>> showOrganisations(const Database& database, QDate today)
{
    StoredWords words(QStringLiteral("organisation"));
    auto rows = readRows<OrganisationInList>(database,
        QStringLiteral("SELECT id, code, name, kind, vat_regime, "
                       "(SELECT rate_cents FROM organisation_rate WHERE organisation_id = organisation.id "
                       "AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1) "
                       "FROM organisation ORDER BY name, code"),
        {toIsoText(today)}, [&words](const Query& row) {
            OrganisationInList organisation{row.id<OrganisationId>(0), row.text(1), row.text(2),
                words.read<OrganisationKind>(row, 3), words.readOptional<VatRegime>(row, 4), {}};
            if (!row.isNull(5))
                organisation.rate = HourlyRate(row.integer(5));
            return organisation;
        });
    if (rows && !words.status())
        return words.status().error();
    return rows;
}

Result<std::vector<RateInList>> showTariffs(const Database& database, TariffKind kind)
{
    return readRows<RateInList>(database,
        QStringLiteral(
            "SELECT id, rate_cents, valid_from, 0 FROM tariff WHERE kind = ? ORDER BY valid_from DESC"),
        {QString(wordFor(kind))}, rateOn);
}

Result<std::vector<RateInList>> showOrganisationRates(const Database& database, OrganisationId organisation)
{
    return readRows<RateInList>(database,
        QStringLiteral("SELECT id, rate_cents, valid_from, (SELECT count(*) FROM file_reference "
                       "WHERE record_kind = 'organisation_rate' AND record_id = organisation_rate.id) "
                       "FROM organisation_rate WHERE organisation_id = ? ORDER BY valid_from DESC"),
        {organisation.value()}, rateOn);
}

Result<std::vector<PaperInList>> showPapers(
    const Database& database, QLatin1StringView recordKind, qint64 recordId)
{
    return readRows<PaperInList>(database,
        QStringLiteral(
            "SELECT id, path FROM file_reference WHERE record_kind = ? AND record_id = ? ORDER BY path"),
        {QString(recordKind), recordId}, [](const Query& row) {
            return PaperInList{row.integer(0), row.text(1)};
        });
}

} // namespace duoboek
