// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duooutlook.h"

#include "core/contracts/commitments.h"
#include "core/storage/database.h"
#include "core/storage/monthrepository.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace duoboek {

namespace {

Status addPaperGaps(const Database& database, CoachId coach, QDate day, std::vector<DuoGap>& gaps)
{
    const auto contracts = loadContracts(database, coach);
    if (!contracts)
        return contracts.error();
    const auto certificates = loadCertificates(database, coach);
    if (!certificates)
        return certificates.error();
    if (contractStateOn(*contracts, day) != ContractState::InForce)
        gaps.push_back(DuoGap::Contract);
    const CertificateState state = certificateStateOn(*certificates, day);
    if (state == CertificateState::TooOldWhenReceived)
        gaps.push_back(DuoGap::CertificateTooOld);
    else if (state != CertificateState::Valid)
        gaps.push_back(DuoGap::Certificate);
    return {};
}

} // namespace

Result<DuoOutlook> lookAheadAtDuo(const Database& database, const ThoughtOfDuo& duo)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    const auto tariffs = loadTariffBook(database);
    if (!tariffs)
        return tariffs.error();
    Coach coach;
    coach.engagement = duo.subject.engagement;
    coach.organisation = duo.subject.organisation;
    if (duo.coach.isValid()) {
        Result<Coach> known = loadCoach(database, duo.coach);
        if (!known)
            return known.error();
        coach = std::move(*known);
    }
    DuoOutlook outlook;
    outlook.rate = tariffs->rateFor(
        {duo.subject.relation, duo.subject.decidedTariff, coach.engagement, coach.organisation},
        duo.startsOn);
    if (const Status added = addPaperGaps(database, duo.coach, duo.startsOn, outlook.gaps); !added)
        return added.error();
    Result<PaymentGaps> payment = findPaymentGaps(database, coach);
    if (!payment)
        return payment.error();
    outlook.payment = std::move(*payment);
    // Of a new coach no more is known here; the name is asked where the coach is added.
    auto& missing = outlook.payment.missing;
    if (!duo.coach.isValid())
        missing.erase(std::remove(missing.begin(), missing.end(), MissingField::PayeeName), missing.end());
    return outlook;
}

} // namespace duoboek
