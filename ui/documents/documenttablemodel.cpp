// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documenttablemodel.h"

#include "core/base/textfold.h"
#include "ui/common/plaintooltip.h"
#include "ui/documents/documentwords.h"

#include <QFont>

#include <algorithm>
#include <numeric>

namespace duoboek {

namespace {

/// What waits for the user stands first.
constexpr DocumentState groups[] = {DocumentState::Draft, DocumentState::Final, DocumentState::Disputed,
    DocumentState::Received, DocumentState::Accepted, DocumentState::Paid, DocumentState::Credited};

bool isNumber(DocumentTableModel::Column column)
{
    return column >= DocumentTableModel::Column::Hours;
}

} // namespace

DocumentTableModel::DocumentTableModel(Format format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_format(std::move(format))
{
}

void DocumentTableModel::setListing(const MonthListing* listing)
{
    beginResetModel();
    m_listing = listing;
    makeRows();
    endResetModel();
}

void DocumentTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnTotal)
        return;
    beginResetModel();
    m_sortColumn = static_cast<Column>(column);
    m_sortOrder = order;
    makeRows();
    endResetModel();
}

void DocumentTableModel::makeRows()
{
    m_rows.clear();
    if (!m_listing || m_listing->book.documents.empty())
        return;
    makeNameKeys();
    std::vector<std::size_t> all(m_listing->book.documents.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    for (const DocumentState state : groups) {
        std::vector<std::size_t> group;
        std::copy_if(all.begin(), all.end(), std::back_inserter(group),
            [&](std::size_t document) { return m_listing->documents[document].state == state; });
        if (group.empty())
            continue;
        std::sort(group.begin(), group.end(), [this](std::size_t a, std::size_t b) {
            return m_sortOrder == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
        });
        m_rows.push_back(totalOf(RowKind::Group, group));
        for (const std::size_t document : group)
            m_rows.push_back(totalOf(RowKind::Document, {document}));
    }
    m_rows.push_back(totalOf(RowKind::MonthTotal, all));
}

bool DocumentTableModel::canBeCorrected(int row) const
{
    if (kindOf(row) != RowKind::Document)
        return false;
    const MonthDocument& document = m_listing->book.documents[documentAt(row)];
    return document.id.isValid() && document.kind != DocumentKind::CreditNote;
}

std::vector<std::size_t> DocumentTableModel::documentsOf(int row) const
{
    if (kindOf(row) == RowKind::Document)
        return {documentAt(row)};
    std::vector<std::size_t> documents;
    const int rows = static_cast<int>(m_rows.size());
    const bool isTotal = kindOf(row) == RowKind::MonthTotal;
    for (int each = isTotal ? 0 : row + 1; each < rows; ++each) {
        if (kindOf(each) == RowKind::Document)
            documents.push_back(documentAt(each));
        else if (!isTotal)
            break;
    }
    return documents;
}

void DocumentTableModel::makeNameKeys()
{
    m_nameKeys.clear();
    if (m_sortColumn != Column::Payee)
        return;
    for (const DocumentHeading& heading : m_listing->documents)
        m_nameKeys.push_back(foldedForSearch(DocumentWords::payee(heading)));
}

DocumentTableModel::Row DocumentTableModel::totalOf(
    RowKind kind, const std::vector<std::size_t>& documents) const
{
    const std::vector<MonthDocument>& all = m_listing->book.documents;
    Row row{kind, documents.front(), m_listing->documents[documents.front()].state,
        static_cast<int>(documents.size()), {}};
    for (const std::size_t document : documents) {
        row.figures.time += all[document].time;
        row.figures.net += all[document].net;
        row.figures.vat += all[document].vat;
    }
    return row;
}

bool DocumentTableModel::comesBefore(std::size_t a, std::size_t b) const
{
    const MonthDocument& left = m_listing->book.documents[a];
    const MonthDocument& right = m_listing->book.documents[b];
    const auto byKey = [a, b](
                           const auto& one, const auto& other) { return one != other ? one < other : a < b; };
    switch (m_sortColumn) {
    case Column::Code: // the order of the listing
        return a < b;
    case Column::Kind:
        return byKey(left.kind, right.kind);
    case Column::Payee:
        return byKey(m_nameKeys[a], m_nameKeys[b]);
    case Column::Hours:
        return byKey(left.time, right.time);
    case Column::Net:
        return byKey(left.net, right.net);
    case Column::Vat:
        return byKey(left.vat, right.vat);
    case Column::Gross:
        break;
    }
    return byKey(left.gross(), right.gross());
}

int DocumentTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DocumentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant DocumentTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (row.kind == RowKind::Document)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

QVariant DocumentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Code:
        return tr("Number");
    case Column::Kind:
        return tr("Kind");
    case Column::Payee:
        return tr("Paid to");
    case Column::Hours:
        return tr("Hours");
    case Column::Net:
        return tr("Net");
    case Column::Vat:
        return tr("VAT");
    case Column::Gross:
        break;
    }
    return tr("Gross");
}

QString DocumentTableModel::groupTitle(const Row& row)
{
    return QStringLiteral("%1 (%2)").arg(DocumentWords::state(row.state)).arg(row.count);
}

QString DocumentTableModel::wordsOf(const Row& row, Column column) const
{
    if (row.kind != RowKind::Document) {
        if (column != Column::Code)
            return {};
        return row.kind == RowKind::Group ? groupTitle(row) : tr("Total of the month (overview)");
    }
    const DocumentHeading& heading = m_listing->documents[row.document];
    switch (column) {
    case Column::Code:
        return heading.number.isEmpty() ? heading.payeeCode : heading.number;
    case Column::Kind:
        return DocumentWords::kind(m_listing->book.documents[row.document].kind);
    default:
        return DocumentWords::payee(heading);
    }
}

QString DocumentTableModel::textOf(const Row& row, Column column) const
{
    switch (column) {
    case Column::Code:
    case Column::Kind:
    case Column::Payee:
        return wordsOf(row, column);
    case Column::Hours:
        return m_format.hours(row.figures.time);
    case Column::Net:
        return m_format.amount(row.figures.net);
    case Column::Vat:
        return m_format.amount(row.figures.vat);
    case Column::Gross:
        break;
    }
    return m_format.amount(row.figures.net + row.figures.vat);
}

} // namespace duoboek
