// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/people.h"
#include "core/tariffs/tariffbook.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// A care organisation or payroll agency as a list shows it.
struct OrganisationInList
{
    OrganisationId id;
    QString code;
    QString name;
    OrganisationKind kind = OrganisationKind::Care;
    std::optional<VatRegime> vatRegime;
    std::optional<HourlyRate> rate; ///< in force on the day of looking; a care organisation's
};
/// By name.
[[nodiscard]] Result<std::vector<OrganisationInList>> showOrganisations(
    const Database& database, QDate today);

/// A rate with the number of its record.
struct RateInList
{
    qint64 id = 0;
    DatedRate rate;
    qint64 papers = 0; ///< how many files are referred to
};
/// The newest first.
[[nodiscard]] Result<std::vector<RateInList>> showTariffs(const Database& database, TariffKind kind);
[[nodiscard]] Result<std::vector<RateInList>> showOrganisationRates(
    const Database& database, OrganisationId organisation);

/// A file that a record refers to; it stays where it is.
struct PaperInList
{
    qint64 id = 0;
    QString path;
};
[[nodiscard]] Result<std::vector<PaperInList>> showPapers(
    const Database& database, QLatin1StringView recordKind, qint64 recordId);

} // namespace duoboek
