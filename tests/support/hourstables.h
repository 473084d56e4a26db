// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hoursimport.h"

#include <map>

namespace duoboek::test {

/// A table of hours by that name, which can be read.
[[nodiscard]] HoursTable tableOf(const QByteArray& bytes, const TableChoices& choices = {});
/// "cell|cell" for each row.
[[nodiscard]] QStringList cellsOf(const TextTable& table);

/// The parts of a workbook by their paths, to be changed before it is packed.
using WorkbookParts = std::map<QString, QByteArray>;
/// A workbook of one sheet, "Blad1", of which these are the rows as XML, with four styles: number, date, h:mm
/// and [h]:mm.
[[nodiscard]] WorkbookParts workbookOf(const QByteArray& rows, const QByteArray& strings = {});
[[nodiscard]] QByteArray packed(const WorkbookParts& parts);

} // namespace duoboek::test
