// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace duoboek {

/// How well a word that was typed fits a text, from worst to best.
enum class WordFit : quint8 {
    None,
    Unseen, ///< it stands only in what is searched but never shown, such as a phone number
    Inside, ///< of a word
    Start, ///< of a word
    Whole, ///< a word
    Line, ///< a whole code or name
};

/// How well each of the words fits one text, in their order.
using WordFits = std::vector<WordFit>;

/// The text as a search keeps it: folded, and as bytes, of which there are fewer to go through.
[[nodiscard]] QByteArray searchText(QStringView text);
/// A phone or account number as a search keeps it: without what parts its groups, and a Dutch phone number
/// beginning with its 0.
[[nodiscard]] QByteArray searchNumber(QStringView number);
/// Of a word found in a text at that place; lines are parted by line feeds, texts by zeros.
[[nodiscard]] WordFit fitAt(QByteArrayView texts, qsizetype place, qsizetype length);

/// What somebody typed to search for. Each word must stand somewhere in a text, in any order, accents and
/// case aside; prefixes such as "van de" need not, where there are other words.
class SearchWords
{
public:
    struct Word
    {
        QByteArray text; ///< as searchText() gives it
        bool isPrefix = false;
    };
    static constexpr std::size_t mostWords = 8; ///< what is typed behind them does not count

    explicit SearchWords(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] const std::vector<Word>& words() const { return m_words; }
    /// All that was typed, when it can be part of a phone or account number; else empty.
    [[nodiscard]] const QByteArray& number() const { return m_number; }

    /// What fits best has the highest rank: first the word that fits worst counts, then all together. 0 when
    /// a word is missing that may not be.
    [[nodiscard]] int rank(const WordFits& fits) const;
    /// The same for one short text, which is as searchText() gives it.
    [[nodiscard]] int rankIn(const QByteArray& text) const;

private:
    std::vector<Word> m_words;
    QByteArray m_number;
};

/// The rank of what is found by its number alone.
inline constexpr int rankOfNumber = 1;

} // namespace duoboek
