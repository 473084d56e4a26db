// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/exchange/demo/demoadministration.h"
#include "core/hours/typedhours.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <vector>

namespace duoboek::test {

/// The tables of a made-up administration, to ask about by file and column.
class DemoFolder
{
public:
    using Row = std::map<QString, QString>;

    explicit DemoFolder(const DemoOptions& options)
        : m_options(options)
        , m_tables(makeDemoAdministration(options))
    {
        for (const AdministrationTable& table : m_tables) {
            m_rows[table.file]; // also when it has no rows
            for (const AdministrationTable::Row& cells : table.rows) {
                Row row;
                for (qsizetype i = 0; i < table.columns.size(); ++i)
                    row[table.columns[i]] = cells.cells.at(i);
                m_rows[table.file].push_back(std::move(row));
            }
        }
    }

    [[nodiscard]] const DemoOptions& options() const { return m_options; }
    [[nodiscard]] const AdministrationTables& tables() const { return m_tables; }
    [[nodiscard]] const std::vector<Row>& rows(const char* name) const
    {
        return m_rows.at(QString::fromLatin1(name) + QStringLiteral(".csv"));
    }
    [[nodiscard]] std::map<QString, Row> byCode(const char* name) const
    {
        std::map<QString, Row> byCode;
        for (const Row& row : rows(name))
            byCode[row.at(QStringLiteral("code"))] = row;
        return byCode;
    }

private:
    DemoOptions m_options;
    AdministrationTables m_tables;
    std::map<QString, std::vector<Row>> m_rows;
};

/// A cell by its column.
[[nodiscard]] inline QString cell(const DemoFolder::Row& row, const char* column)
{
    return row.at(QString::fromLatin1(column));
}

/// Null for an empty cell; anything else must be a date.
[[nodiscard]] inline QDate dateIn(const DemoFolder::Row& row, const char* column)
{
    const QString text = cell(row, column);
    if (text.isEmpty())
        return {};
    const auto date = dateFromIsoText(text);
    INFO(text.toStdString());
    REQUIRE(date.has_value());
    return *date;
}

[[nodiscard]] inline qint64 minutesIn(const DemoFolder::Row& row, const char* column)
{
    return workTimeFromPlainText(cell(row, column)).value().minutes();
}

[[nodiscard]] inline DateRange daysIn(const DemoFolder::Row& row, const char* first, const char* last)
{
    return DateRange::throughLastDay(dateIn(row, first), dateIn(row, last));
}

} // namespace duoboek::test
