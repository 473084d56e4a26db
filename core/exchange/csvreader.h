// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationtables.h"

#include <QByteArray>

namespace duoboek {

/// The longest line of a table, in bytes; a longer one is no table of ours.
inline constexpr qsizetype longestTableLine = 1024 * 1024;

/// Reads a table as RFC 4180 has it: UTF-8 (a byte order mark is passed over), comma, quotes, a header line.
/// Everything that is not such text is a problem with its line, and ends the reading.
[[nodiscard]] AdministrationTable readCsv(const QString& file, const QByteArray& bytes);

} // namespace duoboek
