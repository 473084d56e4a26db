// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/signalattention.h"

#include <algorithm>

namespace duoboek {

Attention attentionOf(SignalKind kind)
{
    switch (kind) {
    case SignalKind::AboveAgreed:
    case SignalKind::BelowAgreed:
    case SignalKind::CertificateMissing:
    case SignalKind::ContractMissing:
        return Attention::Urgent;
    case SignalKind::HoursMissing:
    case SignalKind::CertificateTooOld:
    case SignalKind::ContractEnding:
        break;
    }
    return Attention::Notice;
}

Attention attentionOf(const std::vector<DuoSignal>& found)
{
    Attention most = Attention::None;
    for (const DuoSignal& signal : found)
        most = std::max(most, attentionOf(signal.kind));
    return most;
}

} // namespace duoboek
