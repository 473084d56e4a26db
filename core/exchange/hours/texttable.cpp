// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/texttable.h"

#include <algorithm>

namespace duoboek {

void TextTable::appendCell(QStringView text)
{
    if (text.size() > TableLimits::cellCharacters) {
        m_hasLongCell = true;
        text = {};
    }
    // What passes the limit is told at the end of the row; until then it is not kept either.
    if (m_text.size() + text.size() <= TableLimits::allCharacters)
        m_text.append(text);
    m_ends.push_back(static_cast<quint32>(m_text.size()));
}

std::optional<Error> TextTable::endRow(int line)
{
    const std::size_t cells = m_ends.size() - firstCellOf(m_rows.size());
    if (m_hasLongCell)
        return Error{ErrorCode::CellTooLong, {QString::number(TableLimits::cellCharacters)}};
    if (cells > TableLimits::columns)
        return Error{ErrorCode::TooManyColumns, {QString::number(TableLimits::columns)}};
    if (m_rows.size() == TableLimits::rows)
        return Error{ErrorCode::TooManyRows, {QString::number(TableLimits::rows)}};
    if (m_text.size() + TableLimits::cellCharacters > TableLimits::allCharacters)
        return Error{ErrorCode::TableTooLarge, {QString::number(TableLimits::allCharacters)}};
    m_rows.push_back({m_ends.size(), line});
    m_columnCount = std::max(m_columnCount, cells);
    return std::nullopt;
}

QStringView TextTable::cell(std::size_t row, std::size_t column) const
{
    const std::size_t place = firstCellOf(row) + column;
    if (place >= m_rows[row].endCell)
        return {};
    const qsizetype start = place == 0 ? 0 : m_ends[place - 1];
    return QStringView(m_text).sliced(start, m_ends[place] - start).trimmed();
}

bool TextTable::isBlank(std::size_t row) const
{
    const std::size_t cells = m_rows[row].endCell - firstCellOf(row);
    for (std::size_t column = 0; column < cells; ++column) {
        if (!cell(row, column).isEmpty())
            return false;
    }
    return true;
}

} // namespace duoboek
