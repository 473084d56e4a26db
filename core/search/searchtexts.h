// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchwords.h"

#include <vector>

namespace duoboek {

/// Many short texts in one piece of memory, so that a word is looked for in all of them in one go.
class SearchTexts
{
public:
    void add(const QByteArray& text);
    /// Gives back what was taken for growing.
    void squeeze();

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] QByteArrayView at(std::size_t position) const;
    /// Raises the fit of each text that holds the word; there are as many fits as texts.
    void findWord(const QByteArray& word, WordFits& fits) const;
    /// Raises the fit of each text that holds the word from None to Unseen.
    void findUnseen(const QByteArray& word, WordFits& fits) const;

private:
    template <class Found> void findAll(const QByteArray& word, const Found& found) const;
    [[nodiscard]] std::size_t startOf(std::size_t position) const
    {
        return position == 0 ? 0 : m_ends[position - 1];
    }

    QByteArray m_bytes; // each text ends with a zero
    std::vector<quint32> m_ends; // behind that zero
};

} // namespace duoboek
