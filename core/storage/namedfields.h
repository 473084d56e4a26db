// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/field.h"
#include "core/storage/recordtable.h"

namespace duoboek {

/// The values of one record by the name of their column; those beyond what is given are not known. Table and
/// values outlive it.
class NamedFields
{
public:
    NamedFields(const RecordTable& table, const RecordFields& fields)
        : m_table(table)
        , m_fields(fields)
    {
    }

    [[nodiscard]] const Field& operator[](const QString& column) const
    {
        static const Field unknown;
        const std::size_t place = m_table.placeOf(column);
        return place < m_fields.size() ? m_fields[place] : unknown;
    }
    /// Empty for a value that is not known.
    [[nodiscard]] QString text(const char* column) const { return textOf((*this)[QLatin1String(column)]); }
    /// 0 for one that is not known.
    [[nodiscard]] qint64 integer(const char* column) const
    {
        return integerOf((*this)[QLatin1String(column)]);
    }
    [[nodiscard]] bool isKnown(const char* column) const
    {
        return duoboek::isKnown((*this)[QLatin1String(column)]);
    }

private:
    const RecordTable& m_table;
    const RecordFields& m_fields;
};

} // namespace duoboek
