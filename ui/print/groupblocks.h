// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/intervisionpaper.h"
#include "ui/print/pageflow.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

namespace duoboek {

/// What the supervisor wants to know of one coach of the group: the hours of each duo as a small line, what
/// asks for attention, and what is still to be done. Stands on one page.
void addMember(PageFlow& flow, const IntervisionPaper::Member& member, const TextMeasurer& measurer,
    const Wording& wording);

} // namespace duoboek
