// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/databaseview.h"
#include "core/storage/searchrepository.h"
#include "core/usecases/computemonth.h"

#include <QDate>

#include <optional>
#include <stop_token>

namespace duoboek {

/// What a search over a whole file needs of it.
struct SearchedFile
{
    SearchIndex index;
    std::optional<MonthSpan> months; ///< that have documents
};

/// Reads the file as it is at one moment, through a connection of its own, so that it can be done in a
/// thread of its own. Cancelled when it is asked to stop.
[[nodiscard]] Result<SearchedFile> loadSearch(
    const DatabaseAddress& address, QDate today, const SessionNaming& naming, const std::stop_token& stop);

} // namespace duoboek
