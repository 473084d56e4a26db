// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <vector>

namespace duoboek {

struct FunctionLength
{
    int line = 0; ///< of its head, from 1
    int lines = 0; ///< from the head to the closing brace, both counted
};

/// Every function with a body in the file: also constructors, members within a class, and test cases. A
/// lambda belongs to the function around it. It reads braces and does not know the language, which is enough
/// for text that clang-format has laid out.
[[nodiscard]] std::vector<FunctionLength> functionLengths(const SourceFile& file);

} // namespace duoboek
