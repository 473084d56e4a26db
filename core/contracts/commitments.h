// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/contract.h"

#include <optional>
#include <vector>

namespace duoboek {

/// Whether a coach has a contract that holds on a day (rules 14 and 16).
enum class ContractState {
    Missing, ///< there is none at all
    NotSigned, ///< one holds that day, but nobody has signed it
    NotYetBegun,
    Ended,
    InForce,
};

/// Whether a coach's certificate of conduct is in on a day (rule 15).
enum class CertificateState {
    Missing, ///< there is none
    NotReceived, ///< issued, but not handed in by that day
    TooOldWhenReceived,
    Valid,
};

/// Of the contracts through time, what holds on the day; one that is signed goes before one that is not.
[[nodiscard]] ContractState contractStateOn(const std::vector<Contract>& contracts, QDate day);

/// The certificate that counts: of those handed in by that day, the one that was issued last; null when none
/// was.
[[nodiscard]] const Certificate* latestCertificateOn(const std::vector<Certificate>& certificates, QDate day);
[[nodiscard]] CertificateState certificateStateOn(const std::vector<Certificate>& certificates, QDate day);

/// Whether the certificate that counts was issued that many months ago or more; nothing is never (rule 15).
[[nodiscard]] bool isRenewalDue(
    const std::vector<Certificate>& certificates, QDate day, std::optional<int> months);

/// A contract is active only when it is signed and the certificate is in (rule 16).
[[nodiscard]] constexpr bool isActive(ContractState contract, CertificateState certificate)
{
    return contract == ContractState::InForce
        && (certificate == CertificateState::Valid || certificate == CertificateState::TooOldWhenReceived);
}

} // namespace duoboek
