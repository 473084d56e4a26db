// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationtables.h"

#include <QByteArray>

namespace duoboek {

/// Reads a table as RFC 4180 has it: UTF-8 (a byte order mark is passed over), comma, quotes, a header line.
/// Everything that is not such text is a problem with its line, and ends the reading.
[[nodiscard]] AdministrationTable readCsv(const QString& file, const QByteArray& bytes);

} // namespace duoboek
