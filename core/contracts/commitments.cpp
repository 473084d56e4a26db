// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/commitments.h"

namespace duoboek {

ContractState contractStateOn(const std::vector<Contract>& contracts, QDate day)
{
    ContractState state = ContractState::Missing;
    for (const Contract& contract : contracts) {
        const bool isSigned = !contract.signedOn.isNull() && contract.signedOn <= day;
        if (contract.valid.contains(day)) {
            if (isSigned)
                return ContractState::InForce;
            state = ContractState::NotSigned;
        } else if (state != ContractState::NotSigned) {
            const bool isAhead = contract.valid.first() > day;
            state = isAhead ? ContractState::NotYetBegun : ContractState::Ended;
        }
    }
    return state;
}

const Certificate* latestCertificateOn(const std::vector<Certificate>& certificates, QDate day)
{
    const Certificate* latest = nullptr;
    for (const Certificate& certificate : certificates) {
        const bool isIn = !certificate.receivedOn.isNull() && certificate.receivedOn <= day;
        if (isIn && (!latest || certificate.issuedOn >= latest->issuedOn))
            latest = &certificate;
    }
    return latest;
}

CertificateState certificateStateOn(const std::vector<Certificate>& certificates, QDate day)
{
    const Certificate* latest = latestCertificateOn(certificates, day);
    if (!latest)
        return certificates.empty() ? CertificateState::Missing : CertificateState::NotReceived;
    return latest->wasTooOldWhenReceived() ? CertificateState::TooOldWhenReceived : CertificateState::Valid;
}

bool isRenewalDue(const std::vector<Certificate>& certificates, QDate day, std::optional<int> months)
{
    const Certificate* latest = latestCertificateOn(certificates, day);
    return months && latest && latest->issuedOn.addMonths(*months) <= day;
}

} // namespace duoboek
