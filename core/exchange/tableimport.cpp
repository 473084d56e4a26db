// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/storage/database.h"
#include "core/storage/paperowners.h"

#include <algorithm>

namespace duoboek {

namespace {

/// Enough that a statement costs little for each of its rows, and few enough to be held twice in memory.
constexpr std::size_t rowsPerStatement = 1000;

bool hasCodes(const TableFormat& format)
{
    return format.columns.front().kind == CellKind::Code;
}

} // namespace

int lineOf(const RecordLines& lines, qint64 id)
{
    const auto found = std::lower_bound(lines.begin(), lines.end(), std::pair(id, 0));
    return found != lines.end() && found->first == id ? found->second : 0;
}

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

void RecordCodes::add(QLatin1StringView record, const QString& code, qint64 id)
{
    // What is not read yet is read with this one.
    if (Records& records = m_records[record]; records.ids)
        records.ids->insert(code, id);
}

void RecordCodes::refuse(QLatin1StringView record, const QSet<QString>& codes)
{
    m_records[record].refused.unite(codes);
}

void RecordCodes::refuseAll(QLatin1StringView record)
{
    m_records[record].isAllRefused = true;
}

void RecordCodes::setIncomplete(QLatin1StringView record)
{
    m_records[record].isIncomplete = true;
}

bool RecordCodes::isIncomplete(QLatin1StringView record) const
{
    const auto known = m_records.find(record);
    return known != m_records.end() && known->second.isIncomplete;
}

TableImport::TableImport(
    const Database& database, ChangeTransaction& changes, RecordCodes& codes, ParsedTable& table)
    : m_database(database)
    , m_changes(changes)
    , m_codes(codes)
    , m_table(table)
    , m_record(recordTableNamed(table.format->record))
    , m_isComplete(table.problems.empty())
{
    m_counts.file = table.format->file;
    for (const ColumnFormat& column : table.format->columns) {
        if (!column.field.isEmpty())
            m_columns.push_back(&column);
    }
}

Status TableImport::write(const RowRule& rule, const RowsHeard& heard, Problems& problems)
{
    if (const Status prepared = prepareLookup(); !prepared)
        return prepared;
    m_codes.refuse(m_record.name, m_table.refusedCodes);
    if (!m_table.isWhole)
        m_codes.refuseAll(m_record.name);
    m_lines.reserve(m_table.rows.size());
    int generation = 0;
    std::size_t taken = 0;
    for (ParsedTable::Row& row : m_table.rows) {
        // Rows of this generation refer to those of the one before by their ids.
        if (row.generation != generation) {
            if (const Status inserted = insertNewRows(problems); !inserted)
                return inserted;
        }
        generation = row.generation;
        if (const Status written = writeRow(row, rule, problems); !written)
            return written;
        if (++taken % rowsPerStatement == 0 && !heard(taken))
            return ErrorCode::Cancelled;
    }
    if (const Status inserted = insertNewRows(problems); !inserted)
        return inserted;
    if (!m_isComplete)
        m_codes.setIncomplete(m_record.name);
    std::sort(m_lines.begin(), m_lines.end());
    return {};
}

Status TableImport::writeRow(ParsedTable::Row& row, const RowRule& rule, Problems& problems)
{
    std::vector<Field> fields = std::move(row.fields);
    Result<Resolved> resolved = resolve(fields);
    if (!resolved)
        return resolved.error();
    const bool isResolved = resolved->problems.empty() && !resolved->refersToRefused;
    if (isResolved && rule) {
        if (auto problem = rule(fields))
            resolved->problems.push_back(std::move(*problem));
    }
    if (isResolved && resolved->problems.empty())
        return keep(row.line, std::move(fields), problems);
    for (Problem& problem : resolved->problems) {
        problem.place.source = m_table.format->file;
        problem.place.line = row.line;
        problems.push_back(std::move(problem));
    }
    refuse(fields);
    return {};
}

void TableImport::refuse(const std::vector<Field>& fields)
{
    m_isComplete = false;
    if (hasCodes(*m_table.format))
        m_codes.refuse(m_record.name, {std::get<QString>(fields.front())});
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
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (m_table.format->columns[i].kind != CellKind::OwnerCode)
            continue;
        if (const Status found = resolveOwner(fields, i, resolved); !found)
            return found.error();
    }
    return resolved;
}

