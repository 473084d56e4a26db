// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace duoboek {

/// Reads words of enumerations row by row, from a Query or from PackedRows. A word that the program does not
/// know is kept as an error that names table and column, never replaced by a default.
class StoredWords
{
public:
    explicit StoredWords(QString table)
        : m_table(std::move(table))
    {
    }

    template <class E, class Row> [[nodiscard]] E read(const Row& row, int column)
    {
        const std::optional<E> value = readOptional<E>(row, column);
        if (!value)
            refuse(column);
        return value.value_or(enumWords<E>[0].value);
    }
    /// Nothing for NULL.
    template <class E, class Row> [[nodiscard]] std::optional<E> readOptional(const Row& row, int column)
    {
        if (row.isNull(column))
            return std::nullopt;
        const auto value = enumFromWord<E>(row.text(column));
        if (!value)
            refuse(column);
        return value;
    }
    /// Looked at once behind the last row.
    [[nodiscard]] const Status& status() const { return m_status; }

private:
    void refuse(int column)
    {
        if (m_status)
            m_status = Error{ErrorCode::StoredValueInvalid, {m_table, QString::number(column)}};
    }

    QString m_table;
    Status m_status;
};

} // namespace duoboek
