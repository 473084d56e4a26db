// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hourslayout.h"
#include "core/exchange/hours/hourstable.h"
#include "core/hours/entrychange.h"
#include "core/hours/namedduo.h"
#include "core/hours/timeentry.h"

#include <vector>

namespace duoboek {

/// A row of a table, as far as it can be read without knowing the file.
struct HoursRow
{
    std::size_t row = 0; ///< in the table
    int line = 0; ///< in the file
    QDate day; ///< null where it is not told
    qint64 seconds = -1; ///< -1 where it is not told
    bool isRefused = false;
};

/// The rows below the header; blank rows and totals are none.
struct HoursRows
{
    std::vector<HoursRow> rows;
    Problems problems; ///< of those that are refused, by line
};
[[nodiscard]] HoursRows readHoursRows(const HoursTable& table, const HoursLayout& layout, QDate today);

/// What becomes of a row. Rows of one duo and day are one entry, so that they are new, changed or the same
/// together.
enum class ImportRowState {
    New,
    Changed,
    Same,
    Refused, ///< the problems of its line say why
    Doubtful, ///< somebody has to say which duo is meant
};

struct ImportRow
{
    HoursRow read;
    ImportRowState state = ImportRowState::Refused;
    DuoId duo; ///< not valid while it is not known
    std::size_t doubt = 0; ///< of a doubtful row: which of the doubts
    int minutesBefore = -1; ///< that the duo has on the day; -1 for no entry, or when it was not compared
};

/// Names that may mean several duos, or only resemble one.
struct DuoDoubt
{
    QString key; ///< by which an answer is given, see DuoMatcher::keyOf()
    QString names; ///< as the table has them
    std::vector<DuoId> candidates;
};

/// By the key of a doubt, which duo is meant.
using DuoAnswers = QHash<QString, DuoId>;

struct ImportEntryCounts
{
    int added = 0;
    int changed = 0;
    int same = 0;
};

/// What an import would do, before anything is written.
struct HoursPreview
{
    std::vector<ImportRow> rows; ///< in the order of the table
    Problems problems; ///< of the refused and doubtful rows, by line
    std::vector<DuoDoubt> doubts;
    std::vector<EntryChange> changes; ///< what is written
    ImportEntryCounts entries; ///< duos and days, of which each may have several rows

    [[nodiscard]] std::size_t countOf(ImportRowState state) const;
};

/// What is known of the file when a table is compared with it.
struct HoursInFile
{
    std::vector<NamedDuo> duos; ///< by code
    EntryRules rules;
    std::vector<TimeEntry> entries; ///< at least of the duos and days of the table, by duo and day
    std::vector<EntryNote> notes; ///< of the entries that have one, by duo and day
};

/// Finds the duos of the rows. Nothing is compared yet: what is neither refused nor doubtful has no state
/// that counts.
[[nodiscard]] HoursPreview matchHours(const HoursTable& table, const HoursLayout& layout,
    const HoursRows& rows, const std::vector<NamedDuo>& duos, const DuoAnswers& answers);

/// Compares the rows with the file. The time of all rows of one duo and day is added up, and the sum rounded
/// half up to a whole minute. When a row is refused, the others of its duo and day are too, so that no day is
/// taken over in part. A note comes to an entry that has none; one that is there stays. Every problem names
/// the line and the column.
void compareWithFile(
    HoursPreview& preview, const HoursTable& table, const HoursLayout& layout, const HoursInFile& file);

} // namespace duoboek
