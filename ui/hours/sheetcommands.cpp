// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/sheetcommands.h"

#include "ui/common/statelabel.h"
#include "ui/common/userprompts.h"
#include "ui/documents/correctiondialog.h"
#include "ui/forms/editor.h"
#include "ui/forms/fieldgroup.h"
#include "ui/forms/formdialog.h"
#include "ui/hours/sheetactions.h"
#include "ui/hours/sheettable.h"
#include "ui/hours/ui_notefields.h"
#include "ui/text/wording.h"

#include <QClipboard>
#include <QGuiApplication>

namespace duoboek {

SheetCommands::SheetCommands(const ScreenContext& context, SheetModel& model, SheetTable& table,
    const SheetActions& actions, StateLabel& said, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
    , m_table(table)
    , m_said(said)
    , m_edits(context, model)
{
    connect(actions.copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_table.chosenText()); });
    connect(actions.paste, &QAction::triggered, this, &SheetCommands::paste);
    connectDays(actions.fill, &SheetEdits::fill);
    connectDays(actions.clear, &SheetEdits::clear);
    connectRows(actions.clearRow, [this] { return m_edits.clear(daysOfChosenRows()); });
    connectRows(
        actions.copyWeek, [this] { return m_edits.copyWeekBefore(*m_database, m_table.chosenRows()); });
    connectRows(actions.noHours, [this] { return m_edits.sayNoHours(m_table.chosenRows()); });
    connect(actions.note, &QAction::triggered, this, &SheetCommands::editNote);
    connect(actions.correct, &QAction::triggered, this, &SheetCommands::correct);
    connect(&table, &SheetTable::cellShown, this, [this, correct = actions.correct] {
        const QModelIndex cell = m_table.currentIndex();
        correct->setEnabled(
            m_database && m_context.editor.canEdit() && SheetModel::isDay(cell) && m_model.isLocked(cell));
    });
}

void SheetCommands::connectDays(
    QAction* action, SheetOutcome (SheetEdits::*edit)(const QModelIndexList&) const)
{
    connect(action, &QAction::triggered, this, [this, edit] { show((m_edits.*edit)(m_table.chosenDays())); });
}

template <class Edit> void SheetCommands::connectRows(QAction* action, Edit edit)
{
    connect(action, &QAction::triggered, this, [this, edit] {
        if (m_table.keepTyped())
            show(edit());
    });
}

void SheetCommands::paste()
{
    show(m_edits.paste(m_table.chosenDays(), QGuiApplication::clipboard()->text()));
}

void SheetCommands::clearSaid()
{
    show({});
}

void SheetCommands::show(const SheetOutcome& outcome)
{
    if (!outcome.problems.isEmpty())
        m_context.prompts.warn(tr("Nothing has been changed."), outcome.problems);
    m_said.setState(Attention::None, outcome.note);
    m_said.setVisible(!outcome.note.isEmpty());
}

QModelIndexList SheetCommands::daysOfChosenRows() const
{
    QModelIndexList days;
    for (const int row : m_table.chosenRows()) {
        for (int column = 0; column < SheetModel::dayColumns; ++column)
            days.append(m_model.index(row, column));
    }
    return days;
}

void SheetCommands::editNote()
{
    if (!m_table.keepTyped())
        return;
    const QModelIndex cell = m_table.currentIndex();
    if (!SheetModel::isDay(cell) || !m_model.cellAt(cell).time) {
        show({{}, tr("A note belongs to hours. Type the hours of a day first, or 0 when there were none.")});
        return;
    }
    auto* page = new QWidget;
    Ui::NoteFields fields;
    fields.setupUi(page);
    const QDate day = m_model.dayAt(cell).day;
    FormDialog dialog(
        *page,
        tr("Note of %1 on %2")
            .arg(m_model.duoAt(cell.row()).bounds.duoCode, m_context.wording.format().fullDate(day)),
        tr("&Keep"), m_context.prompts, m_context.wording.format(), m_context.clock.today(),
        [&](const RecordValues& values) {
            show(m_edits.setNote(cell, textOf(valueIn(values, QStringLiteral("note")))));
            return Problems();
        },
        &m_table);
    fields.noteField->setValue(m_model.cellAt(cell).note);
    dialog.exec();
}

void SheetCommands::correct()
{
    if (!m_table.keepTyped())
        return;
    const EntryDay day = m_model.dayAt(m_table.currentIndex());
    const auto lock = m_model.duoAt(m_table.currentIndex().row()).bounds.lockOn(day.day);
    if (lock && proposeCorrection(m_context, *m_database, lock->arguments.front(), &m_table, day))
        show({{}, tr("%1 has been corrected.").arg(lock->arguments.front())});
}

} // namespace duoboek
