// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workprogress.h"
#include "core/exchange/administrationimport.h"
#include "core/exchange/hours/hourspreview.h"
#include "core/exchange/hours/layoutguess.h"
#include "core/storage/importrepository.h"
#include "core/usecases/changeentries.h"

#include <stop_token>

namespace duoboek {

/// How a table is read: under the layout that was kept of a table with just these columns, or else as it
/// seems.
[[nodiscard]] Result<LayoutGuess> layoutFor(const Database& database, const HoursTable& table);
/// Under the layout of that name: one that was kept, or else that of Toggl or Clockify, in any case of
/// letters. RecordNotFound when there is none, and what layoutFromJson() refuses.
[[nodiscard]] Result<LayoutGuess> layoutNamed(
    const Database& database, const QString& name, const HoursTable& table);
/// A table, and how it is read.
struct ReadHoursTable
{
    HoursTable table;
    LayoutGuess guess;
};
/// Takes the bytes of a file apart, and finds out how they are read: by the layout of that name, or by
/// layoutFor() when it is empty. Of a workbook of which no sheet was chosen the first sheet with the columns
/// that are needed, or else the first with anything in it: what people send may begin with an explanation.
[[nodiscard]] Checked<ReadHoursTable> readTableWithLayout(const Database& database, const QString& source,
    const QByteArray& bytes, const TableChoices& choices = {}, const QString& layout = {});
/// Keeps a layout under a name, in the place of what had that name.
[[nodiscard]] Checked<RecordSteps> keepLayout(const EditContext& context, const QString& action,
    const QString& name, const HoursTable& table, const HoursLayout& layout);

/// Compares a table with the file, in one moment; nothing of the layout may be left to ask. Cancelled when
/// it is stopped.
[[nodiscard]] Result<HoursPreview> previewHoursImport(const Database& database, const HoursTable& table,
    const HoursLayout& layout, const DuoAnswers& answers, QDate today, const std::stop_token& stop = {});

/// What was done, or of a dry run, what would be.
struct HoursImportOutcome
{
    RecordSteps steps; ///< empty for a dry run, and when everything was there already
    Problems asked; ///< coaches with more than 16 hours on a day: to be looked at (rule 12)
};

/// What the file remembers of an import, and how it is to be done.
struct HoursTakeOver
{
    QString fileName;
    QString layout; ///< empty for one that is not kept
    ImportMode mode = ImportMode::Keep;
    LongDays longDays = LongDays::Accepted; ///< Asked: days with more than 16 hours are problems
    WorkProgress progress{};
};

/// Writes what a preview says as one edit, with the import itself beside its entries. Leaves no trace when
/// nothing changes. Refused as changeEntries() does, when the file is no longer as it was at the preview.
[[nodiscard]] Checked<HoursImportOutcome> takeOverHours(
    const EditContext& context, const QString& action, const HoursPreview& preview, const HoursTakeOver& how);

struct TakenBackImport
{
    RecordSteps steps;
    Problems kept; ///< entries that are no longer as the import left them (EntryChangedSince), and stay
};

/// Takes away the entries that an import added and gives those that it changed their old minutes, as one
/// edit. RecordNotFound, ImportTakenBack, or what changeEntries() refuses.
[[nodiscard]] Checked<TakenBackImport> takeBackHoursImport(
    const EditContext& context, const QString& action, qint64 import, const WorkProgress& progress = {});

/// The number of a final document that holds hours of an import, so that it cannot be taken back; empty when
/// none does.
[[nodiscard]] Result<QString> holderOfHoursImport(const Database& database, qint64 import);

} // namespace duoboek
