// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showperson.h"

#include "core/people/party.h"
#include "core/storage/database.h"
#include "core/storage/namedfields.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/readrows.h"
#include "core/storage/recordrepository.h"

namespace duoboek {

namespace {

Result<std::vector<DuoOfPerson>> readDuos(const Database& database, PersonKind kind, qint64 id)
{
    const PersonKind otherKind =
        kind == PersonKind::Participant ? PersonKind::Coach : PersonKind::Participant;
    return readRows<DuoOfPerson>(database,
        QStringLiteral("SELECT duo.code, other.code, other.first_name, other.prefix, other.last_name, "
                       "started_on, ended_on FROM duo JOIN %1 other ON other.id = duo.%1_id "
                       "WHERE duo.%2_id = ? ORDER BY started_on DESC, duo.code DESC")
            .arg(recordNameOf(otherKind), recordNameOf(kind)),
        {id}, [](const Query& row) {
            return DuoOfPerson{row.text(0), row.text(1), {row.text(2), row.text(3), row.text(4)},
                DateRange::throughLastDay(row.date(5), row.date(6))};
        });
}

PaymentGaps gapsOf(const Party& payee, std::optional<VatRegime> regime)
{
    PaymentGaps gaps;
    gaps.isRegimeUnknown = !regime;
    // Of who may turn out to be no entrepreneur, no numbers of one are asked yet.
    gaps.missing = missingPayeeFields(payee, regime.value_or(VatRegime::None));
    return gaps;
}

/// Of a coach who is paid directly.
Result<PaymentGaps> gapsOf(const Database& database, const Coach& coach)
{
    PaymentGaps gaps = gapsOf(Party{coach.code, coach.name.full(), coach.address, coach.cocNumber,
                                  coach.vatId, coach.iban, coach.email},
        coach.vatRegime);
    if (coach.invoicing != Invoicing::SelfBilling)
        return gaps;
    const RecordTable& table = recordTableNamed(recordNameOf(PersonKind::Coach));
    const Result<RecordFields> fields = loadRecord(database, table, coach.id.value());
    if (!fields)
        return fields.error();
    gaps.isAgreementUndated = !NamedFields(table, *fields).isKnown("self_billing_agreed_on");
    return gaps;
}

} // namespace

Result<PersonCard> showPerson(const Database& database, PersonKind kind, qint64 id)
{
    const RecordTable& table = recordTableNamed(recordNameOf(kind));
    Result<RecordFields> fields = loadRecord(database, table, id);
    if (!fields)
        return fields.error();
    Result<std::vector<DuoOfPerson>> duos = readDuos(database, kind, id);
    if (!duos)
        return duos.error();
    const NamedFields record(table, *fields);
    PersonCard card;
    card.code = record.text("code");
    card.name = {record.text("first_name"), record.text("prefix"), record.text("last_name")};
    card.duos = std::move(*duos);
    card.fields = std::move(*fields);
    return card;
}

Result<PaymentGaps> findPaymentGaps(const Database& database, CoachId id)
{
    const Result<Coach> coach = loadCoach(database, id);
    if (!coach)
        return coach.error();
    return findPaymentGaps(database, *coach);
}

Result<PaymentGaps> findPaymentGaps(const Database& database, const Coach& coach)
{
    // Rule 18: an agency or organisation is paid for its coaches.
    if (!coach.organisation.isValid())
        return gapsOf(database, coach);
    const Result<Organisation> organisation = loadOrganisation(database, coach.organisation);
    if (!organisation)
        return organisation.error();
    PaymentGaps gaps =
        gapsOf({organisation->code, organisation->name, organisation->address, organisation->cocNumber,
                   organisation->vatId, organisation->iban, organisation->email},
            organisation->vatRegime);
    gaps.payeeName = organisation->name;
    return gaps;
}

} // namespace duoboek
