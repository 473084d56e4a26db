// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/hiddennames.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace duoboek {

namespace {

/// A word in a text, with its place.
struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString folded;
};

/// Letters, with their accents, and digits; anything else parts words.
std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark()))
            ++end;
        if (end > at)
            words.push_back({at, end, foldedForSearch(QStringView(text).sliced(at, end - at))});
        at = std::max(end, at + 1);
    }
    return words;
}

std::vector<QString> foldedWords(const QString& name)
{
    std::vector<QString> folded;
    for (Word& word : wordsOf(name))
        folded.push_back(std::move(word.folded));
    return folded;
}

std::vector<QString> foldedSlice(const std::vector<Word>& words, std::size_t first, std::size_t count)
{
    std::vector<QString> folded;
    for (std::size_t i = first; i < first + count; ++i)
        folded.push_back(words[i].folded);
    return folded;
}

} // namespace

void HiddenNames::hide(const PersonName& participant, const QString& duoCode, SmallLastName small)
{
    const Capital ofLast = small == SmallLastName::Word ? Capital::Needed : Capital::NotNeeded;
    hideAs(participant.first, duoCode, Capital::NotNeeded);
    hideAs(participant.last, duoCode, ofLast);
    hideAs(participant.prefix + u' ' + participant.last, duoCode, ofLast);
    hideWhole(participant, duoCode);
}

void HiddenNames::hideWhole(const PersonName& participant, const QString& duoCode)
{
    if (participant.first.isEmpty() || participant.last.isEmpty())
        return;
    hideAs(participant.first + u' ' + participant.last, duoCode, Capital::NotNeeded);
    hideAs(participant.full(), duoCode, Capital::NotNeeded);
}

void HiddenNames::hideAs(const QString& name, const QString& duoCode, Capital capital)
{
    const Words words = foldedWords(name);
    if (words.empty())
        return;
    m_longest = std::max(m_longest, words.size());
    Hidden& hidden =
        m_hidden.emplace(words, Hidden{duoCode, duoCode, capital == Capital::Needed}).first->second;
    hidden.isWithCapital = hidden.isWithCapital && capital == Capital::Needed;
    if (hidden.code != duoCode) {
        hidden.code.clear();
        hidden.replacement = PersonName{name.simplified(), {}, {}}.initials();
    }
}

void HiddenNames::keep(const QString& fullName)
{
    const Words words = foldedWords(fullName);
    if (words.empty())
        return;
    m_longest = std::max(m_longest, words.size());
    m_kept.insert(words);
}

QString HiddenNames::in(const QString& text) const
{
    if (m_hidden.empty())
        return text;
    const std::vector<Word> words = wordsOf(text);
    QString made;
    qsizetype taken = 0; // of the text
    const auto replacementAt = [&](std::size_t first, std::size_t count) -> const QString* {
        Words name = foldedSlice(words, first, count);
        auto found = m_hidden.find(name);
        if (found == m_hidden.end() && name.back().endsWith(u's')) {
            name.back().chop(1);
            found = m_hidden.find(name);
        }
        if (found == m_hidden.end())
            return nullptr;
        const QStringView there =
            QStringView(text).sliced(words[first].begin, words[first + count - 1].end - words[first].begin);
        const bool hasCapital = std::any_of(there.begin(), there.end(), [](QChar c) { return c.isUpper(); });
        return found->second.isWithCapital && !hasCapital ? nullptr : &found->second.replacement;
    };
    for (std::size_t first = 0; first < words.size();) {
        std::size_t count = std::min(m_longest, words.size() - first);
        for (; count > 0; --count) {
            if (m_kept.count(foldedSlice(words, first, count)) > 0)
                break;
            if (const QString* replacement = replacementAt(first, count)) {
                made += QStringView(text).sliced(taken, words[first].begin - taken);
                made += *replacement;
                taken = words[first + count - 1].end;
                break;
            }
        }
        first += std::max<std::size_t>(count, 1);
    }
    made += QStringView(text).sliced(taken);
    return made;
}

} // namespace duoboek
