// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/entrychange.h"
#include "core/usecases/copyweek.h"
#include "ui/common/screen.h"
#include "ui/hours/sheetmodel.h"

#include <QCoreApplication>

namespace duoboek {

/// How something that was to be written in the sheet went.
struct SheetOutcome
{
    QStringList problems{}; ///< in sentences; when there are any, nothing was written
    QString note{}; ///< what is to be said of what was written; mostly nothing
};

/// Changes hours as the week sheet asks for it. Each of these is one edit, which Undo takes back whole.
class SheetEdits
{
    Q_DECLARE_TR_FUNCTIONS(SheetEdits)

public:
    SheetEdits(const ScreenContext& context, const SheetModel& model)
        : m_context(context)
        , m_model(model)
    {
    }

    /// An empty text takes the hours away.
    [[nodiscard]] SheetOutcome type(const QModelIndex& cell, const QString& text) const;
    /// Of a day that has hours.
    [[nodiscard]] SheetOutcome setNote(const QModelIndex& cell, const QString& note) const;
    [[nodiscard]] SheetOutcome clear(const QModelIndexList& days) const;
    /// Puts a rectangle where the first of the chosen days is, and a single cell in all of them.
    [[nodiscard]] SheetOutcome paste(const QModelIndexList& days, const QString& text) const;
    /// Puts what stands in the first of the chosen days in the others; in one that is chosen alone, what
    /// stands above it.
    [[nodiscard]] SheetOutcome fill(const QModelIndexList& days) const;
    [[nodiscard]] SheetOutcome copyWeekBefore(const Database& database, const std::vector<int>& rows) const;
    /// Says of each of these weeks that has nothing in it that there were no hours: 0 on its first open day.
    [[nodiscard]] SheetOutcome sayNoHours(const std::vector<int>& rows) const;

private:
    struct Paste;

    [[nodiscard]] SheetOutcome run(
        const QString& name, const std::vector<EntryChange>& changes, const QString& note = {}) const;
    [[nodiscard]] QStringList linesOf(const Problems& problems) const;
    [[nodiscard]] Problem problemAt(const QModelIndex& cell, Error error) const;
    void addPasted(const QModelIndex& cell, const QString& text, Paste& paste) const;
    [[nodiscard]] static QString skipped(int days);

    ScreenContext m_context;
    const SheetModel& m_model;
};

} // namespace duoboek
