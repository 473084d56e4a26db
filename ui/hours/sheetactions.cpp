// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/sheetactions.h"

namespace duoboek {

SheetActions::SheetActions(QObject* parent)
    : QObject(parent)
    , search(make("searchSheetAction", tr("&Search duos"), QKeySequence::Find))
    , otherCut(make("otherCutAction", tr("&Weeks of this duo"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , copy(makeForTable("copyHoursAction", tr("&Copy"), QKeySequence::Copy))
    , paste(makeForTable("pasteHoursAction", tr("&Paste"), QKeySequence::Paste))
    , fill(makeForTable("fillHoursAction", tr("&Fill"), QKeySequence(Qt::CTRL | Qt::Key_D)))
    , clear(makeForTable("clearHoursAction", tr("C&lear the chosen days"), QKeySequence::Delete))
    , clearRow(make("clearRowAction", tr("Clear the whole &row"), QKeySequence(Qt::CTRL | Qt::Key_Delete)))
    , note(make("noteAction", tr("&Note…"), QKeySequence(Qt::SHIFT | Qt::Key_F2)))
    , correct(make("correctHoursAction", tr("C&orrect hours of a final document…"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)))
    , copyWeek(make("copyWeekAction", tr("Copy the week &before"), QKeySequence(Qt::CTRL | Qt::Key_L)))
    , noHours(make("noHoursAction", tr("No &hours this week"), QKeySequence(Qt::CTRL | Qt::Key_0)))
    , importTable(make("importSheetAction", tr("&Import hours…"), {}))
    , imports(make("sheetImportsAction", tr("Imported &tables of hours…"), {}))
    , paper(make("hoursPaperAction", tr("Hours on &paper…"), {}))
{
    note->setToolTip(tr("Note of the chosen day"));
    correct->setToolTip(tr("Correct the final document that holds the chosen day"));
    copyWeek->setToolTip(tr("Copy the hours of the week before into the empty days of the chosen rows"));
    noHours->setToolTip(tr("Say of the chosen rows that there were no hours this week"));
}

QAction* SheetActions::make(const char* name, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    return action;
}

QAction* SheetActions::makeForTable(const char* name, const QString& text, const QKeySequence& shortcut)
{
    QAction* action = make(name, text, shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QList<QAction*> SheetActions::all() const
{
    return {search, otherCut, nullptr, copy, paste, fill, clear, clearRow, nullptr, note, copyWeek, noHours,
        correct, nullptr, paper, importTable, imports};
}

void SheetActions::setEditingEnabled(bool isEnabled)
{
    for (QAction* action : {paste, fill, clear, clearRow, note, copyWeek, noHours})
        action->setEnabled(isEnabled);
}

} // namespace duoboek
