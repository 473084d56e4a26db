// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace duoboek {

/// A value as a column holds it: not known, a number (minutes, cents, ids) or text (dates too).
using Field = std::variant<std::monostate, qint64, QString>;

/// The values of a record in the order of its table's columns; or of its first columns only.
using RecordFields = std::vector<Field>;
/// Some of the values of a record, by the name of their column.
using RecordValues = std::map<QString, Field>;

/// Empty for what is no text.
[[nodiscard]] inline QString textOf(const Field& field)
{
    const auto* text = std::get_if<QString>(&field);
    return text ? *text : QString();
}
/// 0 for what is no number.
[[nodiscard]] inline qint64 integerOf(const Field& field)
{
    const auto* number = std::get_if<qint64>(&field);
    return number ? *number : 0;
}
/// Whether there is a value at all; an empty text is none.
[[nodiscard]] inline bool isKnown(const Field& field)
{
    return std::holds_alternative<qint64>(field) || !textOf(field).isEmpty();
}

} // namespace duoboek
