// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A made-up administration of 100 duos as a folder of tables and as a file, made by the program itself.
void makeDemo(const QString& file, const QString& folder);

/// Fills a new file with this many duos and the hours of so many years until the end of 2023, straight into
/// the database: about 64 entries a year for each duo, as the pilot has.
void makeLargeFile(const QString& file, int duos, int years);
/// Gives the people of such a file names as they occur, with mail addresses and numbers.
void giveNames(const QString& file);
