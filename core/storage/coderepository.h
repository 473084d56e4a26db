// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QLatin1StringView>

namespace duoboek {

class Database;

struct CodeAndName
{
    QString code;
    QString name;
};

/// The code of every record of a kind that has codes, by id.
[[nodiscard]] Result<QHash<qint64, QString>> loadCodes(const Database& database, QLatin1StringView record);
/// Codes and names of all coaches, by id.
[[nodiscard]] Result<QHash<qint64, CodeAndName>> loadCoachNames(const Database& database);
/// Codes and names of all organisations, by id.
[[nodiscard]] Result<QHash<qint64, CodeAndName>> loadOrganisationNames(const Database& database);

} // namespace duoboek
