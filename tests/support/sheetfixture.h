// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowfixture.h"
#include "ui/hours/sheetmodel.h"
#include "ui/hours/sheettable.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <catch2/catch.hpp>

namespace duoboek::test {

/// The window on the hours of week 18 of 2023, 1 to 7 May: D1 has 2:00 on Tuesday, D2 1:30 on Wednesday, D3
/// 1:00 on Thursday. Today is Thursday of week 24.
class SheetFixture : public WindowFixture
{
public:
    enum Day { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

    SheetFixture()
    {
        startWithFile();
        press(Qt::Key_4, Qt::ControlModifier);
        showWeek(QStringLiteral("18"));
    }

    /// The first key may open a cell that the others go to.
    void type(const QString& text)
    {
        for (const QChar c : text)
            WindowFixture::type(c);
    }
    void showWeek(const QString& typed)
    {
        auto& spin = find<QSpinBox>("weekSpin");
        spin.setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(typed);
        press(Qt::Key_Return);
        table().setFocus();
    }
    [[nodiscard]] QString week() { return find<QSpinBox>("weekSpin").text(); }
    [[nodiscard]] SheetTable& table() { return find<SheetTable>("sheetTable"); }
    [[nodiscard]] QAbstractItemModel& model() { return *table().model(); }
    /// The keyboard is in the cell then.
    void goTo(int row, int column)
    {
        table().selectionModel()->setCurrentIndex(
            model().index(row, column), QItemSelectionModel::ClearAndSelect);
        table().setFocus();
    }
    void choose(int row, int column, int lastRow, int lastColumn)
    {
        goTo(row, column);
        table().selectionModel()->select(
            QItemSelection(model().index(row, column), model().index(lastRow, lastColumn)),
            QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    /// A row as the table shows it.
    [[nodiscard]] QString row(int row)
    {
        QStringList cells;
        for (int column = 0; column < model().columnCount(); ++column)
            cells.append(cell(row, column));
        return cells.join(u'|');
    }
    [[nodiscard]] QString heading(int row)
    {
        return model().headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    }
    /// "2,1": row and column of the current cell.
    [[nodiscard]] QString place()
    {
        return QStringLiteral("%1,%2").arg(table().currentIndex().row()).arg(table().currentIndex().column());
    }
    /// The open cell; null when none is.
    [[nodiscard]] static QLineEdit* open()
    {
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return line && line->objectName() == QStringLiteral("cellEditor") ? line : nullptr;
    }
    /// What is said beside the open cell.
    [[nodiscard]] QString problem()
    {
        const auto& label = find<QLabel>("cellProblem");
        return label.isHidden() ? QString() : label.text();
    }
    [[nodiscard]] QString described() { return find<QLabel>("cellLabel").text(); }
    [[nodiscard]] QString outcome()
    {
        const auto& label = find<QLabel>("outcomeLabel");
        return label.isHidden() ? QString() : label.text();
    }
    void paste(const char* text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    [[nodiscard]] QString undoText() { return find<QAction>("undoAction").text(); }
};

} // namespace duoboek::test
