// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/detailsection.h"

#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/statelabel.h"

#include <QGridLayout>

namespace duoboek {

namespace {
constexpr int labelCharacters = 17;
} // namespace

DetailSection::DetailSection(const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelCharacters * fontMetrics().averageCharWidth());
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(sectionHeading(heading, this), 0, 0, 1, 2);
    setAccessibleName(heading);
}

void DetailSection::addRow(const QString& label, QWidget* value)
{
    auto* name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    name->setForegroundRole(QPalette::WindowText);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    value->setAccessibleName(label);
}

void DetailSection::addValue(const QString& label, const QString& value)
{
    addRow(label, new PlainLabel(value.isEmpty() ? QStringLiteral("–") : value, this));
}

void DetailSection::addState(const QString& label, Attention attention, const QString& text)
{
    auto* value = new StateLabel(this);
    value->setState(attention, text);
    addRow(label, value);
}

void DetailSection::addSentence(const QString& text)
{
    m_grid->addWidget(new PlainLabel(text, this), m_grid->rowCount(), 0, 1, 2);
}

void DetailSection::addTable(const QString& name, std::vector<TextTableModel::Column> columns,
    std::vector<TextTableModel::Row> rows, int stretched)
{
    auto* table = new ListTable(this);
    table->setModel(new TextTableModel(std::move(columns), std::move(rows), table));
    table->setAccessibleName(name);
    table->fitToContents(stretched);
    m_grid->addWidget(table, m_grid->rowCount(), 0, 1, 2);
}

} // namespace duoboek
