// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationexport.h"

#include "core/exchange/cellparser.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tableformat.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QDir>

namespace duoboek {

namespace {

/// All rows of a table with the codes of what they refer to, in the order of the key.
QString selectionOf(const TableFormat& format)
{
    QStringList columns;
    QStringList joins;
    QStringList order;
    for (const ColumnFormat& column : format.columns) {
        QString expression = QStringLiteral("%1.%2").arg(format.record, column.field);
        if (column.kind == CellKind::Reference) {
            const QString alias = QStringLiteral("of_%1").arg(column.field);
            joins.append(
                QStringLiteral(" LEFT JOIN %1 AS %2 ON %2.id = %3").arg(column.refersTo, alias, expression));
            expression = QStringLiteral("%1.code").arg(alias);
        }
        columns.append(expression);
        if (column.need == CellNeed::Key)
            order.append(expression);
    }
    return QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4")
        .arg(columns.join(QStringLiteral(", ")), format.record, joins.join(QString()),
            order.join(QStringLiteral(", ")));
}

Status exportTable(const Database& database, const TableFormat& format, const QDir& folder)
{
    QStringList names;
    for (const ColumnFormat& column : format.columns)
        names.append(column.name);
    auto rows = Query::run(database, selectionOf(format));
    if (!rows)
        return rows.error();
    auto writer = CsvWriter::create(folder.filePath(format.file), names);
    if (!writer)
        return writer.error();
    while (rows->next()) {
        QStringList cells;
        for (int i = 0; i < names.size(); ++i)
            cells.append(cellFor(format.columns[static_cast<std::size_t>(i)], rows->field(i)));
        (*writer)->addRow(cells);
    }
    if (const Status read = rows->status(); !read)
        return read;
    return (*writer)->finish();
}

} // namespace

Status exportAdministration(const Database& database, const QString& folder)
{
    if (const Status ready = ensureFolder(folder); !ready)
        return ready;
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    for (const TableFormat& format : administrationFormat()) {
        if (const Status written = exportTable(database, format, QDir(folder)); !written)
            return written;
    }
    return {};
}

} // namespace duoboek
