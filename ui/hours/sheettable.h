// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hours/celldelegate.h"
#include "ui/hours/sheetmodel.h"

#include <QPointer>
#include <QTableView>

#include <functional>
#include <optional>

class QLineEdit;

namespace duoboek {

class StateLabel;

/// The week sheet as one types in it: typing replaces, F2 edits, Esc gives the old value back, Tab goes right
/// and on to the next row, Enter down, Ctrl+Tab leaves the table. A text that cannot be kept stays in its
/// open cell, with the reason beside it.
class SheetTable final : public QTableView
{
    Q_OBJECT

public:
    /// Keeps what was typed in a cell; gives why it cannot, in sentences.
    using Keep = std::function<QString(const QModelIndex& cell, const QString& text)>;

    explicit SheetTable(QWidget* parent = nullptr);

    /// To be called once. The model outlives the table.
    void setUp(SheetModel& model, Keep keep);
    /// Keeps what is typed in the open cell, if any; false when it cannot be kept, so that the cell stays
    /// open and gets the keyboard.
    [[nodiscard]] bool keepTyped();
    void forgetTyped();
    /// The chosen cells of days, row by row, or the current one.
    [[nodiscard]] QModelIndexList chosenDays() const;
    /// The rows in which something is chosen, in their order.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// What is chosen as text for a spreadsheet, within the smallest rectangle around it.
    [[nodiscard]] QString chosenText() const;
    /// Puts the current cell there, in sight; the first row where that one is not shown.
    void goTo(const std::optional<SheetRowKey>& row, int column);

Q_SIGNALS:
    /// Another cell is the current one, or another text stands in it.
    void cellShown();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    /// Typing where nothing can be typed must not run off to another cell.
    void keyboardSearch(const QString& /*text*/) override { }

private:
    /// What stands in the open cell of a row that goes out of sight.
    struct Typed
    {
        SheetRowKey row;
        int column = 0;
        QString text;
    };

    /// Keeps what is typed; false when it cannot be kept.
    [[nodiscard]] bool leaveCell();
    void leaveTo(LeaveTo where);
    /// The next or the previous cell of a day; none behind the last one.
    [[nodiscard]] QModelIndex besideCurrent(int step) const;
    void step(int rows);
    void moveTo(const QModelIndex& index);
    void showProblem(const QString& sentences);
    void placeProblem();
    void applySizes();
    void fitHeadings();
    void keepPlace();
    void comeBack();

    SheetModel* m_model = nullptr;
    Keep m_keep;
    CellDelegate* m_delegate;
    StateLabel* m_problem; // beside the open cell
    QPointer<QLineEdit> m_editor; // of the open cell
    QPersistentModelIndex m_open;
    bool m_hasProblem = false;
    bool m_isLeaving = false;
    // While the rows are replaced by others.
    std::optional<SheetRowKey> m_place;
    int m_column = 0;
    std::optional<Typed> m_typed;
};

} // namespace duoboek
