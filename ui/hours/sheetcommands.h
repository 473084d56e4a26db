// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hours/sheetedits.h"

namespace duoboek {

class SheetActions;
class SheetTable;
class StateLabel;

/// What happens in the sheet when one of its actions is asked for: finds out what is chosen, has it changed,
/// and says how that went.
class SheetCommands final : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it. said is where is told what was done.
    SheetCommands(const ScreenContext& context, SheetModel& model, SheetTable& table,
        const SheetActions& actions, StateLabel& said, QObject* parent);

    /// Null when no file is open.
    void setDatabase(const Database* database) { m_database = database; }
    [[nodiscard]] const SheetEdits& edits() const { return m_edits; }
    void clearSaid();

private:
    void connectDays(QAction* action, SheetOutcome (SheetEdits::*edit)(const QModelIndexList&) const);
    /// Of whole rows; a cell that is being typed in is left first.
    template <class Edit> void connectRows(QAction* action, Edit edit);
    void paste();
    void editNote();
    /// The final document that holds the current day.
    void correct();
    void show(const SheetOutcome& outcome);
    [[nodiscard]] QModelIndexList daysOfChosenRows() const;

    ScreenContext m_context;
    SheetModel& m_model;
    SheetTable& m_table;
    StateLabel& m_said;
    SheetEdits m_edits;
    const Database* m_database = nullptr;
};

} // namespace duoboek
