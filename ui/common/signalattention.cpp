// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/signalattention.h"

#include "core/attention/attentionsignal.h"

#include <algorithm>

namespace duoboek {

Attention attentionOf(SignalKind kind)
{
    return urgencyOf(attentionKindOf(kind)) == Urgency::Urgent ? Attention::Urgent : Attention::Notice;
}

Attention attentionOf(const std::vector<DuoSignal>& found)
{
    Attention most = Attention::None;
    for (const DuoSignal& signal : found)
        most = std::max(most, attentionOf(signal.kind));
    return most;
}

} // namespace duoboek
