// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

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
    [[nodiscard]] Status finish();

private:
    explicit CsvWriter(const QString& path)
        : m_file(path)
    {
    }

    QSaveFile m_file;
};

/// Makes the folder, and those above it, where it is not there yet.
[[nodiscard]] Status ensureFolder(const QString& folder);

} // namespace duoboek
