// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/attention.h"
#include "ui/common/texttablemodel.h"

#include <QWidget>

class QGridLayout;

namespace duoboek {

/// A heading with labelled values or a short table under it. The labels of all sections are equally wide, so
/// that the values of a whole page stand in one line.
class DetailSection final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailSection(const QString& heading, QWidget* parent = nullptr);

    /// A value that is empty shows a dash.
    void addValue(const QString& label, const QString& value);
    void addState(const QString& label, Attention attention, const QString& text);
    /// A sentence over the whole width.
    void addSentence(const QString& text);
    /// name is what assistive technology calls the table; stretched is the column that takes what room is
    /// left.
    void addTable(const QString& name, std::vector<TextTableModel::Column> columns,
        std::vector<TextTableModel::Row> rows, int stretched);

private:
    void addRow(const QString& label, QWidget* value);

    QGridLayout* m_grid;
};

} // namespace duoboek
