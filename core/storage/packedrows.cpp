// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packedrows.h"

#include "core/base/daterange.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr char textSeparator = 31; // the "unit separator" of ASCII

} // namespace

bool PackedColumn::next()
{
    if (m_next > m_values.size())
        return false;
    // Values are short: looking through one takes less than calling what looks.
    const char* const begin = m_values.constData() + m_next;
    const char* const end = std::find(begin, m_values.constData() + m_values.size(), m_separator);
    m_value = QLatin1StringView(begin, end - begin);
    m_next += end - begin + 1;
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
    const Database& database, const PackedColumns& columns, const QString& table)
{
    QStringList packed{QStringLiteral("count(*)")};
    for (const QString& column : columns.known)
        packed.append(QStringLiteral("CAST(group_concat(%1) AS BLOB)").arg(column));
    for (const QString& column : columns.perhaps)
        packed.append(QStringLiteral("CAST(group_concat(coalesce(%1, '')) AS BLOB)").arg(column));
    for (const QString& column : columns.texts)
        packed.append(QStringLiteral("CAST(group_concat(%1, char(31)) AS BLOB)").arg(column));
    auto query = Query::run(
        database, QStringLiteral("SELECT %1 FROM %2").arg(packed.join(QStringLiteral(", ")), table));
    if (!query)
        return query.error();
    return unpack(*query, columns.known.size() + columns.perhaps.size(), columns.texts.size());
}

Result<PackedRows> PackedRows::unpack(Query& query, qsizetype words, qsizetype texts)
{
    if (!query.next())
        return query.status() ? Result<PackedRows>(PackedRows({}, 0)) : query.status().error();
    std::vector<PackedColumn> values;
    // Of no rows the database gives no values either, which is not the same as one empty value.
    const qint64 rows = query.integer(0);
    if (rows == 0)
        return PackedRows({}, 0);
    for (int column = 1; column <= words + texts; ++column)
        values.emplace_back(query.bytes(column), column <= words ? ',' : textSeparator);
    return PackedRows(std::move(values), rows);
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

bool PackedRows::wereWhole() const
{
    return std::all_of(
        m_columns.begin(), m_columns.end(), [](const PackedColumn& column) { return column.isAtEnd(); });
}

QDate PackedRows::date(int column) const
{
    return dateFromIsoText(QString(text(column))).value_or(QDate());
}

} // namespace duoboek
