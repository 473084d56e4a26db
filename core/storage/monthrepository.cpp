// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/monthrepository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

Status loadTariffs(const Database& database, TariffBook& tariffs)
{
    auto query = Query::run(database, QStringLiteral("SELECT kind, rate_cents, valid_from FROM tariff"));
    if (!query)
        return query.error();
    StoredWords words(QStringLiteral("tariff"));
    while (query->next()) {
        tariffs.addTariff(words.read<TariffKind>(*query, 0), {query->date(2), HourlyRate(query->integer(1))});
    }
    return words.status() ? query->status() : words.status();
}

Status loadOrganisationRates(const Database& database, TariffBook& tariffs)
{
    auto query = Query::run(
        database, QStringLiteral("SELECT organisation_id, rate_cents, valid_from FROM organisation_rate"));
    if (!query)
        return query.error();
    while (query->next()) {
        tariffs.addOrganisationRate(
            query->id<OrganisationId>(0), {query->date(2), HourlyRate(query->integer(1))});
    }
    return query->status();
}

Status loadOrganisations(const Database& database, MonthInput& input)
{
    auto query = Query::run(database, QStringLiteral("SELECT id, vat_regime FROM organisation ORDER BY id"));
    if (!query)
        return query.error();
    StoredWords words(QStringLiteral("organisation"));
    while (query->next())
        input.organisations.push_back(
            {query->id<OrganisationId>(0), words.readOptional<VatRegime>(*query, 1)});
    return words.status() ? query->status() : words.status();
}

Status loadCoaches(const Database& database, MonthInput& input)
{
    auto query = Query::run(database,
        QStringLiteral(
            "SELECT id, engagement, organisation_id, vat_regime, invoicing FROM coach ORDER BY id"));
    if (!query)
        return query.error();
    StoredWords words(QStringLiteral("coach"));
    while (query->next()) {
        input.coaches.push_back(
            {query->id<CoachId>(0), words.read<Engagement>(*query, 1), query->id<OrganisationId>(2),
                words.readOptional<VatRegime>(*query, 3), words.read<Invoicing>(*query, 4)});
    }
    return words.status() ? query->status() : words.status();
}

Status loadDuos(const Database& database, MonthInput& input)
{
    auto query = Query::run(database,
        QStringLiteral(
            "SELECT id, coach_id, relation, decided_tariff, started_on, ended_on FROM duo ORDER BY id"));
    if (!query)
        return query.error();
    StoredWords words(QStringLiteral("duo"));
    while (query->next()) {
        input.duos.push_back({query->id<DuoId>(0), query->id<CoachId>(1), words.read<Relation>(*query, 2),
            words.readOptional<TariffKind>(*query, 3),
            DateRange::throughLastDay(query->date(4), query->date(5))});
    }
    return words.status() ? query->status() : words.status();
}

Status loadEntries(const Database& database, MonthInput& input)
{
    // Day by day, so that a row is two numbers and no date has to be read from text.
    auto query = Query::prepare(database,
        QStringLiteral("SELECT duo_id, minutes FROM time_entry WHERE worked_on = ? AND minutes > 0"));
    if (!query)
        return query.error();
    for (QDate day = input.month.firstDay(); day <= input.month.lastDay(); day = day.addDays(1)) {
        query->bind(0, day);
        if (const Status done = query->execute(); !done)
            return done;
        while (query->next())
            input.entries.push_back({query->id<DuoId>(0), day, WorkTime(query->integer(1))});
        if (const Status read = query->status(); !read)
            return read;
    }
    return {};
}

Status loadPresences(const Database& database, MonthInput& input)
{
    auto query = Query::prepare(database,
        QStringLiteral("SELECT session.id, session.kind, session.held_on, attendance.coach_id, "
                       "coalesce(attendance.minutes, session.minutes), attendance.duo_id "
                       "FROM session JOIN attendance ON attendance.session_id = session.id "
                       "WHERE session.held_on BETWEEN ? AND ? AND attendance.status = 'present' "
                       "AND coalesce(attendance.minutes, session.minutes) > 0"));
    if (!query)
        return query.error();
    query->bind(0, input.month.firstDay());
    query->bind(1, input.month.lastDay());
    if (const Status done = query->execute(); !done)
        return done;
    StoredWords words(QStringLiteral("session"));
    while (query->next()) {
        input.presences.push_back({query->id<SessionId>(0), words.read<SessionKind>(*query, 1),
            query->date(2), query->id<CoachId>(3), WorkTime(query->integer(4)), query->id<DuoId>(5)});
    }
    return words.status() ? query->status() : words.status();
}

} // namespace

Result<TariffBook> loadTariffBook(const Database& database)
{
    TariffBook tariffs;
    if (const Status loaded = loadTariffs(database, tariffs); !loaded)
        return loaded.error();
    if (const Status loaded = loadOrganisationRates(database, tariffs); !loaded)
        return loaded.error();
    return tariffs;
}

Result<MonthInput> loadMonthInput(const Database& database, Month month)
{
    Result<TariffBook> tariffs = loadTariffBook(database);
    if (!tariffs)
        return tariffs.error();
    MonthInput input;
    input.month = month;
    input.tariffs = std::move(*tariffs);
    for (const auto load : {loadOrganisations, loadCoaches, loadDuos, loadEntries, loadPresences}) {
        if (const Status loaded = load(database, input); !loaded)
            return loaded.error();
    }
    return input;
}

} // namespace duoboek
