// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>
#include <random>
#include <utility>
#include <vector>

namespace duoboek::demo {

/// Choices that are the same for a seed on every machine. The engine's numbers are laid down by the standard;
/// the distributions of the standard library are not, so the numbers are reduced here.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_engine(seed)
    {
    }

    /// From 0 to bound - 1; bound must be above 0.
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_engine() % static_cast<std::uint64_t>(bound));
    }
    /// From first to last, both possible.
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template <class List> [[nodiscard]] decltype(auto) pick(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

    template <class T> void shuffle(std::vector<T>& list)
    {
        for (std::size_t left = list.size(); left > 1; --left)
            std::swap(list[left - 1], list[static_cast<std::size_t>(below(static_cast<int>(left)))]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace duoboek::demo
