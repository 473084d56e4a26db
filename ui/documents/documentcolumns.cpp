// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentcolumns.h"

#include "ui/common/listtable.h"
#include "ui/common/uistate.h"
#include "ui/documents/documenttablemodel.h"
#include "ui/documents/documentwords.h"

#include <QHeaderView>

namespace duoboek {

namespace {

const char* const columnsName = "monthDocuments";

} // namespace

void setUpDocumentColumns(ListTable& table, const UiState& state)
{
    QHeaderView& header = *table.horizontalHeader();
    header.setStretchLastSection(false);
    if (state.restore(QLatin1String(columnsName), header))
        return;
    QFont bold = table.font();
    bold.setBold(true); // as the rows with totals, of which the words go over several columns
    const QFontMetrics ofNumbers(bold);
    const QFontMetrics ofWords(table.font());
    const QString samples[] = {QStringLiteral("B000000-U0000"), DocumentWords::kind(DocumentKind::Statement),
        {}, QStringLiteral("1000:00"), QStringLiteral("100.000,00"), QStringLiteral("10.000,00"),
        QStringLiteral("100.000,00")};
    static_assert(std::size(samples) == DocumentTableModel::columnTotal);
    constexpr int margins = 14; // pixels
    constexpr int firstNumber = static_cast<int>(DocumentTableModel::Column::Hours);
    for (int column = 0; column < DocumentTableModel::columnTotal; ++column) {
        const QFontMetrics& metrics = column < firstNumber ? ofWords : ofNumbers;
        table.setColumnWidth(column, metrics.horizontalAdvance(samples[column]) + margins);
    }
    table.stretchColumns({static_cast<int>(DocumentTableModel::Column::Payee)});
    table.sortByColumn(static_cast<int>(DocumentTableModel::Column::Code), Qt::AscendingOrder);
}

void keepDocumentColumns(const ListTable& table, UiState& state)
{
    state.keep(QLatin1String(columnsName), *table.horizontalHeader());
}

void spanDocumentHeadings(ListTable& table, const DocumentTableModel& model)
{
    table.clearSpans();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.kindOf(row) != DocumentTableModel::RowKind::Document)
            table.setSpan(row, 0, 1, static_cast<int>(DocumentTableModel::Column::Hours));
    }
}

} // namespace duoboek
