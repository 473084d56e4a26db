// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace duoboek {

/// What can be done in the week sheet besides typing, with its keys.
class SheetActions final : public QObject
{
    Q_OBJECT

public:
    explicit SheetActions(QObject* parent);

    /// All of them, for a menu; null is a line between.
    [[nodiscard]] QList<QAction*> all() const;
    /// Those that change hours.
    void setEditingEnabled(bool isEnabled);

    QAction* const search;
    QAction* const otherCut;
    QAction* const copy;
    QAction* const paste;
    QAction* const fill;
    QAction* const clear;
    QAction* const clearRow;
    QAction* const note;
    QAction* const correct; ///< of a day that is locked
    QAction* const copyWeek;
    QAction* const noHours;
    QAction* const importTable;
    QAction* const imports;
    QAction* const paper;

private:
    QAction* make(const char* name, const QString& text, const QKeySequence& shortcut);
    /// Its key is that of a text field too, so it belongs to the table alone.
    QAction* makeForTable(const char* name, const QString& text, const QKeySequence& shortcut);
};

} // namespace duoboek
