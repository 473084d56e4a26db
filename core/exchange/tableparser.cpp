// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableparser.h"

#include "core/exchange/cellparser.h"
#include "core/exchange/rowrules.h"

#include <QHash>

#include <optional>

namespace duoboek {

namespace {

class TableParser
{
public:
    explicit TableParser(const AdministrationTable& table)
        : m_table(table)
        , m_format(*tableFormatOf(table.file))
    {
    }

    Checked<ParsedTable> parse()
    {
        matchColumns();
        if (!m_problems.empty())
            return std::move(m_problems);
        ParsedTable parsed;
        parsed.format = &m_format;
        parsed.rows.reserve(m_table.rows.size());
        for (const AdministrationTable::Row& row : m_table.rows) {
            if (auto fields = parseRow(row))
                parsed.rows.push_back({row.line, std::move(*fields)});
        }
        if (!m_problems.empty())
            return std::move(m_problems);
        return parsed;
    }

private:
    void report(int line, const QString& field, Error error)
    {
        m_problems.push_back({{m_table.file, line, {}, field}, std::move(error)});
    }

    void matchColumns()
    {
        constexpr int headerLine = 1;
        m_places.assign(m_format.columns.size(), -1);
        for (int place = 0; place < m_table.columns.size(); ++place) {
            const QString& name = m_table.columns[place];
            const int column = m_format.columnNamed(name);
            if (column < 0)
                report(headerLine, name, {ErrorCode::UnknownColumn, {name}});
            else if (m_places[static_cast<std::size_t>(column)] >= 0)
                report(headerLine, name, {ErrorCode::DuplicateColumn, {name}});
            else
                m_places[static_cast<std::size_t>(column)] = place;
        }
        for (std::size_t column = 0; column < m_places.size(); ++column) {
            const QString name = m_format.columns[column].name;
            if (m_places[column] < 0)
                report(headerLine, name, {ErrorCode::MissingColumn, {name}});
        }
    }

    std::optional<std::vector<Field>> parseRow(const AdministrationTable::Row& row)
    {
        const std::size_t problemsBefore = m_problems.size();
        std::vector<Field> fields;
        fields.reserve(m_format.columns.size());
        QString key;
        for (std::size_t column = 0; column < m_format.columns.size(); ++column) {
            const ColumnFormat& format = m_format.columns[column];
            const QString& cell = row.cells[m_places[column]];
            Result<Field> field = parseCell(format, cell);
            if (!field)
                report(row.line, format.name, field.error());
            fields.push_back(field ? std::move(*field) : Field());
            if (format.need == CellNeed::Key)
                key += key.isEmpty() ? cell : QStringLiteral(", ") + cell;
        }
        checkKey(row.line, key);
        if (m_problems.size() == problemsBefore)
            checkRow(row.line, fields);
        if (m_problems.size() > problemsBefore)
            return std::nullopt;
        return fields;
    }

    void checkKey(int line, const QString& key)
    {
        const int first = m_keys.value(key);
        if (first == 0)
            m_keys.insert(key, line);
        else
            report(line, firstKeyColumn(), {ErrorCode::DuplicateKey, {key, QString::number(first)}});
    }

    void checkRow(int line, const std::vector<Field>& fields)
    {
        for (RowBreach& breach : rowBreaches(m_format.record, fields))
            report(line, breach.column, std::move(breach.error));
    }

    [[nodiscard]] QString firstKeyColumn() const
    {
        for (const ColumnFormat& column : m_format.columns) {
            if (column.need == CellNeed::Key)
                return column.name;
        }
        return {};
    }

    const AdministrationTable& m_table;
    const TableFormat& m_format;
    std::vector<int> m_places; // for each column of the format its place in the table
    QHash<QString, int> m_keys; // the line on which each key stood first
    Problems m_problems;
};

} // namespace

Checked<ParsedTable> parseTable(const AdministrationTable& table)
{
    return TableParser(table).parse();
}

} // namespace duoboek
