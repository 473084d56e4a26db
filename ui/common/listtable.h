// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <initializer_list>
#include <optional>
#include <vector>

namespace duoboek {

/// A table to read and choose whole rows from. Tab leaves it, Ctrl+C copies the chosen rows as text for a
/// spreadsheet, and one that is fitted to its rows never scrolls by itself.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent = nullptr);

    /// How wide the columns of the model are at first, in digits, for what must be read whole in a narrow one
    /// are codes, dates and amounts; wide enough for its heading in any case.
    void setFirstWidths(const std::vector<int>& characters);
    /// These columns take what room the others leave.
    void stretchColumns(std::initializer_list<int> columns);
    /// For a short table within a page that scrolls as a whole: as high as its rows, and as wide as its page.
    /// One column takes what room the others leave; where there is none, long texts of the others are cut.
    void fitToContents(int stretchedColumn);

Q_SIGNALS:
    /// Enter, or a double click.
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyRowHeight();
    void applyFittedSize();
    [[nodiscard]] int wholeWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    void fitColumns();
    void copyChosenRows() const;

    std::optional<int> m_stretchedColumn; // while it is fitted to its contents
};

} // namespace duoboek
