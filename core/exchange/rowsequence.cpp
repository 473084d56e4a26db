// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowsequence.h"

#include "core/base/generations.h"

#include <QHash>

#include <algorithm>

namespace duoboek {

namespace {

/// The column by which rows refer to others of their own table.
std::optional<std::size_t> selfReferenceOf(const ParsedTable& table)
{
    const auto& columns = table.format->columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&table](const ColumnFormat& column) { return column.refersTo == table.format->record; });
    if (found == columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

/// Of each row, the place of the row that it refers to, where that stands in the table.
std::vector<std::optional<std::size_t>> referredRows(const ParsedTable& table, std::size_t column)
{
    QHash<QString, std::size_t> places;
    for (std::size_t place = 0; place < table.rows.size(); ++place)
        places.insert(textOf(table.rows[place].fields.front()), place);
    std::vector<std::optional<std::size_t>> referred(table.rows.size());
    for (std::size_t place = 0; place < table.rows.size(); ++place) {
        const auto found = places.constFind(textOf(table.rows[place].fields[column]));
        if (found != places.constEnd())
            referred[place] = *found;
    }
    return referred;
}

} // namespace

void orderByGeneration(ParsedTable& table)
{
    const std::optional<std::size_t> column = selfReferenceOf(table);
    if (!column)
        return;
    const std::vector<int> generations = generationsOf(referredRows(table, *column));
    const QString name = table.format->columns[*column].name;
    std::vector<ParsedTable::Row> rows;
    rows.reserve(table.rows.size());
    for (std::size_t place = 0; place < table.rows.size(); ++place) {
        ParsedTable::Row& row = table.rows[place];
        row.generation = generations[place];
        if (row.generation != noGeneration) {
            rows.push_back(std::move(row));
            continue;
        }
        const QString code = textOf(row.fields.front());
        table.problems.push_back(
            {{table.format->file, row.line, {}, name}, {ErrorCode::DuoFollowsItself, {code}}});
        table.refusedCodes.insert(code);
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.generation < b.generation; });
    table.rows = std::move(rows);
}

} // namespace duoboek
