// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/engagement.h"
#include "core/tariffs/tariffbook.h"
#include "core/usecases/showperson.h"

#include <QDate>

#include <vector>

namespace duoboek {

class Database;

/// The papers that a duo would still lack on a day, in the order in which people see to it.
enum class DuoGap {
    Contract, ///< none that holds that day and is signed (rule 16)
    Certificate, ///< no certificate of conduct is in (rule 15)
    CertificateTooOld, ///< it was older than three months when handed in (rule 15)
};

/// A duo as it is being thought of.
struct ThoughtOfDuo
{
    RateSubject subject; ///< engagement and organisation count for a new coach only
    CoachId coach; ///< invalid: a new one
    QDate startsOn;
};

struct DuoOutlook
{
    RateAnswer rate; ///< and the reason for it, on the day of the start
    std::vector<DuoGap> gaps;
    PaymentGaps payment; ///< of who would be paid
};

/// Which tariff follows, why, and what is still missing.
[[nodiscard]] Result<DuoOutlook> lookAheadAtDuo(const Database& database, const ThoughtOfDuo& duo);

} // namespace duoboek
