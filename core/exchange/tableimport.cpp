// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/storage/database.h"

namespace duoboek {

Result<QHash<QString, qint64>> RecordCodes::loadIds(QLatin1StringView record) const
{
    auto query = Query::run(m_database, QStringLiteral("SELECT code, id FROM %1").arg(record));
    if (!query)
        return query.error();
    QHash<QString, qint64> ids;
    while (query->next())
        ids.insert(query->text(0), query->integer(1));
    if (const Status read = query->status(); !read)
        return read.error();
    return ids;
}

Result<CodeTarget> RecordCodes::find(QLatin1StringView record, const QString& code)
{
    Records& records = m_records[record];
    if (records.isAllRefused || records.refused.contains(code))
        return CodeTarget{{}, true};
    if (!records.ids) {
        auto ids = loadIds(record);
        if (!ids)
            return ids.error();
        records.ids = std::move(*ids);
    }
    const auto id = records.ids->constFind(code);
    return id == records.ids->constEnd() ? CodeTarget{} : CodeTarget{*id, false};
}

void RecordCodes::refuse(QLatin1StringView record, const QSet<QString>& codes)
{
    m_records[record].refused.unite(codes);
}

void RecordCodes::refuseAll(QLatin1StringView record)
{
    m_records[record].isAllRefused = true;
}

TableImport::TableImport(
    const Database& database, ChangeTransaction& changes, RecordCodes& codes, const ParsedTable& table)
    : m_database(database)
    , m_changes(changes)
    , m_codes(codes)
    , m_table(table)
    , m_record(recordTableNamed(table.format->record))
    , m_isComplete(table.problems.empty())
{
    m_counts.file = table.format->file;
}

Status TableImport::write(const RowRule& rule, Problems& problems)
{
    if (const Status prepared = prepareLookup(); !prepared)
        return prepared;
    m_codes.refuse(m_record.name, m_table.refusedCodes);
    if (!m_table.isWhole)
        m_codes.refuseAll(m_record.name);
    m_lines.reserve(static_cast<qsizetype>(m_table.rows.size()));
    for (const ParsedTable::Row& row : m_table.rows) {
        if (const Status written = writeRow(row, rule, problems); !written)
            return written;
    }
    return {};
}

Status TableImport::writeRow(const ParsedTable::Row& row, const RowRule& rule, Problems& problems)
{
    std::vector<Field> fields = row.fields;
    Result<Resolved> resolved = resolve(fields);
    if (!resolved)
        return resolved.error();
    const bool isResolved = resolved->problems.empty() && !resolved->refersToRefused;
    if (isResolved && rule) {
        if (auto problem = rule(fields))
            resolved->problems.push_back(std::move(*problem));
    }
    if (isResolved && resolved->problems.empty())
        return keep(row.line, fields);
    for (Problem& problem : resolved->problems) {
        problem.place.source = m_table.format->file;
        problem.place.line = row.line;
        problems.push_back(std::move(problem));
    }
    refuse(row);
    return {};
}

void TableImport::refuse(const ParsedTable::Row& row)
{
    m_isComplete = false;
    if (m_table.format->columns.front().kind == CellKind::Code)
        m_codes.refuse(m_record.name, {std::get<QString>(row.fields.front())});
}

Result<TableImport::Resolved> TableImport::resolve(std::vector<Field>& fields)
{
    Resolved resolved;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const ColumnFormat& column = m_table.format->columns[i];
        const auto* code = std::get_if<QString>(&fields[i]);
        if (column.kind != CellKind::Reference || !code)
            continue;
        const Result<CodeTarget> target = m_codes.find(column.refersTo, *code);
        if (!target)
            return target.error();
        if (target->id) {
            fields[i] = *target->id;
        } else if (target->isRefused) {
            resolved.refersToRefused = true;
        } else {
            const QString file = tableFormatOfRecord(column.refersTo)->file;
            resolved.problems.push_back(
                {{{}, 0, {}, column.name}, {ErrorCode::UnknownReference, {*code, file}}});
        }
    }
    return resolved;
}

Status TableImport::prepareLookup()
{
    auto any = Query::run(m_database, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(m_record.name));
    if (!any)
        return any.error();
    if (!any->next())
        return any->status();
    QStringList columns{QStringLiteral("id")};
    QStringList keys;
    for (const ColumnFormat& column : m_table.format->columns) {
        columns.append(column.field);
        if (column.need == CellNeed::Key)
            keys.append(QStringLiteral("%1 = ?").arg(column.field));
    }
    auto query = Query::prepare(m_database,
        QStringLiteral("SELECT %1 FROM %2 WHERE %3")
            .arg(columns.join(QStringLiteral(", ")), m_record.name, keys.join(QStringLiteral(" AND "))));
    if (!query)
        return query.error();
    m_lookup.emplace(std::move(*query));
    return {};
}

Result<std::optional<TableImport::StoredRow>> TableImport::findStored(const std::vector<Field>& fields)
{
    if (!m_lookup)
        return std::optional<StoredRow>();
    int place = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (m_table.format->columns[i].need == CellNeed::Key)
            m_lookup->bind(place++, fields[i]);
    }
    if (const Status done = m_lookup->execute(); !done)
        return done.error();
    if (!m_lookup->next()) {
        if (const Status read = m_lookup->status(); !read)
            return read.error();
        return std::optional<StoredRow>();
    }
    StoredRow stored;
    stored.id = m_lookup->integer(0);
    for (int column = 1; column <= static_cast<int>(fields.size()); ++column)
        stored.fields.push_back(m_lookup->field(column));
    m_lookup->finish();
    return std::optional(std::move(stored));
}

Status TableImport::keep(int line, const std::vector<Field>& fields)
{
    const auto stored = findStored(fields);
    if (!stored)
        return stored.error();
    if (*stored) {
        const bool same = (*stored)->fields == fields;
        ++(same ? m_counts.same : m_counts.changed);
        m_lines.insert((*stored)->id, line);
        return m_changes.update(m_record, (*stored)->id, (*stored)->fields, fields);
    }
    const Result<qint64> id = m_changes.insert(m_record, fields);
    if (!id)
        return id.error();
    ++m_counts.added;
    m_lines.insert(*id, line);
    return {};
}

} // namespace duoboek
