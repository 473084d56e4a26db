// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/holdback.h"

namespace duoboek {

std::optional<Error> reasonToHoldBack(const MonthDocument& draft, const std::map<Payee, QString>& finalPayees)
{
    if (draft.net.isZero())
        return Error{ErrorCode::AmountOfZero};
    if (draft.net < Money())
        return Error{ErrorCode::AmountBelowZero};
    const auto known = finalPayees.find(draft.payee);
    if (known == finalPayees.end())
        return std::nullopt;
    return Error{ErrorCode::PayeeMonthFinal, {known->second}};
}

} // namespace duoboek
