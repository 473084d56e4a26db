// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationexport.h"

#include "core/exchange/cellparser.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tableformat.h"
#include "core/storage/database.h"
#include "core/storage/paperowners.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace duoboek {

namespace {

/// Whether a record has something to say beyond the columns that stand in every folder.
Result<bool> isUsed(const Database& database, const TableFormat& format, const ColumnFormat& column)
{
    auto query = Query::run(database,
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 <> '')").arg(format.record, column.field));
    if (!query)
        return query.error();
    const bool isFound = query->next() && query->integer(0) != 0;
    if (const Status read = query->status(); !read)
        return read.error();
    return isFound;
}

/// The format without the extra columns for which no row has a value.
Result<TableFormat> usedPartOf(const Database& database, const TableFormat& format)
{
    TableFormat used = format;
    used.columns.clear();
    for (const ColumnFormat& column : format.columns) {
        const Result<bool> hasValues = column.isExtra ? isUsed(database, format, column) : true;
        if (!hasValues)
            return hasValues.error();
        if (*hasValues)
            used.columns.push_back(column);
    }
    return used;
}

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
        } else if (column.kind == CellKind::OwnerCode) {
            joins.append(
                QStringLiteral(" LEFT JOIN (%1) AS owner ON owner.kind = record_kind AND owner.id = %2")
                    .arg(paperOwnerSelection(), expression));
            expression = QStringLiteral("owner.code");
        } else if (column.kind == CellKind::OwnerDate) {
            expression = QStringLiteral("owner.begins_on");
        }
        columns.append(expression);
        if (column.isKey())
            order.append(expression);
    }
    return QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4")
        .arg(columns.join(QStringLiteral(", ")), format.record, joins.join(QString()),
            order.join(QStringLiteral(", ")));
}

/// What stands there from an earlier export would be read with the new one.
Status removeTable(const QString& path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return {ErrorCode::FileNotWritable, {path, file.errorString()}};
    return {};
}

/// The tables of a folder appear together, or not at all.
class AdministrationExport
{
public:
    AdministrationExport(const Database& database, const QString& folder)
        : m_database(database)
        , m_folder(folder)
    {
    }

    Status add(const TableFormat& whole);
    [[nodiscard]] Status finish() const;

private:
    const Database& m_database;
    const QDir m_folder;
    std::vector<std::unique_ptr<CsvWriter>> m_writers;
    QStringList m_withoutRows; // tables that then do not stand in a folder
};

Status AdministrationExport::add(const TableFormat& whole)
{
    const Result<TableFormat> format = usedPartOf(m_database, whole);
    if (!format)
        return format.error();
    QStringList names;
    for (const ColumnFormat& column : format->columns)
        names.append(column.name);
    auto rows = Query::run(m_database, selectionOf(*format));
    if (!rows)
        return rows.error();
    bool hasRow = rows->next();
    const QString path = m_folder.filePath(format->file);
    if (!hasRow && format->isExtra) {
        m_withoutRows.append(path);
        return rows->status();
    }
    auto writer = CsvWriter::create(path, names);
    if (!writer)
        return writer.error();
    for (; hasRow; hasRow = rows->next()) {
        QStringList cells;
        for (int i = 0; i < names.size(); ++i)
            cells.append(cellFor(format->columns[static_cast<std::size_t>(i)], rows->field(i)));
        (*writer)->addRow(cells);
    }
    m_writers.push_back(std::move(*writer));
    return rows->status();
}

Status AdministrationExport::finish() const
{
    if (const Status finished = finishAll(m_writers); !finished)
        return finished;
    for (const QString& path : m_withoutRows) {
        if (const Status removed = removeTable(path); !removed)
            return removed;
    }
    return {};
}

} // namespace

Status exportAdministration(const Database& database, const QString& folder)
{
    if (const Status ready = ensureFolder(folder); !ready)
        return ready;
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    AdministrationExport tables(database, folder);
    for (const TableFormat& format : administrationFormat()) {
        if (const Status added = tables.add(format); !added)
            return added;
    }
    return tables.finish();
}

} // namespace duoboek
