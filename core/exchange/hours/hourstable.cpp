// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourstable.h"

#include <QFile>

namespace duoboek {

namespace {

Checked<HoursTable> readText(const QString& source, const QByteArray& bytes, const TableChoices& choices)
{
    const TextEncoding encoding = choices.encoding.value_or(encodingOf(bytes));
    const Result<DecodedText> text = decodeText(bytes, encoding);
    if (!text)
        return Problems{{{source, 0, {}, {}}, text.error()}};
    const std::optional<char> separator = choices.separator ? choices.separator : separatorOf(text->utf8);
    HoursTable table;
    table.source = source;
    table.encoding = encoding;
    table.separator = separator.value_or(knownSeparators[1]);
    table.isSeparatorUnclear = !separator;
    Checked<TextTable> rows = readDelimitedText(source, text->utf8, table.separator);
    if (!rows)
        return rows.error();
    table.text = std::move(*rows);
    return table;
}

} // namespace

QStringList HoursTable::unreadSheets() const
{
    QStringList others = sheets;
    if (sheet < others.size())
        others.removeAt(sheet);
    return others;
}

Result<QByteArray> readTableFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {ErrorCode::FileNotFound, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileNotReadable, {path, file.errorString()}};
    if (file.size() > TableLimits::fileBytes)
        return {ErrorCode::TableTooLarge, {QString::number(TableLimits::fileBytes)}};
    const QByteArray bytes = file.read(TableLimits::fileBytes + 1);
    if (file.error() != QFile::NoError)
        return {ErrorCode::FileNotReadable, {path, file.errorString()}};
    if (bytes.size() > TableLimits::fileBytes)
        return {ErrorCode::TableTooLarge, {QString::number(TableLimits::fileBytes)}};
    return bytes;
}

Checked<HoursTable> readHoursTable(
    const QString& source, const QByteArray& bytes, const TableChoices& choices)
{
    if (!looksLikeWorkbook(bytes))
        return readText(source, bytes, choices);
    Checked<WorkbookSheet> sheet = readWorkbook(source, bytes, choices.sheet);
    if (!sheet)
        return sheet.error();
    HoursTable table;
    table.source = source;
    table.text = std::move(sheet->table);
    table.sheets = std::move(sheet->sheets);
    table.sheet = sheet->sheet;
    return table;
}

} // namespace duoboek
