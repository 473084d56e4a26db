// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/duosignals.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace duoboek {

class Database;

/// A duo with what asks for attention at it.
struct SignalledDuo
{
    DuoId id;
    QString code;
    std::vector<DuoSignal> found; ///< never empty; in the order of their kinds
    CoachId coach{};
    QDate startedOn{};
};

/// Of all duos that are active on the day, in order of their codes; of these only, when some are named.
[[nodiscard]] Result<std::vector<SignalledDuo>> listSignals(
    const Database& database, QDate day, const std::vector<DuoId>& duos = {});

} // namespace duoboek
