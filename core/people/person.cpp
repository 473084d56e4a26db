// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include <QStringList>
#include <QTextBoundaryFinder>

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

/// The first letter as a reader sees it, with the accents that follow it.
QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.first(finder.toNextBoundary());
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
        letters += firstLetter(word) + QLatin1Char('.');
    return letters;
}

} // namespace duoboek
