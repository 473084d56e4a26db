// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace duoboek {

/// What follows on itself, by way of others or not, has no generation.
inline constexpr int noGeneration = -1;

/// Of things that each follow at most one other, by its place: 0 for the one that follows none, or one of a
/// ring, and one more for each that follows.
[[nodiscard]] std::vector<int> generationsOf(const std::vector<std::optional<std::size_t>>& followed);

} // namespace duoboek
