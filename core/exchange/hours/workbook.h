// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hours/texttable.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace duoboek {

/// What a workbook may hold. A part is never unfolded further than this, whatever it says of itself.
struct WorkbookLimits
{
    static constexpr int entries = 10'000;
    static constexpr qint64 partBytes = 160 * 1024 * 1024;
};

/// One worksheet of an XLSX file.
struct WorkbookSheet
{
    QStringList sheets; ///< names of all of them, in their order
    qsizetype sheet = 0; ///< which of them this is
    TextTable table; ///< the line of a row is its number in the sheet
};

/// Whether bytes begin as the archive does that a workbook is, or as a workbook of before 2007.
[[nodiscard]] bool looksLikeWorkbook(QByteArrayView bytes);

/// Reads the worksheet of that place, or else the first that has anything in it. Cells give what they say:
/// dates and times as sheetValueText() has them, a formula its last value, and one without a value itself.
/// NotAWorkbook, WorkbookTooLarge, WorkbookNotPlain (with a document type definition), EmptyTable, or a limit
/// of the table with its line.
[[nodiscard]] Checked<WorkbookSheet> readWorkbook(
    const QString& source, const QByteArray& bytes, std::optional<qsizetype> sheet = std::nullopt);

} // namespace duoboek
