// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/generations.h"

#include <catch2/catch.hpp>

using namespace duoboek;

TEST_CASE("a generation counts the steps to the first one")
{
    CHECK(generationsOf({}).empty());
    // 0 follows 3, which follows 1; 2 and 1 follow none.
    CHECK(generationsOf({3, {}, {}, 1}) == std::vector<int>{2, 0, 0, 1});
    // Two may follow the same one.
    CHECK(generationsOf({{}, 0, 0}) == std::vector<int>{0, 1, 1});
}

TEST_CASE("what follows on itself has no generation and what follows on that begins anew")
{
    CHECK(generationsOf({0}) == std::vector<int>{noGeneration});
    // 1, 2 and 3 are a ring; 0 follows 1, 4 follows 0, and 5 stands apart.
    CHECK(generationsOf({1, 2, 3, 1, 0, {}})
        == std::vector<int>{0, noGeneration, noGeneration, noGeneration, 1, 0});
}

TEST_CASE("a long chain costs no more than its length")
{
    constexpr std::size_t links = 200'000;
    std::vector<std::optional<std::size_t>> followed(links);
    for (std::size_t i = 0; i + 1 < links; ++i)
        followed[i] = i + 1;
    CHECK(generationsOf(followed).front() == static_cast<int>(links) - 1);
}
