// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/tariffs/tariffbook.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace duoboek {

class Database;

/// A rate that comes (no before), changes or goes (no after): of a general tariff, or of a care organisation.
struct RateChange
{
    std::variant<TariffKind, OrganisationId> whose;
    std::optional<DatedRate> before;
    std::optional<DatedRate> after;
};

/// What a change of a rate would do, before it is kept. All amounts are excluding VAT and to the cent what
/// the drafts of documents would differ; what cannot be paid because of an open question counts as nothing,
/// but for a VAT regime that is not known, which does not change these amounts.
struct RatePreview
{
    struct DuoEffect
    {
        DuoId id;
        QString code;
        Money difference; ///< of its guidance; nothing where it has no hours in these days
        bool losesRate = false; ///< there is then no rate for it, so that nothing can be paid
    };
    struct MonthEffect
    {
        Month month;
        Money difference; ///< of guidance and sessions
    };
    std::vector<DuoEffect> duos; ///< active in the days that change, by code
    std::vector<MonthEffect> months; ///< with hours or sessions that change, in order
    Money difference;

    [[nodiscard]] bool isEmpty() const { return duos.empty() && months.empty(); }
};

/// Answers whether to go on.
using PreviewProgress = std::function<bool(qsizetype monthsDone, qsizetype months)>;

/// Reads every month with hours in which the rate would be another. DateTaken when another rate holds from
/// the new day already; Cancelled when progress said so.
[[nodiscard]] Result<RatePreview> previewRate(
    const Database& database, const RateChange& change, const PreviewProgress& progress = {});

} // namespace duoboek
