// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>
#include <vector>

namespace duoboek {

/// A row as RFC 4180 has it, with a line feed, quoting only what needs it.
[[nodiscard]] QString csvLine(const QStringList& cells);

/// Writes one table as RFC 4180 has it, with line feeds, quoting only what needs it. The file appears whole
/// at finish(), or not at all.
class CsvWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> create(
        const QString& path, const QStringList& columns);

    void addRow(const QStringList& cells);
    /// Fails where there is no room for what was added, before anything appears.
    [[nodiscard]] Status writeOut();
    [[nodiscard]] Status finish();

private:
    explicit CsvWriter(const QString& path)
        : m_file(path)
    {
    }

    QSaveFile m_file;
};

/// Tables that belong together appear together, or none of them where one cannot be written.
[[nodiscard]] Status finishAll(const std::vector<std::unique_ptr<CsvWriter>>& writers);

/// Makes the folder, and those above it, where it is not there yet.
[[nodiscard]] Status ensureFolder(const QString& folder);

/// The same, and tries that a file can be written there.
[[nodiscard]] Status ensureWritableFolder(const QString& folder);

} // namespace duoboek
