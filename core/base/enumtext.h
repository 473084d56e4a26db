// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace duoboek {

/// One value of an enumeration with its word in the file and in the tables: English, snake_case.
template <class E> struct EnumWord
{
    E value;
    QLatin1StringView word;
};

/// Specialised beside each enumeration that is stored; lists every value once.
template <class E> inline constexpr EnumWord<E> enumWords[1] = {};

template <class E> [[nodiscard]] constexpr QLatin1StringView wordFor(E value)
{
    for (const EnumWord<E>& entry : enumWords<E>) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

/// Nothing for a word that is not one of the enumeration's: never a default.
template <class E, class Word> [[nodiscard]] std::optional<E> enumFromWord(const Word& word)
{
    for (const EnumWord<E>& entry : enumWords<E>) {
        if (word == entry.word)
            return entry.value;
    }
    return std::nullopt;
}

template <class E> [[nodiscard]] QStringList allWords()
{
    QStringList words;
    for (const EnumWord<E>& entry : enumWords<E>)
        words.append(entry.word);
    return words;
}

} // namespace duoboek
