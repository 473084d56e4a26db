// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/documents/paperdocument.h"
#include "core/people/people.h"
#include "core/people/person.h"
#include "core/people/personkind.h"
#include "core/storage/field.h"

#include <vector>

namespace duoboek {

class Database;

/// A duo as seen from one of the two.
struct DuoOfPerson
{
    QString code;
    QString otherCode; ///< of the other one
    PersonName other;
    DateRange active;

    friend bool operator==(const DuoOfPerson&, const DuoOfPerson&) = default;
};

/// Everything about one person that the form shows.
struct PersonCard
{
    RecordFields fields; ///< as editing wants them
    QString code;
    PersonName name;
    std::vector<DuoOfPerson> duos; ///< newest first
};

/// RecordNotFound when there is no such person.
[[nodiscard]] Result<PersonCard> showPerson(const Database& database, PersonKind kind, qint64 id);

/// What has to be filled in before a coach's hours can be paid (rules 17, 19 and 20).
struct PaymentGaps
{
    QString payeeName; ///< of the agency or organisation that is paid; empty: the coach is
    bool isRegimeUnknown = false; ///< how the payee stands towards VAT
    std::vector<MissingField> missing; ///< of the payee only
    bool isAgreementUndated = false; ///< self-billing without the date of its agreement (rule 17)

    [[nodiscard]] bool isComplete() const
    {
        return !isRegimeUnknown && missing.empty() && !isAgreementUndated;
    }
};
[[nodiscard]] Result<PaymentGaps> findPaymentGaps(const Database& database, CoachId coach);
/// Of a coach who may not be kept yet; such a one has agreed to nothing.
[[nodiscard]] Result<PaymentGaps> findPaymentGaps(const Database& database, const Coach& coach);

} // namespace duoboek
