// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <QLatin1StringView>

#include <algorithm>

namespace duoboek {

namespace {

/// What people type for a letter that Unicode does not take apart by itself; empty for all other characters.
QLatin1StringView plainLettersFor(QChar folded)
{
    switch (folded.unicode()) {
    case u'\u00df': // ß
        return QLatin1StringView("ss");
    case u'\u00e6': // æ
        return QLatin1StringView("ae");
    case u'\u00f8': // ø
        return QLatin1StringView("o");
    case u'\u0111': // đ
        return QLatin1StringView("d");
    case u'\u0131': // ı
        return QLatin1StringView("i");
    case u'\u0142': // ł
        return QLatin1StringView("l");
    case u'\u0153': // œ
        return QLatin1StringView("oe");
    case u'\u2018': // ‘
    case u'\u2019': // ’
        return QLatin1StringView("'");
    default:
        return {};
    }
}

} // namespace

QString foldedForSearch(QStringView text)
{
    // Most texts are plain, and a file holds many of them.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString().toLower();
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (const QLatin1StringView plain = plainLettersFor(c); !plain.isEmpty())
            folded.append(plain);
        else
            folded.append(c);
    }
    return folded;
}

} // namespace duoboek
