// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <map>

namespace duoboek {

class Database;

/// How much of an administration a connection shows. Everything that asks that connection for a table is
/// given no more than this, whatever it asks (see decision 15).
struct DatabaseView
{
    RegionId region{}; ///< invalid: all regions. Whatever is shown of one, its participants have codes only.
    bool isForAudience = false; ///< nobody has a name or an address, only a code

    [[nodiscard]] bool isWhole() const { return !region.isValid() && !isForAudience; }
    /// Whether a column holds something else than what is in the file.
    [[nodiscard]] bool hides(QLatin1StringView table, const QString& column) const;

    friend bool operator==(const DatabaseView&, const DatabaseView&) = default;
};

/// Where a file lies, and how much of it is shown.
struct DatabaseAddress
{
    QString path;
    DatabaseView view{};
};

/// By name of a table or view, under which condition a row of it is about a region.
[[nodiscard]] std::map<QString, QString> regionConditions(RegionId region);

/// Tables and views that are the same for all regions.
[[nodiscard]] QStringList relationsOfAllRegions();

/// Puts, for this connection alone, a view in the place of each table that it shows only a part of.
[[nodiscard]] Status narrow(const Database& database, const DatabaseView& view);

} // namespace duoboek
