// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace duoboek::test {

// What reads material from outside, on any bytes at all. Each ends the program when what comes out is not
// what it promises; a crash or a reading out of bounds ends it by itself.

/// A text file as a table of hours: its encoding, its rows, how they are read, and their days and times.
void tryTable(const QByteArray& bytes);
/// A workbook; bytes that are no archive stand for the rows of a sheet, as XML.
void tryWorkbook(const QByteArray& bytes);
/// Each line as a time, a date, a time of day, and a value of a worksheet.
void tryHours(const QByteArray& bytes);

} // namespace duoboek::test
