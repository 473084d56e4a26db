// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/monthrepository.h"

#include "core/storage/correctionrepository.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"
#include "core/storage/entryrepository.h"
#include "core/storage/packedrows.h"
#include "core/storage/query.h"
#include "core/storage/storedword.h"

#include <algorithm>

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

/// Rows come in the order of their ids, but nothing promises it; asking the database to sort costs more than
/// looking.
template <class Facts> void sortById(std::vector<Facts>& facts)
{
    const auto isBefore = [](const Facts& a, const Facts& b) { return a.id < b.id; };
    if (!std::is_sorted(facts.begin(), facts.end(), isBefore))
        std::sort(facts.begin(), facts.end(), isBefore);
}

Status loadOrganisations(const Database& database, MonthInput& input)
{
    auto rows = PackedRows::read(
        database, {QStringLiteral("id")}, {QStringLiteral("vat_regime")}, QStringLiteral("organisation"));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("organisation"));
    while (rows->next())
        input.organisations.push_back({rows->id<OrganisationId>(0), words.readOptional<VatRegime>(*rows, 1)});
    sortById(input.organisations);
    return words.status();
}

Status loadCoaches(const Database& database, MonthInput& input)
{
    auto rows = PackedRows::read(database,
        {QStringLiteral("id"), QStringLiteral("engagement"), QStringLiteral("invoicing")},
        {QStringLiteral("organisation_id"), QStringLiteral("vat_regime")}, QStringLiteral("coach"));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("coach"));
    while (rows->next()) {
        input.coaches.push_back(
            {rows->id<CoachId>(0), words.read<Engagement>(*rows, 1), rows->id<OrganisationId>(3),
                words.readOptional<VatRegime>(*rows, 4), words.read<Invoicing>(*rows, 2)});
    }
    sortById(input.coaches);
    return words.status();
}

Status loadDuos(const Database& database, MonthInput& input)
{
    // Few duos begin or end within a month, and a date takes longer to read than to compare.
    const QString start = QStringLiteral("CASE WHEN started_on > '%1' THEN started_on END");
    const QString end = QStringLiteral("CASE WHEN ended_on < '%1' THEN ended_on END");
    auto rows = PackedRows::read(database,
        {QStringLiteral("id"), QStringLiteral("coach_id"), QStringLiteral("relation")},
        {QStringLiteral("decided_tariff"), start.arg(toIsoText(input.month.firstDay())),
            end.arg(toIsoText(input.month.lastDay()))},
        QStringLiteral("duo"));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("duo"));
    while (rows->next()) {
        input.duos.push_back({rows->id<DuoId>(0), rows->id<CoachId>(1), words.read<Relation>(*rows, 2),
            words.readOptional<TariffKind>(*rows, 3),
            DateRange::throughLastDay(rows->date(4), rows->date(5))});
    }
    sortById(input.duos);
    return words.status();
}

/// Runs a statement that binds the first and the last day of the month.
Result<Query> runForMonth(const Database& database, const QString& sql, Month month)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query;
    query->bind(0, month.firstDay());
    query->bind(1, month.lastDay());
    if (const Status done = query->execute(); !done)
        return done.error();
    return query;
}

Status loadEntriesOfMonth(const Database& database, MonthInput& input)
{
    auto entries = loadEntries(database, input.month.firstDay(), input.month.lastDay());
    if (!entries)
        return entries.error();
    input.entries = std::move(*entries);
    return {};
}

/// Takes away what belongs to coaches who are not meant.
template <class IsMeant> void leaveOut(MonthInput& input, IsMeant isMeant)
{
    std::unordered_set<DuoId> duos;
    for (const MonthInput::DuoFacts& duo : input.duos) {
        if (!isMeant(duo.coach))
            duos.insert(duo.id);
    }
    const auto isOtherEntry = [&duos](const TimeEntry& entry) { return duos.count(entry.duo) > 0; };
    const auto isOtherPresence = [&isMeant](const MonthInput::PresenceFacts& presence) {
        return !isMeant(presence.coach);
    };
    const auto isOtherCorrection = [&isMeant](const MonthInput::CorrectionFacts& correction) {
        return !isMeant(correction.line.coach);
    };
    const auto erase = [](auto& all, const auto& isOther) {
        all.erase(std::remove_if(all.begin(), all.end(), isOther), all.end());
    };
    erase(input.entries, isOtherEntry);
    erase(input.presences, isOtherPresence);
    erase(input.corrections, isOtherCorrection);
}

Status leaveOutFinal(const Database& database, MonthInput& input)
{
    const auto coaches = loadFinalCoaches(database, input.month);
    if (!coaches || coaches->empty())
        return coaches ? Status() : coaches.error();
    leaveOut(input, [&coaches](CoachId coach) { return coaches->count(coach) == 0; });
    return {};
}

Status loadCorrections(const Database& database, MonthInput& input)
{
    auto corrections = loadDueCorrections(database, input.month);
    if (!corrections)
        return corrections.error();
    input.corrections = std::move(*corrections);
    return {};
}

Status loadPresences(const Database& database, MonthInput& input)
{
    constexpr int columns = 6;
    auto query = runForMonth(database,
        QStringLiteral(
            "SELECT count(*), CAST(group_concat(session.id) AS BLOB), "
            "CAST(group_concat(session.kind) AS BLOB), CAST(group_concat(session.held_on) AS BLOB), "
            "CAST(group_concat(attendance.coach_id) AS BLOB), "
            "CAST(group_concat(coalesce(attendance.minutes, session.minutes)) AS BLOB), "
            "CAST(group_concat(coalesce(attendance.duo_id, '')) AS BLOB) "
            "FROM session JOIN attendance ON attendance.session_id = session.id "
            "WHERE session.held_on BETWEEN ? AND ? AND attendance.status = 'present'"),
        input.month);
    if (!query)
        return query.error();
    auto rows = PackedRows::unpack(*query, columns);
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("session"));
    while (rows->next()) {
        input.presences.push_back({rows->id<SessionId>(0), words.read<SessionKind>(*rows, 1), rows->date(2),
            rows->id<CoachId>(3), WorkTime(rows->integer(4)), rows->id<DuoId>(5)});
    }
    return words.status();
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

namespace {

Result<MonthInput> loadWholeMonth(const Database& database, Month month)
{
    Result<TariffBook> tariffs = loadTariffBook(database);
    if (!tariffs)
        return tariffs.error();
    MonthInput input;
    input.month = month;
    input.tariffs = std::move(*tariffs);
    for (const auto load :
        {loadOrganisations, loadCoaches, loadDuos, loadEntriesOfMonth, loadPresences, loadCorrections}) {
        if (const Status loaded = load(database, input); !loaded)
            return loaded.error();
    }
    return input;
}

} // namespace

Result<MonthInput> loadMonthInput(const Database& database, Month month)
{
    Result<MonthInput> input = loadWholeMonth(database, month);
    if (!input)
        return input;
    if (const Status left = leaveOutFinal(database, *input); !left)
        return left.error();
    return input;
}

Result<MonthInput> loadMonthInputOf(
    const Database& database, Month month, const std::unordered_set<CoachId>& coaches)
{
    Result<MonthInput> input = loadWholeMonth(database, month);
    if (input)
        leaveOut(*input, [&coaches](CoachId coach) { return coaches.count(coach) > 0; });
    return input;
}

} // namespace duoboek
