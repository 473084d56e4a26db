// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/openamountmodel.h"

#include "core/base/textfold.h"
#include "ui/documents/documentwords.h"

#include <QApplication>

namespace duoboek {

namespace {

using Column = OpenAmountModel::Column;

std::vector<TextTableModel::Column> columns()
{
    return {{OpenAmountModel::tr("Number")}, {OpenAmountModel::tr("Paid to")}, {OpenAmountModel::tr("Month")},
        {OpenAmountModel::tr("State")}, {OpenAmountModel::tr("Due")},
        {OpenAmountModel::tr("Gross"), Qt::AlignTrailing}};
}

} // namespace

OpenAmountModel::OpenAmountModel(Format format, QObject* parent)
    : RowTableModel(columns(), parent)
    , m_format(std::move(format))
{
}

void OpenAmountModel::setOnlyDue(bool isOnlyDue)
{
    m_isOnlyDue = isOnlyDue;
    filterAgain();
}

QVariant OpenAmountModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::ForegroundRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return RowTableModel::data(index, role);
    const Attention attention =
        cellOf(rowAt(index.row()).document, static_cast<Column>(index.column())).attention;
    return attention == Attention::None ? QVariant() : attentionColour(attention, QApplication::palette());
}

TextTableModel::Cell OpenAmountModel::dueCell(const FinalDocument& document) const
{
    const QString day = m_format.date(dueDateOf(document.month));
    switch (dueStateOf(document.month, m_today)) {
    case DueState::Overdue:
        return {tr("%1, overdue").arg(day), Attention::Urgent};
    case DueState::Soon:
        return {day, Attention::Notice};
    case DueState::Later:
        break;
    }
    return {day};
}

TextTableModel::Cell OpenAmountModel::cellOf(const FinalDocument& document, Column column) const
{
    switch (column) {
    case Column::Number:
        return {document.number};
    case Column::Payee:
        return {document.payeeName};
    case Column::Month:
        return {m_format.month(document.month)};
    case Column::State:
        return {DocumentWords::state(document.state),
            document.state == DocumentState::Disputed ? Attention::Notice : Attention::None};
    case Column::Due:
        return dueCell(document);
    case Column::Gross:
        break;
    }
    return {m_format.amount(document.gross())};
}

QString OpenAmountModel::cellText(const OpenAmount& row, int column) const
{
    return withSign(cellOf(row.document, static_cast<Column>(column)));
}

OpenAmountModel::SortKey OpenAmountModel::cellKey(const OpenAmount& row, int column) const
{
    const FinalDocument& document = row.document;
    switch (static_cast<Column>(column)) {
    case Column::Number:
        return document.number;
    case Column::Payee:
        return foldedForSearch(document.payeeName);
    case Column::Month:
    case Column::Due:
        return document.month.firstDay().toJulianDay();
    case Column::State:
        return static_cast<qint64>(document.state);
    case Column::Gross:
        break;
    }
    return document.gross().cents();
}

QString OpenAmountModel::searchWords(const OpenAmount& row) const
{
    return QStringList{row.code, row.document.payeeName, row.document.coachName, row.document.month.toText(),
        row.document.ownInvoice.number}
        .join(u'\n');
}

bool OpenAmountModel::shows(const OpenAmount& row) const
{
    return !m_isOnlyDue || dueStateOf(row.document.month, m_today) != DueState::Later;
}

} // namespace duoboek
