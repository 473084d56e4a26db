// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace duoboek::test {

/// The parts of a workbook by their paths, to be changed before it is packed.
using WorkbookParts = std::map<QString, QByteArray>;
/// A workbook of one sheet, "Blad1", of which these are the rows as XML, with four styles: number, date, h:mm
/// and [h]:mm.
[[nodiscard]] WorkbookParts workbookOf(const QByteArray& rows, const QByteArray& strings = {});
/// Empty when that failed.
[[nodiscard]] QByteArray packed(const WorkbookParts& parts);
/// A row of cells with text.
[[nodiscard]] QByteArray textRow(const QList<QByteArray>& cells);
/// Packed: an empty "Blad1" and then sheets of these rows by their names.
[[nodiscard]] QByteArray workbookOfSheets(const std::vector<std::pair<QByteArray, QByteArray>>& sheets);

} // namespace duoboek::test