Status TableImport::resolveOwner(std::vector<Field>& fields, std::size_t place, Resolved& resolved)
{
    const QString kind = textOf(fields[place - 1]);
    const QString code = textOf(fields[place]);
    const QString begins = textOf(fields[place + 1]);
    const auto id = findPaperOwner(m_database, kind, code, fields[place + 1]);
    if (!id)
        return id.error();
    const TableFormat& owner = *tableFormatOfRecord(QLatin1StringView(kind.toLatin1()));
    if (*id) {
        fields[place] = **id;
    } else if (m_codes.isIncomplete(owner.record)) {
        resolved.refersToRefused = true;
    } else if (begins.isEmpty() && !hasCodes(owner)) {
        const QString column = m_table.format->columns[place + 1].name;
        resolved.problems.push_back({{{}, 0, {}, column}, ErrorCode::ValueMissing});
    } else {
        const QString known = begins.isEmpty() ? code : QStringLiteral("%1, %2").arg(code, begins);
        resolved.problems.push_back({{{}, 0, {}, m_table.format->columns[place].name},
            {ErrorCode::UnknownReference, {known, owner.file}}});
    }
    fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(place) + 1);
    return {};
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
    for (const ColumnFormat* column : m_columns) {
        columns.append(column->field);
        if (column->isKey()) {
            const char* comparison = column->need == CellNeed::OptionalKey ? "IS" : "=";
            keys.append(QStringLiteral("%1 %2 ?").arg(column->field, QLatin1StringView(comparison)));
        }
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
        if (m_columns[i]->isKey())
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

Status TableImport::keep(int line, std::vector<Field>&& fields, Problems& problems)
{
    const auto stored = findStored(fields);
    if (!stored)
        return stored.error();
    if (!*stored) {
        m_newRows.push_back(std::move(fields));
        m_newLines.push_back(line);
        return m_newRows.size() < rowsPerStatement ? Status() : insertNewRows(problems);
    }
    for (const std::size_t column : m_table.absentColumns)
        fields[column] = (*stored)->fields[column];
    m_lines.emplace_back((*stored)->id, line);
    if ((*stored)->fields == fields) {
        ++m_counts.same;
        return {};
    }
    ++m_counts.changed;
    // The log tells what happened in the order of the table.
    if (const Status inserted = insertNewRows(problems); !inserted)
        return inserted;
    const Status updated = m_changes.update(m_record, (*stored)->id, (*stored)->fields, fields);
    return updated ? updated : refuseHeld(line, updated.error(), problems);
}

Status TableImport::insertNewRows(Problems& problems)
{
    if (m_newRows.empty())
        return {};
    const Result<qint64> firstId = m_changes.insert(m_record, m_newRows);
    if (!firstId && firstId.error().code != ErrorCode::HeldByDocument)
        return firstId.error();
    if (firstId) {
        takeOver(*firstId, 0, m_newRows.size());
    } else if (const Status tried = insertOneByOne(problems); !tried) {
        return tried;
    }
    m_newRows.clear();
    m_newLines.clear();
    return {};
}

Status TableImport::insertOneByOne(Problems& problems)
{
    for (std::size_t row = 0; row < m_newRows.size(); ++row) {
        const Result<qint64> id = m_changes.insert(m_record, {m_newRows[row]});
        if (id) {
            takeOver(*id, row, 1);
        } else if (const Status refused = refuseHeld(m_newLines[row], id.error(), problems); !refused) {
            return refused;
        }
    }
    return {};
}

void TableImport::takeOver(qint64 firstId, std::size_t firstRow, std::size_t rows)
{
    m_counts.added += static_cast<int>(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const qint64 id = firstId + static_cast<qint64>(i);
        m_lines.emplace_back(id, m_newLines[firstRow + i]);
        if (hasCodes(*m_table.format))
            m_codes.add(m_record.name, textOf(m_newRows[firstRow + i].front()), id);
    }
}

Status TableImport::refuseHeld(int line, const Error& error, Problems& problems)
{
    if (error.code != ErrorCode::HeldByDocument)
        return error;
    problems.push_back({{m_table.format->file, line, {}, {}}, error});
    m_isComplete = false;
    return {};
}

} // namespace duoboek
