// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/intervisionpaper.h"
#include "ui/print/headblocks.h"
#include "ui/print/pageflow.h"

#include <vector>

namespace duoboek {

// What the papers of an intervision are put together from.

/// The heading of a part; stays with what comes next.
[[nodiscard]] Block sectionHead(const QString& text, const TextMeasurer& measurer);
/// What stands where there is nothing else.
[[nodiscard]] Block mutedSentence(const QString& text, const TextMeasurer& measurer);

/// Text that people wrote, with its own line ends, from x to the right edge. May run on over pages.
void addWrittenText(
    PageFlow& flow, const QString& text, TextStyle style, double x, const TextMeasurer& measurer);

/// What was agreed, by whom, by when, and the day on which it was done or a box to tick.
void addFollowUps(PageFlow& flow, const std::vector<IntervisionPaper::Agreed>& followUps,
    const TextMeasurer& measurer, const Wording& wording);

/// Code, by whom, about which duo and since when; stays with the text that comes next.
[[nodiscard]] Block questionHead(
    const IntervisionPaper::Question& question, const TextMeasurer& measurer, const Wording& wording);

/// What the session is: title, region, date and time, place, supervisor, who has which role.
[[nodiscard]] std::vector<LabelledText> intervisionFacts(
    const IntervisionPaper& paper, const Wording& wording);

/// "19:30"
[[nodiscard]] QString clockTime(QTime time);
/// With a capital, as it stands at the beginning of a line.
[[nodiscard]] QString capitalised(QString text);

} // namespace duoboek
