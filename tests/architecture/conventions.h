// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <vector>

namespace duoboek {

/// Files and functions that are longer than the budgets: .cpp 400 lines, .h 200, a test file 500, a
/// function 60.
[[nodiscard]] QStringList lengthFindings(const std::vector<SourceFile>& files);

/// Files without the line of their licence, and headers without #pragma once.
[[nodiscard]] QStringList openingFindings(const std::vector<SourceFile>& files);

/// Words that do not belong where they stand, such as a floating number in money or the clock in a rule.
[[nodiscard]] QStringList wordFindings(const std::vector<SourceFile>& files);

/// Notes of things to do, and folders of somebody's machine; in any text, comments and literals too.
[[nodiscard]] QStringList leftoverFindings(const std::vector<SourceFile>& files);

/// Test files that assert nothing, and names of cases that ctest or Catch2 would read as something else.
[[nodiscard]] QStringList testFindings(const std::vector<SourceFile>& files);

} // namespace duoboek
