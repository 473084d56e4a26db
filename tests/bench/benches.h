// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Each prints its rows of the table; scratch is a folder to write in.
void benchAttention(const QString& scratch, const QString& demoFile);
/// What charts of a year show.
void benchFigures(const QString& scratch);
void benchFinal(const QString& scratch, bool withLargest);
void benchHoursImport(const QString& scratch);
void benchImport(const QString& scratch, const QString& folder);
/// The drawing of a duo through time, in the window.
void benchLifeline();
void benchLists(const QString& scratch);
void benchMonth(const QString& scratch, bool withLargest);
void benchPaper(const QString& scratch, const QString& file);
void benchSearch(const QString& scratch);
void benchSheet(const QString& scratch);

/// Computes a month in a process of its own and prints the most memory that it held, in megabytes.
void printPeakOfMonth(const QString& file);
/// The same of making a month final.
void printPeakOfFinalising(const QString& file);
/// The same of the preview of a table of hours.
void printPeakOfHoursImport(const QString& file, const QString& table);
