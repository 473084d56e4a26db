// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellparser.h"

#include "core/base/daterange.h"
#include "core/base/money.h"
#include "core/hours/typedhours.h"

#include <QTime>

namespace duoboek {

namespace {

Result<Field> parseDate(const QString& cell)
{
    if (!dateFromIsoText(cell))
        return {ErrorCode::NotADate, {cell}};
    return Field(cell);
}

Result<Field> parseTimeOfDay(const QString& cell)
{
    const QString format = QStringLiteral("HH:mm");
    if (QTime::fromString(cell, format).toString(format) != cell)
        return {ErrorCode::NotATimeOfDay, {cell}};
    return Field(cell);
}

Result<Field> parsePosition(const QString& cell)
{
    constexpr int last = 999;
    const int number = cell.toInt();
    if (number < 1 || number > last || QString::number(number) != cell)
        return {ErrorCode::NotANumberWithin, {cell, QStringLiteral("1"), QString::number(last)}};
    return Field(qint64(number));
}

Result<Field> parseTime(const Result<WorkTime>& time)
{
    if (!time)
        return time.error();
    return Field(time->minutes());
}

Result<Field> parseRate(const QString& cell)
{
    const auto rate = moneyFromPlainText(cell);
    if (!rate)
        return {ErrorCode::NotAnAmountOfMoney, {cell}};
    if (rate->cents() <= 0)
        return {ErrorCode::RateNotPositive, {cell}};
    return Field(rate->cents());
}

Result<Field> parseChoice(const ColumnFormat& column, const QString& cell)
{
    if (!column.choices.contains(cell))
        return {ErrorCode::NotAChoice, {cell, column.choices.join(QStringLiteral(", "))}};
    return Field(cell);
}

/// Text columns hold empty text for what is not known, the others NULL.
Field unknownValue(CellKind kind)
{
    if (kind == CellKind::Text)
        return QStringLiteral("");
    return std::monostate{};
}

} // namespace

Result<Field> parseCell(const ColumnFormat& column, const QString& cell)
{
    if (cell.isEmpty()) {
        if (!column.mayBeEmpty())
            return ErrorCode::ValueMissing;
        return unknownValue(column.kind);
    }
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::Code:
    case CellKind::Reference:
    case CellKind::OwnerCode:
        break;
    case CellKind::Date:
    case CellKind::OwnerDate:
        return parseDate(cell);
    case CellKind::TimeOfDay:
        return parseTimeOfDay(cell);
    case CellKind::Position:
        return parsePosition(cell);
    case CellKind::DayHours:
    case CellKind::SessionHours:
        return parseTime(workTimeFromPlainText(cell));
    case CellKind::WeekHours:
        return parseTime(weekTimeFromPlainText(cell));
    case CellKind::Rate:
        return parseRate(cell);
    case CellKind::Choice:
        return parseChoice(column, cell);
    }
    return Field(cell);
}

QString cellFor(const ColumnFormat& column, const Field& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    const auto* number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    switch (column.kind) {
    case CellKind::DayHours:
        return WorkTime(*number).toClockText();
    case CellKind::SessionHours:
    case CellKind::WeekHours:
        return toPlainHours(WorkTime(*number));
    case CellKind::Rate:
        return Money(*number).toPlainText();
    default:
        return QString::number(*number);
    }
}

} // namespace duoboek
