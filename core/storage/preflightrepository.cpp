// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/preflightrepository.h"

#include "core/hours/entryrules.h"
#include "core/storage/packedrows.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

#include <algorithm>

namespace duoboek {

namespace {

const QString partyColumns =
    QStringLiteral("address, postcode, city, coc_number, vat_id, iban, email, vat_regime");
constexpr int regimeColumn = 7; // of those
const QString somethingIsEmpty = QStringLiteral("'' IN (address, postcode, city, coc_number, vat_id, iban)");

Party partyOn(const Query& row, int firstColumn, const QString& name)
{
    const auto text = [&row, firstColumn](int column) { return row.text(firstColumn + column); };
    return {row.text(1), name, {text(0), text(1), text(2)}, text(3), text(4), text(5), text(6)};
}

} // namespace

Result<std::unordered_map<CoachId, IncompleteParty>> loadIncompleteCoaches(const Database& database)
{
    using Row = std::pair<CoachId, IncompleteParty>;
    constexpr int firstOfParty = 6;
    StoredWords words(QStringLiteral("coach"));
    auto rows = readRows<Row>(database,
        QStringLiteral("SELECT id, code, first_name, prefix, last_name, "
                       "invoicing = 'self_billing' AND self_billing_agreed_on IS NULL AS undated, %1 "
                       "FROM coach WHERE %2 OR undated OR first_name || prefix || last_name = ''")
            .arg(partyColumns, somethingIsEmpty),
        {}, [&words](const Query& row) {
            const PersonName name{row.text(2), row.text(3), row.text(4)};
            return Row{row.id<CoachId>(0),
                {partyOn(row, firstOfParty, name.full()),
                    words.readOptional<VatRegime>(row, firstOfParty + regimeColumn), row.integer(5) != 0}};
        });
    if (!rows)
        return rows.error();
    if (!words.status())
        return words.status().error();
    return std::unordered_map<CoachId, IncompleteParty>(rows->begin(), rows->end());
}

Result<std::unordered_map<OrganisationId, IncompleteParty>> loadIncompleteOrganisations(
    const Database& database)
{
    using Row = std::pair<OrganisationId, IncompleteParty>;
    constexpr int firstOfParty = 3;
    StoredWords words(QStringLiteral("organisation"));
    auto rows = readRows<Row>(database,
        QStringLiteral("SELECT id, code, name, %1 FROM organisation WHERE %2 OR name = ''")
            .arg(partyColumns, somethingIsEmpty),
        {}, [&words](const Query& row) {
            return Row{row.id<OrganisationId>(0),
                {partyOn(row, firstOfParty, row.text(2)),
                    words.readOptional<VatRegime>(row, firstOfParty + regimeColumn), false}};
        });
    if (!rows)
        return rows.error();
    if (!words.status())
        return words.status().error();
    return std::unordered_map<OrganisationId, IncompleteParty>(rows->begin(), rows->end());
}

Result<std::unordered_map<CoachId, OrganisationId>> loadEmployers(const Database& database)
{
    auto rows = PackedRows::read(database, {QStringLiteral("id"), QStringLiteral("organisation_id")}, {},
        QStringLiteral("coach WHERE organisation_id IS NOT NULL"));
    if (!rows)
        return rows.error();
    std::unordered_map<CoachId, OrganisationId> employers;
    while (rows->next())
        employers.emplace(rows->id<CoachId>(0), rows->id<OrganisationId>(1));
    return employers;
}

Result<std::vector<QuietDuo>> loadQuietDuos(const Database& database, const WeekSpan& weeks)
{
    const QString monday = toIsoText(weeks.last.monday());
    return readRows<QuietDuo>(database,
        QStringLiteral("SELECT * FROM (SELECT id, code, coach_id, started_on, ended_on, "
                       "(SELECT max(worked_on) FROM time_entry WHERE duo_id = duo.id) AS last_entry FROM duo "
                       "WHERE started_on <= ? AND ifnull(ended_on, '9999-12-31') >= ?) "
                       "WHERE ifnull(last_entry, '') < ? ORDER BY code"),
        {monday, toIsoText(weeks.first.sunday()), monday}, [](const Query& row) {
            return QuietDuo{row.id<DuoId>(0), row.text(1), row.id<CoachId>(2),
                DateRange::throughLastDay(row.date(3), row.date(4)), row.date(5)};
        });
}

Result<std::vector<LongCoachDay>> loadLongCoachDays(const Database& database, Month month)
{
    return readRows<LongCoachDay>(database,
        QStringLiteral("SELECT coach_id, min(duo_id), worked_on, sum(minutes) FROM time_entry "
                       "JOIN duo ON duo.id = time_entry.duo_id WHERE worked_on BETWEEN ? AND ? "
                       "GROUP BY worked_on, coach_id HAVING sum(minutes) > %1 ORDER BY worked_on, coach_id")
            .arg(mostUnaskedMinutesPerCoachDay),
        {toIsoText(month.firstDay()), toIsoText(month.lastDay())}, [](const Query& row) {
            return LongCoachDay{row.id<CoachId>(0), row.id<DuoId>(1), row.date(2), WorkTime(row.integer(3))};
        });
}

Result<StandingTotal> loadStandingTotal(const Database& database, Month month)
{
    const auto totals = readRows<StandingTotal>(database,
        QStringLiteral(
            "SELECT ifnull(sum(document.minutes), 0), ifnull(sum(document.net_cents), 0) FROM document "
            "JOIN standing_document ON standing_document.id = document.id WHERE document.month = ?"),
        {month.toText()}, [](const Query& row) {
            return StandingTotal{WorkTime(row.integer(0)), Money(row.integer(1))};
        });
    if (!totals)
        return totals.error();
    return totals->front();
}

Result<StandingAmounts> loadStandingAmounts(const Database& database, Month next, int months)
{
    struct Row
    {
        Month month;
        Payee payee;
        Money net;
    };
    const auto rows = readRows<Row>(database,
        QStringLiteral("SELECT document.month, document.organisation_id, document.coach_id, "
                       "document.net_cents FROM document "
                       "JOIN standing_document ON standing_document.id = document.id "
                       "WHERE document.month BETWEEN ? AND ? ORDER BY document.month"),
        {next.plus(-months).toText(), next.previous().toText()}, [](const Query& row) {
            return Row{Month::fromText(row.text(0)).value_or(Month()),
                {row.id<OrganisationId>(1), row.id<CoachId>(2)}, Money(row.integer(3))};
        });
    if (!rows)
        return rows.error();
    StandingAmounts amounts;
    for (const Row& row : *rows) {
        amounts.byPayee[row.payee].push_back(row.net);
        if (amounts.closed.empty() || amounts.closed.back() != row.month)
            amounts.closed.push_back(row.month);
    }
    return amounts;
}

} // namespace duoboek
