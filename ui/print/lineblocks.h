// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "ui/print/pageflow.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

namespace duoboek {

/// The columns of the table of lines, in millimetres from the left edge of the paper.
namespace linecolumns {
inline constexpr double daysX = paper::left + 20.5; ///< behind "week 18" or a date
inline constexpr double hoursRight = 140;
inline constexpr double rateRight = 164;
inline constexpr double amountRight = paper::right;
inline constexpr double hoursWidth = 16;
inline constexpr double rateWidth = rateRight - hoursRight - 1;
inline constexpr double amountWidth = amountRight - rateRight - 1;
inline constexpr double descriptionWidth = hoursRight - hoursWidth - 2 - paper::left;
} // namespace linecolumns

/// Adds the table of weeks and sessions: per coach on a care organisation's document, then per duo, with
/// training, intervision and theme meetings apart, each with its subtotal. The last subtotal stays with what
/// is added next.
void addLineTable(
    PageFlow& flow, const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording);

} // namespace duoboek
