// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/delimitedtext.h"
#include "core/exchange/hours/workbook.h"

namespace duoboek {

/// What somebody said of a table; nothing where it is to be found out.
struct TableChoices
{
    std::optional<TextEncoding> encoding{};
    std::optional<char> separator{};
    std::optional<qsizetype> sheet{};
};

/// A table of hours as rows of text, and how it was read.
struct HoursTable
{
    QString source; ///< name of the file, for people
    TextTable text;
    std::optional<TextEncoding> encoding; ///< nothing for a workbook
    char separator = 0; ///< 0 for a workbook
    bool isSeparatorUnclear = false; ///< it was guessed all the same
    QStringList sheets; ///< of a workbook
    qsizetype sheet = 0;

    /// The names of the other sheets of the workbook, in their order.
    [[nodiscard]] QStringList unreadSheets() const;
};

/// All of a file; FileNotFound, FileNotReadable or TableTooLarge.
[[nodiscard]] Result<QByteArray> readTableFile(const QString& path);
/// Takes the bytes of a file, text or workbook as they turn out to be, apart into rows.
[[nodiscard]] Checked<HoursTable> readHoursTable(
    const QString& source, const QByteArray& bytes, const TableChoices& choices = {});

} // namespace duoboek
