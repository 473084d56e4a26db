// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peoplerepository.h"

#include "core/storage/database.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

/// Runs a statement for one record and stands on its row.
Result<Query> findRow(const Database& database, const QString& sql, const QString& kind, qint64 id)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query;
    query->bind(0, id);
    if (const Status done = query->execute(); !done)
        return done.error();
    if (query->next())
        return query;
    if (const Status read = query->status(); !read)
        return read.error();
    return {ErrorCode::RecordNotFound, {kind, QString::number(id)}};
}

Result<std::vector<PersonChoice>> listPeople(const Database& database, QLatin1StringView table)
{
    return readRows<PersonChoice>(database,
        QStringLiteral("SELECT id, code, first_name, prefix, last_name FROM %1 "
                       "ORDER BY last_name, first_name, code")
            .arg(table),
        {}, [](const Query& row) {
            return PersonChoice{row.integer(0), row.text(1), {row.text(2), row.text(3), row.text(4)}};
        });
}

} // namespace

Result<std::vector<PersonChoice>> listParticipants(const Database& database)
{
    return listPeople(database, QLatin1StringView("participant"));
}

Result<std::vector<PersonChoice>> listCoaches(const Database& database)
{
    return listPeople(database, QLatin1StringView("coach"));
}

Result<std::vector<Region>> listRegions(const Database& database)
{
    return readRows<Region>(database,
        QStringLiteral("SELECT id, code, name, supervisor FROM region ORDER BY name, code"), {},
        [](const Query& row) {
            return Region{row.id<RegionId>(0), row.text(1), row.text(2), row.text(3)};
        });
}

Result<Duo> loadDuo(const Database& database, DuoId id)
{
    const QString kind = QStringLiteral("duo");
    const auto row = findRow(database,
        QStringLiteral(
            "SELECT code, participant_id, coach_id, relation, decided_tariff, started_on, ended_on "
            "FROM duo WHERE id = ?"),
        kind, id.value());
    if (!row)
        return row.error();
    StoredWords words(kind);
    Duo duo;
    duo.id = id;
    duo.code = row->text(0);
    duo.participant = row->id<ParticipantId>(1);
    duo.coach = row->id<CoachId>(2);
    duo.relation = words.read<Relation>(*row, 3);
    duo.decidedTariff = words.readOptional<TariffKind>(*row, 4);
    duo.active = DateRange::throughLastDay(row->date(5), row->date(6));
    if (!words.status())
        return words.status().error();
    return duo;
}

Result<Participant> loadParticipant(const Database& database, ParticipantId id)
{
    const QString kind = QStringLiteral("participant");
    const auto row = findRow(database,
        QStringLiteral(
            "SELECT code, first_name, prefix, last_name, region_id, email, phone, preferred_channel "
            "FROM participant WHERE id = ?"),
        kind, id.value());
    if (!row)
        return row.error();
    StoredWords words(kind);
    Participant participant{id, row->text(0), {row->text(1), row->text(2), row->text(3)},
        row->id<RegionId>(4), row->text(5), row->text(6), words.readOptional<ContactChannel>(*row, 7)};
    if (!words.status())
        return words.status().error();
    return participant;
}

Result<Coach> loadCoach(const Database& database, CoachId id)
{
    const QString kind = QStringLiteral("coach");
    const auto row = findRow(database,
        QStringLiteral(
            "SELECT code, first_name, prefix, last_name, region_id, engagement, organisation_id, coc_number, "
            "vat_id, vat_regime, iban, invoicing, email, address, postcode, city FROM coach WHERE id = ?"),
        kind, id.value());
    if (!row)
        return row.error();
    StoredWords words(kind);
    Coach coach;
    coach.id = id;
    coach.code = row->text(0);
    coach.name = {row->text(1), row->text(2), row->text(3)};
    coach.region = row->id<RegionId>(4);
    coach.engagement = words.read<Engagement>(*row, 5);
    coach.organisation = row->id<OrganisationId>(6);
    coach.cocNumber = row->text(7);
    coach.vatId = row->text(8);
    coach.vatRegime = words.readOptional<VatRegime>(*row, 9);
    coach.iban = row->text(10);
    coach.invoicing = words.read<Invoicing>(*row, 11);
    coach.email = row->text(12);
    coach.address = {row->text(13), row->text(14), row->text(15)};
    if (!words.status())
        return words.status().error();
    return coach;
}

Result<Organisation> loadOrganisation(const Database& database, OrganisationId id)
{
    const QString kind = QStringLiteral("organisation");
    const auto row = findRow(database,
        QStringLiteral(
            "SELECT code, name, kind, coc_number, vat_id, vat_regime, iban, email, address, postcode, city "
            "FROM organisation WHERE id = ?"),
        kind, id.value());
    if (!row)
        return row.error();
    StoredWords words(kind);
    Organisation organisation;
    organisation.id = id;
    organisation.code = row->text(0);
    organisation.name = row->text(1);
    organisation.kind = words.read<OrganisationKind>(*row, 2);
    organisation.cocNumber = row->text(3);
    organisation.vatId = row->text(4);
    organisation.vatRegime = words.readOptional<VatRegime>(*row, 5);
    organisation.iban = row->text(6);
    organisation.email = row->text(7);
    organisation.address = {row->text(8), row->text(9), row->text(10)};
    if (!words.status())
        return words.status().error();
    return organisation;
}

Result<QString> loadRegionName(const Database& database, RegionId id)
{
    if (!id.isValid())
        return QString();
    const auto row = findRow(database, QStringLiteral("SELECT name FROM region WHERE id = ?"),
        QStringLiteral("region"), id.value());
    if (!row)
        return row.error();
    return row->text(0);
}

Result<std::vector<Agreement>> loadAgreements(const Database& database, DuoId duo)
{
    return readRows<Agreement>(database,
        QStringLiteral("SELECT valid_from, minutes_per_week, reason FROM agreement WHERE duo_id = ? ORDER BY "
                       "valid_from"),
        {duo.value()}, [](const Query& row) {
            return Agreement{row.date(0), WorkTime(row.integer(1)), row.text(2)};
        });
}

Result<std::vector<Contract>> loadContracts(const Database& database, CoachId coach)
{
    return readRows<Contract>(database,
        QStringLiteral(
            "SELECT signed_on, valid_from, valid_to FROM contract WHERE coach_id = ? ORDER BY valid_from"),
        {coach.value()}, [](const Query& row) {
            return Contract{row.date(0), DateRange::throughLastDay(row.date(1), row.date(2))};
        });
}

Result<std::vector<Certificate>> loadCertificates(const Database& database, CoachId coach)
{
    return readRows<Certificate>(database,
        QStringLiteral(
            "SELECT issued_on, received_on, profile FROM certificate WHERE coach_id = ? ORDER BY issued_on"),
        {coach.value()}, [](const Query& row) {
            return Certificate{row.date(0), row.date(1), row.text(2)};
        });
}

} // namespace duoboek
