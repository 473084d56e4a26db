// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hoursimport.h"

namespace duoboek::test {

/// A table of hours by that name, which can be read.
[[nodiscard]] HoursTable tableOf(const QByteArray& bytes, const TableChoices& choices = {});
/// "cell|cell" for each row.
[[nodiscard]] QStringList cellsOf(const TextTable& table);

} // namespace duoboek::test
