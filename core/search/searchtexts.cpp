// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchtexts.h"

#include <algorithm>
#include <cstring>

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
    const char* const start = m_bytes.constData();
    const auto size = static_cast<std::size_t>(m_bytes.size());
    const auto length = static_cast<std::size_t>(word.size());
    std::size_t position = 0;
    std::size_t from = 0;
    // In many texts, memmem() is twice as fast as what Qt and the standard library have.
    while (const void* next = memmem(start + from, size - from, word.constData(), length)) {
        const auto place = static_cast<std::size_t>(static_cast<const char*>(next) - start);
        while (m_ends[position] <= place)
            ++position;
        from = found(position, place);
    }
}

void SearchTexts::findWord(const QByteArray& word, WordFits& fits) const
{
    findAll(word, [&](std::size_t position, std::size_t place) {
        const WordFit fit = fitAt(m_bytes, static_cast<qsizetype>(place), word.size());
        fits[position] = std::max(fits[position], fit);
        return fit == WordFit::Line ? std::size_t(m_ends[position]) : place + 1;
    });
}

void SearchTexts::findUnseen(const QByteArray& word, WordFits& fits) const
{
    findAll(word, [&](std::size_t position, std::size_t) {
        fits[position] = std::max(fits[position], WordFit::Unseen);
        return static_cast<std::size_t>(m_ends[position]);
    });
}

} // namespace duoboek
