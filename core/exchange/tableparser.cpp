// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableparser.h"

#include "core/exchange/cellparser.h"
#include "core/exchange/rowsequence.h"
#include "core/storage/rowrules.h"

#include <QHash>

#include <algorithm>

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

    ParsedTable parse()
    {
        m_parsed.format = &m_format;
        m_parsed.problems = m_table.problems;
        if (!m_table.columns.isEmpty())
            matchColumns();
        m_parsed.isWhole = m_parsed.problems.empty();
        m_parsed.rows.reserve(m_table.rows.size());
        findDuplicates();
        for (const AdministrationTable::Row& row : m_table.rows)
            parseRow(row);
        orderByGeneration(m_parsed);
        return std::move(m_parsed);
    }

private:
    void report(int line, const QString& field, Error error)
    {
        m_parsed.problems.push_back({{m_table.file, line, {}, field}, std::move(error)});
    }

    void matchColumns()
    {
        constexpr int headerLine = 1;
        m_places.assign(m_format.columns.size(), -1);
        for (int place = 0; place < m_table.columns.size(); ++place) {
            const QString& name = m_table.columns[place];
            const int column = m_format.columnNamed(name);
            if (name.isEmpty())
                report(headerLine, {}, {ErrorCode::UnknownColumn, {QString::number(place + 1)}});
            else if (column < 0)
                report(headerLine, name, {ErrorCode::UnknownColumn, {name}});
            else if (m_places[static_cast<std::size_t>(column)] >= 0)
                report(headerLine, name, {ErrorCode::DuplicateColumn, {name}});
            else
                m_places[static_cast<std::size_t>(column)] = place;
        }
        for (std::size_t column = 0; column < m_places.size(); ++column) {
            const ColumnFormat& format = m_format.columns[column];
            if (m_places[column] < 0 && format.isExtra)
                m_parsed.absentColumns.push_back(column);
            else if (m_places[column] < 0)
                report(headerLine, format.name, {ErrorCode::MissingColumn, {format.name}});
            if (format.isKey())
                m_keyPlaces.push_back(m_places[column]);
            if (format.need == CellNeed::Key)
                m_neededKeyPlaces.push_back(m_places[column]);
        }
        m_isHeaderRight = m_parsed.problems.size() == m_table.problems.size();
    }

    void parseRow(const AdministrationTable::Row& row)
    {
        if (row.cells.size() != m_table.columns.size()) {
            report(row.line, {},
                {ErrorCode::WrongNumberOfCells,
                    {QString::number(row.cells.size()), QString::number(m_table.columns.size())}});
            // Which of its cells is the code, nobody knows.
            m_parsed.refusedCodes.unite({row.cells.begin(), row.cells.end()});
            return;
        }
        const std::size_t problemsBefore = m_parsed.problems.size();
        std::vector<Field> fields = parseCells(row);
        checkKey(row);
        if (m_isHeaderRight && m_parsed.problems.size() == problemsBefore)
            checkRow(row.line, fields);
        if (m_isHeaderRight && m_parsed.problems.size() == problemsBefore)
            m_parsed.rows.push_back({row.line, 0, std::move(fields)});
        else if (const auto* code = std::get_if<QString>(&fields.front()))
            m_parsed.refusedCodes.insert(*code);
    }

    std::vector<Field> parseCells(const AdministrationTable::Row& row)
    {
        std::vector<Field> fields(m_format.columns.size());
        for (std::size_t column = 0; column < fields.size(); ++column) {
            const ColumnFormat& format = m_format.columns[column];
            if (m_places[column] < 0 && !format.isExtra)
                continue;
            const QString& cell = m_places[column] < 0 ? m_noCell : row.cells[m_places[column]];
            Result<Field> field = parseCell(format, cell);
            if (field)
                fields[column] = std::move(*field);
            else
                report(row.line, format.name, field.error());
        }
        return fields;
    }

    /// Most tables come in the order of their key, where looking costs less than remembering every key.
    void findDuplicates()
    {
        std::vector<const AdministrationTable::Row*> rows;
        rows.reserve(m_table.rows.size());
        for (const AdministrationTable::Row& row : m_table.rows) {
            if (hasKey(row))
                rows.push_back(&row);
        }
        const auto isBefore = [this](const auto* a, const auto* b) { return compareKeys(*a, *b) < 0; };
        if (!std::is_sorted(rows.begin(), rows.end(), isBefore))
            std::stable_sort(rows.begin(), rows.end(), isBefore);
        for (std::size_t i = 1, first = 0; i < rows.size(); ++i) {
            if (compareKeys(*rows[first], *rows[i]) == 0)
                m_firstOfKey.insert(rows[i], rows[first]->line);
            else
                first = i;
        }
    }

    /// A row without is wrong already.
    [[nodiscard]] bool hasKey(const AdministrationTable::Row& row) const
    {
        return row.cells.size() == m_table.columns.size()
            && std::none_of(m_keyPlaces.begin(), m_keyPlaces.end(), [](int place) { return place < 0; })
            && std::none_of(m_neededKeyPlaces.begin(), m_neededKeyPlaces.end(),
                [&row](int place) { return row.cells[place].isEmpty(); });
    }

    [[nodiscard]] int compareKeys(const AdministrationTable::Row& a, const AdministrationTable::Row& b) const
    {
        for (const int place : m_keyPlaces) {
            if (const int order = a.cells[place].compare(b.cells[place]); order != 0)
                return order;
        }
        return 0;
    }

    void checkKey(const AdministrationTable::Row& row)
    {
        const auto first = m_firstOfKey.constFind(&row);
        if (first == m_firstOfKey.constEnd())
            return;
        QStringList key;
        for (const int place : m_keyPlaces)
            key.append(row.cells[place]);
        key.removeAll(QString());
        report(row.line, firstKeyColumn(),
            {ErrorCode::DuplicateKey, {key.join(QStringLiteral(", ")), QString::number(*first)}});
    }

    void checkRow(int line, const std::vector<Field>& fields)
    {
        for (RowBreach& breach : rowBreaches(m_format.record, fields))
            report(line, nameOfField(breach.column), std::move(breach.error));
    }

    /// What the table calls a column of the database.
    [[nodiscard]] QString nameOfField(const QString& field) const
    {
        for (const ColumnFormat& column : m_format.columns) {
            if (column.field == field)
                return column.name;
        }
        return field;
    }

    [[nodiscard]] QString firstKeyColumn() const
    {
        for (const ColumnFormat& column : m_format.columns) {
            if (column.isKey())
                return column.name;
        }
        return {};
    }

    const AdministrationTable& m_table;
    const TableFormat& m_format;
    std::vector<int> m_places; // for each column of the format its place in the table
    const QString m_noCell; // of an absent column
    bool m_isHeaderRight = false;
    std::vector<int> m_keyPlaces; // the same of the columns of the key
    std::vector<int> m_neededKeyPlaces; // the same of those that may not be empty
    QHash<const AdministrationTable::Row*, int>
        m_firstOfKey; // of each duplicate: the line of its key's first row
    ParsedTable m_parsed;
};

} // namespace

ParsedTable parseTable(const AdministrationTable& table)
{
    return TableParser(table).parse();
}

} // namespace duoboek
