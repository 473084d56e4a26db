// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hours/texttable.h"

#include <QStringList>

#include <array>
#include <optional>

namespace duoboek {

/// What a column of a table of hours says.
enum class HoursColumn {
    Date,
    Duo, ///< its code, or else who its participant is
    Participant,
    Coach,
    Hours, ///< how long, in one of the ways of rule 13 or as h:mm:ss
    Start, ///< with End it says how long, where there are no Hours
    End,
    Note,
};
inline constexpr std::size_t hoursColumnCount = 8;
/// "date", as the layouts of the file and the command line call it.
[[nodiscard]] QLatin1StringView nameOf(HoursColumn column);

/// In which order the parts of a date stand. A date that begins with its year is the same in both.
enum class DateOrder { DayFirst, MonthFirst };
/// What stands between whole hours and their parts. Either allows both, which never differ in what they mean
/// (rule 13).
enum class DecimalSign { Either, Comma, Dot };
/// What a bare number of hours counts.
enum class TimeUnit { Hours, Minutes };

/// How a table of one kind is read.
struct HoursLayout
{
    QString name; ///< under which it is kept; empty for one that was guessed
    int headerRow = -1; ///< place of the row with the names of the columns; -1 where there is none
    std::array<int, hoursColumnCount> places{-1, -1, -1, -1, -1, -1, -1, -1}; ///< -1 for a column not there
    DateOrder dateOrder = DateOrder::DayFirst;
    DecimalSign decimalSign = DecimalSign::Either;
    TimeUnit unit = TimeUnit::Hours;

    [[nodiscard]] int placeOf(HoursColumn column) const { return places[static_cast<std::size_t>(column)]; }
    void setPlace(HoursColumn column, int place) { places[static_cast<std::size_t>(column)] = place; }
    [[nodiscard]] bool has(HoursColumn column) const { return placeOf(column) >= 0; }
    /// The first row below the header.
    [[nodiscard]] std::size_t firstRow() const
    {
        return headerRow < 0 ? 0 : static_cast<std::size_t>(headerRow) + 1;
    }

    friend bool operator==(const HoursLayout&, const HoursLayout&) = default;
};

/// What cannot be told from a table, and is asked.
enum class LayoutQuestion {
    Separator,
    DateColumn,
    DuoColumn, ///< or those of the participant or the coach
    HoursColumn, ///< or those of the start and the end
    DateOrder, ///< 1-2-2023 may be in January or in February
};

/// The names of a table's columns, in lower case; empty where the layout has no header.
[[nodiscard]] QStringList headerOf(const TextTable& table, const HoursLayout& layout);

/// As the file keeps it: {"columns": {"date": "Datum", "duo": 2}, "date_order": "day_first", "decimal_sign":
/// ",", "unit": "minutes", "header": [...]}. A column is named by its header, or by its place from 1. The
/// header is that of the table by which the layout is known again; false where the table has none.
[[nodiscard]] QString layoutToJson(const TextTable& table, const HoursLayout& layout);
/// Where the columns of a kept layout are in this table. LayoutInvalid for what is no layout,
/// LayoutNotOfTable naming the first column that the table does not have.
[[nodiscard]] Result<HoursLayout> layoutFromJson(
    const QString& name, const QString& json, const TextTable& table);
/// Whether the kept layout was made from a table with just these columns; layout is what it gave for this
/// one.
[[nodiscard]] bool isLayoutOf(const QString& json, const TextTable& table, const HoursLayout& layout);

} // namespace duoboek
