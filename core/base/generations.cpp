// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/generations.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr int notKnown = -2;
constexpr int onTheWay = -3;

} // namespace

std::vector<int> generationsOf(const std::vector<std::optional<std::size_t>>& followed)
{
    std::vector<int> generations(followed.size(), notKnown);
    std::vector<std::size_t> way;
    for (std::size_t start = 0; start < followed.size(); ++start) {
        // From one to the next, until the generation is known or the way meets itself.
        way.clear();
        std::optional<std::size_t> at = start;
        while (at && generations[*at] == notKnown) {
            generations[*at] = onTheWay;
            way.push_back(*at);
            at = followed[*at];
        }
        int generation = at ? generations[*at] : noGeneration;
        if (generation == onTheWay) {
            const auto ring = std::find(way.begin(), way.end(), *at);
            std::for_each(ring, way.end(), [&](std::size_t one) { generations[one] = noGeneration; });
            way.erase(ring, way.end());
            generation = noGeneration;
        }
        std::for_each(way.rbegin(), way.rend(), [&](std::size_t one) { generations[one] = ++generation; });
    }
    return generations;
}

} // namespace duoboek
