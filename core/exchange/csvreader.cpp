// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/csvparser.h"

namespace duoboek {

namespace {

/// The first row of a table is its header.
class TableSink : public CsvSink
{
public:
    explicit TableSink(AdministrationTable& table)
        : m_table(table)
    {
    }

    void takeCell(QByteArrayView utf8) override { m_cells.append(QString::fromUtf8(utf8)); }

    std::optional<Error> endRow(int line) override
    {
        if (m_table.columns.isEmpty())
            m_table.columns = m_cells;
        else
            m_table.rows.push_back({line, m_cells});
        m_cells.clear();
        return std::nullopt;
    }

private:
    AdministrationTable& m_table;
    QStringList m_cells;
};

} // namespace

AdministrationTable readCsv(const QString& file, const QByteArray& bytes)
{
    QByteArrayView text(bytes);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    AdministrationTable table;
    table.file = file;
    TableSink sink(table);
    if (auto failure = parseCsv(text, ',', sink))
        table.problems.push_back({{file, failure->line, {}, {}}, std::move(failure->error)});
    if (table.problems.empty() && table.columns.isEmpty())
        table.problems.push_back({{file, 1, {}, {}}, {ErrorCode::EmptyTable}});
    return table;
}

} // namespace duoboek
