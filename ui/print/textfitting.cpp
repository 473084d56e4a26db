// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textfitting.h"

#include <algorithm>

namespace duoboek {

namespace {

/// The longest beginning, in whole characters, that fits with the suffix; at least 0.
qsizetype fittingLength(
    const QString& text, const QString& suffix, TextStyle style, double width, const TextMeasurer& measurer)
{
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        if (measurer.widthOf(text.left(middle) + suffix, style) <= width)
            fits = middle;
        else
            tooLong = middle;
    }
    if (fits > 0 && text[fits - 1].isHighSurrogate())
        --fits;
    return fits;
}

} // namespace

QString singleLine(const QString& text)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString line = text;
    std::replace_if(line.begin(), line.end(), isControl, QChar(u' '));
    return line.simplified();
}

QString elided(const QString& text, TextStyle style, double width, const TextMeasurer& measurer)
{
    if (measurer.widthOf(text, style) <= width)
        return text;
    const QString ellipsis = QStringLiteral("…");
    return text.left(fittingLength(text, ellipsis, style, width, measurer)).trimmed() + ellipsis;
}

QStringList wrapped(
    const QString& text, TextStyle style, double width, const TextMeasurer& measurer, qsizetype maxLines)
{
    QStringList lines;
    QString rest = text;
    while (!rest.isEmpty()) {
        if (measurer.widthOf(rest, style) <= width) {
            lines.append(rest);
            break;
        }
        if (lines.size() + 1 == maxLines) {
            lines.append(elided(rest, style, width, measurer));
            break;
        }
        const qsizetype fits = std::max<qsizetype>(1, fittingLength(rest, {}, style, width, measurer));
        const qsizetype space = rest.lastIndexOf(u' ', fits);
        qsizetype end = space > 0 ? space : fits;
        if (rest[end - 1].isHighSurrogate())
            ++end;
        lines.append(rest.left(end));
        rest = rest.mid(end).trimmed();
    }
    return lines;
}

} // namespace duoboek
