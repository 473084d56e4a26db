// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourslayout.h"

#include "core/base/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace duoboek {

namespace {

constexpr std::array<QLatin1StringView, hoursColumnCount> columnNames{QLatin1StringView("date"),
    QLatin1StringView("duo"), QLatin1StringView("participant"), QLatin1StringView("coach"),
    QLatin1StringView("hours"), QLatin1StringView("start"), QLatin1StringView("end"),
    QLatin1StringView("note")};

constexpr QLatin1StringView columnsKey("columns");
constexpr QLatin1StringView headerKey("header");
constexpr QLatin1StringView orderKey("date_order");
constexpr QLatin1StringView signKey("decimal_sign");
constexpr QLatin1StringView unitKey("unit");
constexpr QLatin1StringView dayFirstWord("day_first");
constexpr QLatin1StringView monthFirstWord("month_first");
constexpr QLatin1StringView minutesWord("minutes");
constexpr QLatin1StringView hoursWord("hours");

/// The place of a name among the cells of a row; -1 where it does not stand there, or more than once.
int placeOfName(const TextTable& table, std::size_t row, const QString& folded)
{
    int found = -1;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (foldedForSearch(table.cell(row, column)) != folded)
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(column);
    }
    return found;
}

/// The first row that has all these names.
std::optional<std::size_t> findHeader(const TextTable& table, const QStringList& names)
{
    constexpr std::size_t lastRow = 30;
    for (std::size_t row = 0; row < std::min(table.rowCount(), lastRow); ++row) {
        if (std::all_of(names.begin(), names.end(),
                [&](const QString& name) { return placeOfName(table, row, foldedForSearch(name)) >= 0; }))
            return row;
    }
    return std::nullopt;
}

std::optional<std::size_t> firstRowWithText(const TextTable& table)
{
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (!table.isBlank(row))
            return row;
    }
    return std::nullopt;
}

/// Whether each word is one that is known; sets what it stands for.
bool readWords(const QJsonObject& json, HoursLayout& layout)
{
    const QString order = json.value(orderKey).toString(dayFirstWord);
    const QString sign = json.value(signKey).toString();
    const QString unit = json.value(unitKey).toString(hoursWord);
    layout.dateOrder = order == monthFirstWord ? DateOrder::MonthFirst : DateOrder::DayFirst;
    layout.decimalSign = sign == u"," ? DecimalSign::Comma
        : sign == u"."                ? DecimalSign::Dot
                                      : DecimalSign::Either;
    layout.unit = unit == minutesWord ? TimeUnit::Minutes : TimeUnit::Hours;
    return (order == dayFirstWord || order == monthFirstWord)
        && (sign.isEmpty() || layout.decimalSign != DecimalSign::Either)
        && (unit == hoursWord || unit == minutesWord);
}

Status findHeaderRow(const QJsonObject& columns, bool hasHeader, const TextTable& table, HoursLayout& layout)
{
    QStringList names;
    for (const auto& value : columns) {
        if (value.isString())
            names.append(value.toString());
    }
    if (!hasHeader)
        return {};
    const auto row = names.isEmpty() ? firstRowWithText(table) : findHeader(table, names);
    if (row) {
        layout.headerRow = static_cast<int>(*row);
        return {};
    }
    for (const QString& name : names) {
        if (!findHeader(table, {name}))
            return {ErrorCode::LayoutNotOfTable, {layout.name, name}};
    }
    return {ErrorCode::LayoutNotOfTable, {layout.name, names.join(QStringLiteral(", "))}};
}

/// The place that a value names; -1 for one that the table does not have.
int placeFor(const QJsonValue& value, const TextTable& table, const HoursLayout& layout)
{
    if (value.isString() && layout.headerRow >= 0)
        return placeOfName(
            table, static_cast<std::size_t>(layout.headerRow), foldedForSearch(value.toString()));
    const int place = value.toInt() - 1;
    return place < static_cast<int>(table.columnCount()) ? place : -1;
}

} // namespace

QLatin1StringView nameOf(HoursColumn column)
{
    return columnNames[static_cast<std::size_t>(column)];
}

QStringList headerOf(const TextTable& table, const HoursLayout& layout)
{
    QStringList header;
    if (layout.headerRow < 0)
        return header;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        header.append(foldedForSearch(table.cell(static_cast<std::size_t>(layout.headerRow), column)));
    while (!header.isEmpty() && header.last().isEmpty())
        header.removeLast();
    return header;
}

QString layoutToJson(const TextTable& table, const HoursLayout& layout)
{
    QJsonObject columns;
    const QStringList header = headerOf(table, layout);
    for (std::size_t column = 0; column < hoursColumnCount; ++column) {
        const int place = layout.places[column];
        if (place < 0)
            continue;
        const QString name = header.value(place);
        if (name.isEmpty() || header.count(name) > 1)
            columns.insert(columnNames[column], place + 1);
        else
            columns.insert(columnNames[column],
                table.cell(static_cast<std::size_t>(layout.headerRow), static_cast<std::size_t>(place))
                    .toString());
    }
    QJsonObject json{{columnsKey, columns},
        {orderKey, QString(layout.dateOrder == DateOrder::DayFirst ? dayFirstWord : monthFirstWord)},
        {unitKey, QString(layout.unit == TimeUnit::Hours ? hoursWord : minutesWord)}};
    if (layout.decimalSign != DecimalSign::Either)
        json.insert(
            signKey, layout.decimalSign == DecimalSign::Comma ? QStringLiteral(",") : QStringLiteral("."));
    json.insert(
        headerKey, layout.headerRow < 0 ? QJsonValue(false) : QJsonValue(QJsonArray::fromStringList(header)));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<HoursLayout> layoutFromJson(const QString& name, const QString& json, const TextTable& table)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject columns = object.value(columnsKey).toObject();
    HoursLayout layout;
    layout.name = name;
    if (columns.isEmpty() || !readWords(object, layout))
        return {ErrorCode::LayoutInvalid, {name}};
    if (const Status found =
            findHeaderRow(columns, object.value(headerKey) != QJsonValue(false), table, layout);
        !found)
        return found.error();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const auto known = std::find(columnNames.begin(), columnNames.end(), column.key());
        if (known == columnNames.end())
            return {ErrorCode::LayoutInvalid, {name}};
        const int place = placeFor(column.value(), table, layout);
        if (place < 0)
            return {ErrorCode::LayoutNotOfTable, {name, column.value().toVariant().toString()}};
        layout.places[static_cast<std::size_t>(known - columnNames.begin())] = place;
    }
    return layout;
}

bool isLayoutOf(const QString& json, const TextTable& table, const HoursLayout& layout)
{
    const QJsonArray header = QJsonDocument::fromJson(json.toUtf8()).object().value(headerKey).toArray();
    return !header.isEmpty() && header == QJsonArray::fromStringList(headerOf(table, layout));
}

} // namespace duoboek
