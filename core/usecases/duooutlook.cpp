// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duooutlook.h"

#include "core/contracts/commitments.h"
#include "core/storage/database.h"
#include "core/storage/monthrepository.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/transaction.h"

#include <optional>

namespace duoboek {

namespace {

/// What is paid to, as far as it matters here.
struct PaidParty
{
    std::optional<VatRegime> regime;
    QString vatId;
    QString iban;
    Address address;
};

/// The coach, or the organisation through which the coach works.
Result<PaidParty> payeeOf(const Database& database, const Coach& coach)
{
    if (!coach.organisation.isValid())
        return PaidParty{coach.vatRegime, coach.vatId, coach.iban, coach.address};
    const Result<Organisation> organisation = loadOrganisation(database, coach.organisation);
    if (!organisation)
        return organisation.error();
    return PaidParty{organisation->vatRegime, organisation->vatId, organisation->iban, organisation->address};
}

void addPayeeGaps(const PaidParty& payee, std::vector<DuoGap>& gaps)
{
    if (!payee.regime)
        gaps.push_back(DuoGap::VatRegime);
    if (payee.regime == VatRegime::Standard && payee.vatId.isEmpty())
        gaps.push_back(DuoGap::VatId);
    if (payee.iban.isEmpty())
        gaps.push_back(DuoGap::Iban);
    if (payee.address.street.isEmpty() || payee.address.postcode.isEmpty() || payee.address.city.isEmpty())
        gaps.push_back(DuoGap::Address);
}

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
    const Result<PaidParty> paid = payeeOf(database, coach);
    if (!paid)
        return paid.error();
    addPayeeGaps(*paid, outlook.gaps);
    return outlook;
}

} // namespace duoboek
