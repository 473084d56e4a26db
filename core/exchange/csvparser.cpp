// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"

#include <QUtf8StringView>

#include <csv.h>

namespace duoboek {

namespace {

/// Feeds a table line by line to the library, so that every row knows the line it began on.
class CsvParser
{
public:
    CsvParser(char separator, CsvSink& sink)
        : m_sink(sink)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        // Blanks around a cell belong to it.
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;
    ~CsvParser() { csv_free(&m_parser); }

    std::optional<CsvFailure> parse(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && !m_failure) {
            const qsizetype newline = bytes.indexOf('\n');
            const QByteArrayView line = newline < 0 ? bytes : bytes.first(newline + 1);
            bytes = bytes.sliced(line.size());
            ++m_line;
            parseLine(line);
        }
        if (!m_failure && csv_fini(&m_parser, onCell, onRow, this) != 0)
            fail(m_rowLine, {ErrorCode::QuoteNotClosed});
        return std::move(m_failure);
    }

private:
    void parseLine(QByteArrayView line)
    {
        if (line.size() > longestTableLine)
            return fail(m_line, {ErrorCode::LineTooLong, {QString::number(longestTableLine)}});
        if (line.contains('\0'))
            return fail(m_line, {ErrorCode::NulByte});
        if (!QUtf8StringView(line.data(), line.size()).isValidUtf8())
            return fail(m_line, {ErrorCode::NotUtf8});
        const bool isBlank = line.trimmed().isEmpty();
        if (m_atRowStart)
            m_rowLine = m_line;
        m_atRowStart = m_atRowStart && isBlank;
        const auto size = static_cast<std::size_t>(line.size());
        if (csv_parse(&m_parser, line.data(), size, onCell, onRow, this) != size)
            fail(m_line, {ErrorCode::QuoteMisplaced});
    }

    static void onCell(void* bytes, std::size_t size, void* parser)
    {
        static_cast<CsvParser*>(parser)->m_sink.takeCell(
            {static_cast<const char*>(bytes), static_cast<qsizetype>(size)});
    }

    static void onRow(int, void* parser) { static_cast<CsvParser*>(parser)->endRow(); }

    void endRow()
    {
        if (m_failure)
            return;
        if (auto refused = m_sink.endRow(m_rowLine))
            fail(m_rowLine, std::move(*refused));
        m_atRowStart = true;
    }

    void fail(int line, Error error)
    {
        if (!m_failure)
            m_failure = CsvFailure{line, std::move(error)};
    }

    csv_parser m_parser{};
    CsvSink& m_sink;
    int m_line = 0;
    int m_rowLine = 1;
    bool m_atRowStart = true;
    std::optional<CsvFailure> m_failure;
};

} // namespace

std::optional<CsvFailure> parseCsv(QByteArrayView utf8, char separator, CsvSink& sink)
{
    return CsvParser(separator, sink).parse(utf8);
}

} // namespace duoboek
