// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duoboek {

/// Pixels, of which Qt makes more on a denser screen.
inline constexpr int smallestTarget = 28; ///< of anything that is clicked
inline constexpr int smallestRow = 24; ///< of a table
inline constexpr int spaceBetween = 16; ///< of what stands side by side

} // namespace duoboek
