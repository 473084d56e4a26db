// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

namespace duoboek::test {

/// Fails the case when two texts overlap, or when a text or a rule leaves the margins of its page.
void checkPages(const std::vector<Page>& pages);

[[nodiscard]] bool hasText(const Page& page, const QString& text);
/// All texts in the order in which they were laid out, one a line.
[[nodiscard]] QString allText(const std::vector<Page>& pages);
/// The other texts on the line of the first text that is just this one, from left to right.
[[nodiscard]] QString textsBeside(const std::vector<Page>& pages, const QString& text);

} // namespace duoboek::test
