// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include <QStringList>

namespace duoboek {

namespace {

QString joinedParts(const QStringList& parts, const QString& separator)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(separator);
}

} // namespace

QString PersonName::full() const
{
    return joinedParts({first, prefix, last}, QStringLiteral(" "));
}

QString PersonName::sorted() const
{
    return joinedParts({last, joinedParts({first, prefix}, QStringLiteral(" "))}, QStringLiteral(", "));
}

QString PersonName::initials() const
{
    QString letters;
    const QString spaced = full();
    const QStringList words = spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words)
        letters += word.first(1) + QLatin1Char('.');
    return letters;
}

} // namespace duoboek
