// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duoboek {

/// How a number in a worksheet is shown, as far as that changes what it says.
enum class SheetFormat {
    Number,
    Date, ///< days since the workbook's first day
    TimeOfDay, ///< part of a day; more than one stays with its date
    Duration, ///< days; the hours go on above 24
    DateAndTime,
};

/// The day that a workbook counts from: 1 January 1900, or 1904 where it was first kept on a Macintosh.
enum class SheetDays { From1900, From1904 };

/// What a format code such as "d-m-yyyy" or "[h]:mm" shows.
[[nodiscard]] SheetFormat formatOfCode(const QString& code);
/// What a format shows that every workbook knows by its number, from 0.
[[nodiscard]] SheetFormat formatOfBuiltIn(int number);

/// What a number says under a format, as a table has it: "1.5", "2023-05-31", "9:30:00",
/// "2023-05-31 9:30:00". Reckons in whole seconds, and in millionths for numbers. A text that is no such
/// number or day stays as it is.
[[nodiscard]] QString sheetValueText(QStringView number, SheetFormat format, SheetDays days);

} // namespace duoboek
