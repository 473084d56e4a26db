// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

class QSqlDatabase;

namespace duoboek {

class Database;

/// The statement that makes each table, view, index and trigger, by its kind and name: "trigger x".
using SchemaParts = std::map<QString, QString>;
[[nodiscard]] Result<SchemaParts> schemaOf(const QSqlDatabase& handle);

/// Brings a file to the newest schema: numbered steps, each in a transaction of its own together with the
/// file's version, so that a crash leaves the file at a whole step.
class Migrator
{
public:
    /// "DuoB", which stands in the header of every file of ours.
    static constexpr qint32 applicationId = 0x44756f42;

    struct Step
    {
        QString name;
        QString sql; ///< statements parted by a line of two dashes
    };

    /// With the program's own steps.
    [[nodiscard]] static Migrator ofProgram();
    explicit Migrator(std::vector<Step> steps)
        : m_steps(std::move(steps))
    {
    }

    [[nodiscard]] int newestVersion() const { return static_cast<int>(m_steps.size()); }

    /// Does nothing for a file that is up to date. A file with data in it is checked for damage and copied
    /// beside itself, as NAME.v1-copy, before its first step.
    [[nodiscard]] Status bringUpToDate(const Database& database) const;
    /// What a file has that is up to date.
    [[nodiscard]] Result<SchemaParts> schema() const;

private:
    [[nodiscard]] Status prepareForUpgrade(const Database& database, int version) const;
    [[nodiscard]] Status takeSteps(const Database& database, int first, int last) const;

    std::vector<Step> m_steps;
};

} // namespace duoboek
