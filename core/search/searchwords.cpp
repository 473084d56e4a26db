// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchwords.h"

#include "core/base/textfold.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace duoboek {

namespace {

constexpr int fewestDigits = 4; // of a number; below that, too many numbers hold them
constexpr int worstCounts = 64; // more than all fits of the most words together

bool isPrefix(QByteArrayView word)
{
    static constexpr QByteArrayView prefixes[] = {"'s", "'t", "aan", "bij", "d'", "da", "de", "del", "den",
        "der", "di", "dos", "du", "el", "het", "in", "la", "le", "op", "te", "ten", "ter", "tot", "uit", "v.",
        "v.d.", "v/d", "van", "vd", "von"};
    return std::find(std::begin(prefixes), std::end(prefixes), word) != std::end(prefixes);
}

/// Bytes above ASCII are letters: what else there is, folding leaves in ASCII as good as always.
bool isLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool endsLine(char c)
{
    return c == '\n' || c == '\0';
}

} // namespace

QByteArray searchText(QStringView text)
{
    return foldedForSearch(text).replace(QChar(u'\0'), QChar(u' ')).toUtf8();
}

QByteArray searchNumber(QStringView number)
{
    static constexpr QByteArrayView separators(" \t-./()+");
    QByteArray compact = searchText(number);
    const bool isAbroad = compact.startsWith('+');
    compact.removeIf([](char c) { return separators.contains(c); });
    if (compact.startsWith("0031"))
        compact.replace(0, 4, "0");
    else if (isAbroad && compact.startsWith("31"))
        compact.replace(0, 2, "0");
    return compact;
}

WordFit fitAt(QByteArrayView texts, qsizetype place, qsizetype length)
{
    const char before = place > 0 ? texts[place - 1] : '\0';
    const char after = place + length < texts.size() ? texts[place + length] : '\0';
    if (endsLine(before) && endsLine(after))
        return WordFit::Line;
    if (isLetter(before))
        return WordFit::Inside;
    return isLetter(after) ? WordFit::Start : WordFit::Whole;
}

SearchWords::SearchWords(QStringView typed)
{
    const QByteArray text = searchText(typed).simplified();
    for (const QByteArray& word : text.split(' ')) {
        if (!word.isEmpty() && m_words.size() < mostWords)
            m_words.push_back({word, isPrefix(word)});
    }
    const auto isPrefixWord = [](const Word& word) { return word.isPrefix; };
    if (std::all_of(m_words.begin(), m_words.end(), isPrefixWord)) {
        for (Word& word : m_words)
            word.isPrefix = false; // there is nothing else to go by
    }
    const QByteArray number = searchNumber(typed);
    const auto digits =
        std::count_if(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits >= fewestDigits)
        m_number = number;
}

int SearchWords::rank(const WordFits& fits) const
{
    WordFit worst = WordFit::Line;
    int together = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        together += static_cast<int>(fits[i]);
        if (!m_words[i].isPrefix)
            worst = std::min(worst, fits[i]);
    }
    return worst == WordFit::None ? 0 : static_cast<int>(worst) * worstCounts + together;
}

int SearchWords::rankIn(const QByteArray& text) const
{
    WordFits fits(m_words.size(), WordFit::None);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const QByteArray& word = m_words[i].text;
        for (qsizetype place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1))
            fits[i] = std::max(fits[i], fitAt(text, place, word.size()));
    }
    return m_words.empty() ? 0 : rank(fits);
}

} // namespace duoboek
