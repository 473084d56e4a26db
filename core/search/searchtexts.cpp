// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchtexts.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace duoboek {

void SearchTexts::add(const QByteArray& text)
{
    m_bytes.append(text);
    m_bytes.append('\0');
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
}

void SearchTexts::squeeze()
{
    m_bytes.squeeze();
    m_ends.shrink_to_fit();
}

QByteArrayView SearchTexts::at(std::size_t position) const
{
    const std::size_t start = startOf(position);
    return QByteArrayView(m_bytes).sliced(
        static_cast<qsizetype>(start), static_cast<qsizetype>(m_ends[position] - start - 1));
}

/// found says where to look on.
template <class Found> void SearchTexts::findAll(const QByteArray& word, const Found& found) const
{
    const QByteArrayMatcher matcher(word);
    std::size_t position = 0;
    qsizetype place = matcher.indexIn(m_bytes);
    while (place >= 0) {
        while (m_ends[position] <= place)
            ++position;
        place = matcher.indexIn(m_bytes, found(position, place));
    }
}

void SearchTexts::findWord(const QByteArray& word, WordFits& fits) const
{
    findAll(word, [&](std::size_t position, qsizetype place) {
        fits[position] = std::max(fits[position], fitAt(m_bytes, place, word.size()));
        return place + 1;
    });
}

void SearchTexts::findUnseen(const QByteArray& word, WordFits& fits) const
{
    findAll(word, [&](std::size_t position, qsizetype) {
        fits[position] = std::max(fits[position], WordFit::Unseen);
        return static_cast<qsizetype>(m_ends[position]);
    });
}

} // namespace duoboek
