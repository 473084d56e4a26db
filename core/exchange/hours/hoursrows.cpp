// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourscells.h"
#include "core/exchange/hours/hourspreview.h"

namespace duoboek {

namespace {

class RowReader
{
public:
    RowReader(const HoursTable& table, const HoursLayout& layout, QDate today)
        : m_table(table)
        , m_layout(layout)
        , m_cells(layout, today)
    {
    }

    HoursRows read()
    {
        const std::size_t first = m_layout.firstRow();
        const std::size_t end = m_table.text.rowCount();
        m_read.rows.reserve(end > first ? end - first : 0);
        for (std::size_t row = first; row < end; ++row) {
            if (!isPassedOver(row))
                readRow(row);
        }
        return std::move(m_read);
    }

private:
    [[nodiscard]] QStringView cell(std::size_t row, HoursColumn column) const
    {
        const int place = m_layout.placeOf(column);
        return place < 0 ? QStringView() : m_table.text.cell(row, static_cast<std::size_t>(place));
    }

    /// A blank row, or the total that people put under their hours: a row without a date that says so.
    [[nodiscard]] bool isPassedOver(std::size_t row) const
    {
        if (!cell(row, HoursColumn::Date).isEmpty() && !isTotal(cell(row, HoursColumn::Date)))
            return false;
        if (m_table.text.isBlank(row))
            return true;
        for (std::size_t column = 0; column < m_table.text.columnCount(); ++column) {
            const QStringView text = m_table.text.cell(row, column);
            if (!text.isEmpty())
                return isTotal(text);
        }
        return false;
    }

    [[nodiscard]] static bool isTotal(QStringView text)
    {
        // Most rows begin with a date.
        if (text.isEmpty() || text.front().isDigit())
            return false;
        return text.startsWith(u"totaal", Qt::CaseInsensitive)
            || text.startsWith(u"total", Qt::CaseInsensitive)
            || text.startsWith(u"subtota", Qt::CaseInsensitive);
    }

    void refuse(HoursRow& row, HoursColumn column, const Error& error)
    {
        row.isRefused = true;
        m_read.problems.push_back({{m_table.source, row.line, {}, nameOf(column)}, error});
    }

    void readRow(std::size_t place)
    {
        HoursRow row;
        row.row = place;
        row.line = m_table.text.lineOf(place);
        const Result<QDate>& day = m_cells.date(cell(place, HoursColumn::Date));
        if (day)
            row.day = *day;
        else
            refuse(row, HoursColumn::Date, day.error());
        if (m_layout.has(HoursColumn::Hours))
            readHours(row);
        else
            readStartAndEnd(row);
        m_read.rows.push_back(row);
    }

    void readHours(HoursRow& row)
    {
        const Result<qint64>& time = m_cells.duration(cell(row.row, HoursColumn::Hours));
        if (time)
            row.seconds = *time;
        else
            refuse(row, HoursColumn::Hours, time.error());
    }

    void readStartAndEnd(HoursRow& row)
    {
        // Copies: the second reading may move the first.
        const Result<qint64> start = m_cells.timeOfDay(cell(row.row, HoursColumn::Start));
        const Result<qint64> end = m_cells.timeOfDay(cell(row.row, HoursColumn::End));
        if (!start)
            refuse(row, HoursColumn::Start, start.error());
        if (!end)
            refuse(row, HoursColumn::End, end.error());
        if (!start || !end)
            return;
        if (*end < *start) {
            refuse(row, HoursColumn::End,
                {ErrorCode::EndsBeforeStart,
                    {cell(row.row, HoursColumn::Start).toString(),
                        cell(row.row, HoursColumn::End).toString()}});
            return;
        }
        row.seconds = *end - *start;
    }

    const HoursTable& m_table;
    const HoursLayout& m_layout;
    HoursCells m_cells;
    HoursRows m_read;
};

} // namespace

HoursRows readHoursRows(const HoursTable& table, const HoursLayout& layout, QDate today)
{
    return RowReader(table, layout, today).read();
}

} // namespace duoboek
