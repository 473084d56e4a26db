// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <QString>

namespace duoboek {

/// The agreement between a coach and VAB with the coach's commitments (rule 14).
struct Contract
{
    QDate signedOn; ///< null: not signed yet
    DateRange valid;
};

/// A certificate of conduct (VOG), screening profile 45 (rule 15).
struct Certificate
{
    QDate issuedOn;
    QDate receivedOn; ///< null: not handed in yet
    QString profile;

    /// A VOG may be at most three calendar months old when it is handed in; exactly three months passes (rule
    /// 15).
    [[nodiscard]] bool wasTooOldWhenReceived() const
    {
        return !receivedOn.isNull() && receivedOn > issuedOn.addMonths(3);
    }
};

} // namespace duoboek
