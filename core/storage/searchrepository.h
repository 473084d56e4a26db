// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/searchindex.h"

#include <QDate>

#include <optional>
#include <stop_token>

namespace duoboek {

class Database;

/// Everything in the file that can be searched; duos in the order of their codes, all else of names. today
/// decides which duos are active. Cancelled when it is asked to stop.
[[nodiscard]] Result<SearchIndex> loadSearchIndex(
    const Database& database, QDate today, const std::stop_token& stop);

/// The duo in which to show what is no duo: the first by code of a person, of the coaches of an
/// organisation or of the participants of a region, and an active one before one that has ended. Nothing
/// where there is none.
[[nodiscard]] Result<std::optional<DuoId>> findDuoOf(
    const Database& database, const RecordRef& record, QDate today);

} // namespace duoboek
