// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>
#include <vector>

namespace duoboek {

/// What a table of hours may hold; more is no table of hours, and would only fill the memory.
struct TableLimits
{
    static constexpr qint64 fileBytes = 64 * 1024 * 1024;
    static constexpr std::size_t rows = 500'000;
    static constexpr std::size_t columns = 1'000;
    static constexpr qsizetype cellCharacters = 32'767;
    static constexpr qsizetype allCharacters = 64 * 1024 * 1024;
};

/// Rows of text, as they stand in a file of which nothing is known yet. All text lies in one piece, so that a
/// cell costs no more than its letters and four bytes.
class TextTable
{
public:
    /// Adds a cell to the row that is being built.
    void appendCell(QStringView text);
    /// Ends that row, which began on a line of its file, from 1. An error when a limit is passed:
    /// TooManyRows, TooManyColumns, CellTooLong or TableTooLarge.
    [[nodiscard]] std::optional<Error> endRow(int line);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    /// Of the widest row.
    [[nodiscard]] std::size_t columnCount() const { return m_columnCount; }
    [[nodiscard]] int lineOf(std::size_t row) const { return m_rows[row].line; }
    /// Without the blanks around it; empty behind the last cell of the row.
    [[nodiscard]] QStringView cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] bool isBlank(std::size_t row) const;

private:
    struct Row
    {
        std::size_t endCell = 0;
        int line = 0;
    };

    [[nodiscard]] std::size_t firstCellOf(std::size_t row) const
    {
        return row == 0 ? 0 : m_rows[row - 1].endCell;
    }

    QString m_text;
    std::vector<quint32> m_ends; // of each cell, in m_text
    std::vector<Row> m_rows;
    std::size_t m_columnCount = 0;
    bool m_hasLongCell = false;
};

} // namespace duoboek
