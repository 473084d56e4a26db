// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/pastedcells.h"

#include "core/hours/typedhours.h"

#include <QRegularExpression>

#include <algorithm>

namespace duoboek {

namespace {

using Rectangle = std::vector<QStringList>;

QStringList linesOf(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    // A spreadsheet ends its last line too; only that end is no empty line.
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.split(u'\n');
}

template <class Separator> Rectangle split(const QStringList& lines, const Separator& separator)
{
    Rectangle cells;
    for (const QString& line : lines) {
        QStringList row = line.split(separator);
        for (QString& cell : row)
            cell = cell.trimmed();
        cells.push_back(std::move(row));
    }
    return cells;
}

Rectangle oneColumn(const QStringList& lines)
{
    Rectangle cells;
    for (const QString& line : lines)
        cells.push_back({line.trimmed()});
    return cells;
}

bool isHours(const Rectangle& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QStringList& row) {
        return std::all_of(row.begin(), row.end(),
            [](const QString& cell) { return cell.isEmpty() || workTimeFromTyped(cell); });
    });
}

bool isEven(const Rectangle& cells)
{
    return std::all_of(cells.begin(), cells.end(),
        [&cells](const QStringList& row) { return row.size() == cells.front().size(); });
}

} // namespace

std::vector<QStringList> cellsOfPasted(const QString& text)
{
    const QStringList lines = linesOf(text);
    for (const QChar separator : {u'\t', u';'}) {
        if (text.contains(separator))
            return split(lines, separator);
    }
    Rectangle column = oneColumn(lines);
    if (!text.contains(u',') || isHours(column))
        return column;
    static const QRegularExpression commaAndSpace(QStringLiteral(",\\s+"));
    if (Rectangle spaced = split(lines, commaAndSpace); isEven(spaced) && isHours(spaced))
        return spaced;
    Rectangle cells = split(lines, u',');
    return isEven(cells) ? cells : column;
}

} // namespace duoboek
