// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packedrows.h"

#include "core/base/daterange.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

namespace duoboek {

bool PackedColumn::next()
{
    if (m_next > m_values.size())
        return false;
    const qsizetype comma = m_values.indexOf(',', m_next);
    const qsizetype end = comma < 0 ? m_values.size() : comma;
    m_value = QLatin1StringView(m_values.constData() + m_next, end - m_next);
    m_next = end + 1;
    return true;
}

qint64 PackedColumn::integer() const
{
    qint64 number = 0;
    for (const char digit : m_value)
        number = number * 10 + (digit - '0');
    return number;
}

Result<PackedRows> PackedRows::read(
    const Database& database, const QStringList& columns, const QString& table)
{
    QStringList packed{QStringLiteral("count(*)")};
    for (const QString& column : columns)
        packed.append(QStringLiteral("CAST(group_concat(coalesce(%1, '')) AS BLOB)").arg(column));
    auto query = Query::run(
        database, QStringLiteral("SELECT %1 FROM %2").arg(packed.join(QStringLiteral(", ")), table));
    if (!query)
        return query.error();
    return unpack(*query, columns.size());
}

Result<PackedRows> PackedRows::unpack(Query& query, qsizetype columns)
{
    if (!query.next())
        return query.status() ? Result<PackedRows>(PackedRows({}, 0)) : query.status().error();
    std::vector<PackedColumn> values;
    for (int column = 1; column <= columns; ++column)
        values.emplace_back(query.bytes(column));
    return PackedRows(std::move(values), query.integer(0));
}

bool PackedRows::next()
{
    if (m_rowsLeft == 0)
        return false;
    --m_rowsLeft;
    for (PackedColumn& column : m_columns) {
        if (!column.next())
            return false;
    }
    return true;
}

QDate PackedRows::date(int column) const
{
    return dateFromIsoText(QString(text(column))).value_or(QDate());
}

} // namespace duoboek
