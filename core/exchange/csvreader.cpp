// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QUtf8StringView>

#include <csv.h>

namespace duoboek {

namespace {

/// Feeds a table line by line to the parser, so that every row knows the line it began on.
class CsvReader
{
public:
    explicit CsvReader(const QString& file)
    {
        m_table.file = file;
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        // Blanks around a cell belong to it.
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    ~CsvReader() { csv_free(&m_parser); }

    AdministrationTable read(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && !m_stopped) {
            const qsizetype newline = bytes.indexOf('\n');
            const QByteArrayView line = newline < 0 ? bytes : bytes.first(newline + 1);
            bytes = bytes.sliced(line.size());
            ++m_line;
            readLine(line);
        }
        if (!m_stopped && csv_fini(&m_parser, onCell, onRow, this) != 0)
            report(m_rowLine, ErrorCode::QuoteNotClosed);
        if (m_table.problems.empty() && m_table.columns.isEmpty())
            report(1, ErrorCode::EmptyTable);
        return std::move(m_table);
    }

private:
    void readLine(QByteArrayView line)
    {
        if (line.size() > longestTableLine)
            return stop(ErrorCode::LineTooLong, {QString::number(longestTableLine)});
        if (line.contains('\0'))
            return stop(ErrorCode::NulByte);
        if (!QUtf8StringView(line.data(), line.size()).isValidUtf8())
            return stop(ErrorCode::NotUtf8);
        const bool isBlank = line.trimmed().isEmpty();
        if (m_atRowStart)
            m_rowLine = m_line;
        m_atRowStart = m_atRowStart && isBlank;
        const auto size = static_cast<std::size_t>(line.size());
        if (csv_parse(&m_parser, line.data(), size, onCell, onRow, this) != size)
            stop(ErrorCode::QuoteMisplaced);
    }

    static void onCell(void* bytes, std::size_t size, void* reader)
    {
        static_cast<CsvReader*>(reader)->m_cells.append(
            QString::fromUtf8(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    }

    static void onRow(int, void* reader) { static_cast<CsvReader*>(reader)->finishRow(); }

    void finishRow()
    {
        if (m_table.columns.isEmpty())
            m_table.columns = m_cells;
        else
            m_table.rows.push_back({m_rowLine, m_cells});
        m_cells.clear();
        m_atRowStart = true;
    }

    void report(int line, ErrorCode code, QStringList arguments = {})
    {
        m_table.problems.push_back({{m_table.file, line, {}, {}}, {code, std::move(arguments)}});
    }

    void stop(ErrorCode code, QStringList arguments = {})
    {
        report(m_line, code, std::move(arguments));
        m_stopped = true;
    }

    csv_parser m_parser{};
    AdministrationTable m_table;
    QStringList m_cells;
    int m_line = 0;
    int m_rowLine = 1;
    bool m_atRowStart = true;
    bool m_stopped = false;
};

} // namespace

AdministrationTable readCsv(const QString& file, const QByteArray& bytes)
{
    QByteArrayView text(bytes);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    return CsvReader(file).read(text);
}

} // namespace duoboek
