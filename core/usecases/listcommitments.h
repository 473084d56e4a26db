// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contracts/commitments.h"
#include "core/people/people.h"

#include <QDate>

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// What a coach commits to (rule 14), in the order in which it is shown.
enum class Commitment { Contract, Certificate, Training, Intervision, Research, Registration };
inline constexpr Commitment allCommitments[] = {Commitment::Contract, Commitment::Certificate,
    Commitment::Training, Commitment::Intervision, Commitment::Research, Commitment::Registration};

/// Of the sessions of a kind in the 12 months up to the day of looking: those held in the coach's region or
/// for the whole country on a day on which the coach had a duo.
struct SessionsAttended
{
    int attended = 0; ///< present there
    int held = 0;

    friend bool operator==(const SessionsAttended&, const SessionsAttended&) = default;
};

/// A coach with how each commitment stands on the day of looking.
struct CommitmentRow
{
    CoachId id;
    QString code;
    PersonName name;
    QString regionName;
    int activeDuos = 0;
    ContractState contract = ContractState::Missing;
    CertificateState certificate = CertificateState::Missing;
    bool isRenewalDue = false; ///< of the certificate, by the setting
    QDate certificateIssuedOn; ///< of the one that counts; null: none is in
    SessionsAttended training;
    SessionsAttended intervision;
    QDate firstTraining; ///< the first of those held; null: none was
    QDate firstIntervision;
    QDate researchAgreedOn; ///< null: not agreed
    int duosBehind = 0; ///< active ones of which the last 2 whole weeks count and have no entry (rule 10)

    /// Training and intervision are missing when there were some and the coach was at none (*choice*: no
    /// source says how many are enough).
    [[nodiscard]] bool isMissing(Commitment commitment) const;
    [[nodiscard]] int missing() const;
};

/// All coaches, in order of their codes.
[[nodiscard]] Result<std::vector<CommitmentRow>> listCommitments(const Database& database, QDate today);
/// One of them; nothing when there is none of that id.
[[nodiscard]] Result<std::optional<CommitmentRow>> findCommitments(
    const Database& database, CoachId id, QDate today);

} // namespace duoboek
