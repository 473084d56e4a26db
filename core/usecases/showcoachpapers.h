// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contracts/contract.h"
#include "core/people/people.h"
#include "core/storage/field.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

struct ContractInList
{
    qint64 id = 0;
    Contract contract;
};

struct CertificateInList
{
    qint64 id = 0;
    Certificate certificate;
};

/// A coach with the papers of the commitments (rules 14 to 16), the newest first.
struct CoachPapers
{
    QString code;
    PersonName name;
    RecordFields fields; ///< of the coach's own record
    std::vector<ContractInList> contracts;
    std::vector<CertificateInList> certificates;
};
[[nodiscard]] Result<CoachPapers> showCoachPapers(const Database& database, CoachId id);

/// Whose contract or certificate it is, record being its table; nothing when it is not there any more.
[[nodiscard]] Result<std::optional<CoachId>> findCoachOfPaper(
    const Database& database, const QString& record, qint64 id);

} // namespace duoboek
