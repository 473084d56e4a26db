// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace duoboek {

/// The cells of a rectangle of hours as a spreadsheet or a mail gives it, row by row, without the spaces
/// around them. Cells are parted by tabs, else by semicolons, else by commas. A comma that makes hours of a
/// line as it stands ("1,5") is a decimal one; of "1, 2,5" the comma with a space behind it parts the cells.
/// What is no time is left as it is, for whoever reads the cells.
[[nodiscard]] std::vector<QStringList> cellsOfPasted(const QString& text);

} // namespace duoboek
