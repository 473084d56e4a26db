// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/texttablemodel.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace duoboek {

class ListTable;
class PlainLabel;

/// A short list of records to choose one from, with buttons under it; as high as its rows, up to a point.
/// When its rows change, what was chosen stays chosen and in its place.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        qint64 id = 0;
        TextTableModel::Row cells;
    };

    explicit RecordList(QWidget* parent = nullptr);

    /// tableName is the table's object name, name what assistive technology calls it; emptySentence stands
    /// there while there are no rows, stretched is the column that takes what room is left.
    void setUp(const char* tableName, const QString& name, std::vector<TextTableModel::Column> columns,
        int stretched, const QString& emptySentence);
    /// How many rows are shown without scrolling; eight unless said.
    void setMostRowsShown(int rows);
    /// In pixels.
    [[nodiscard]] int rowHeight() const;
    /// In the order in which they are added.
    QPushButton* addButton(const char* name, const QString& text);

    void setItems(std::vector<Item> items);
    /// 0 when none is.
    [[nodiscard]] qint64 chosenId() const { return m_chosen; }
    /// The first cell of the chosen row; empty when none is.
    [[nodiscard]] QString chosenText() const;
    void choose(qint64 id);
    void focusTable();

Q_SIGNALS:
    /// Another one, or 0 for none.
    void chosen(qint64 id);
    /// Enter or a double click on it.
    void opened(qint64 id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    void fitWidths();
    void takeCurrent();

    ListTable* m_table;
    PlainLabel* m_empty;
    QHBoxLayout* m_buttons;
    std::vector<TextTableModel::Column> m_columns;
    std::vector<qint64> m_ids; // by row
    int m_stretched = 0;
    int m_mostRowsShown = 8;
    qint64 m_chosen = 0;
    bool m_isFilling = false; // what the table calls chosen means nothing
};

} // namespace duoboek
