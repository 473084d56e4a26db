// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/demoadministration.h"

#include "core/exchange/demo/duos.h"
#include "core/exchange/demo/foundation.h"
#include "core/exchange/demo/identifiers.h"
#include "core/exchange/demo/reasons.h"
#include "core/exchange/demo/tables.h"

#include <algorithm>

namespace duoboek {

namespace {

using namespace demo;

constexpr int pilotYears = 5;

Plan makePlan(const DemoOptions& options, Random& random)
{
    Plan plan;
    plan.until = options.until;
    plan.pilotStart = options.until.addYears(-pilotYears).addDays(1);
    plan.regions = makeRegions(random);
    plan.organisations = makeOrganisations(random);
    addDuos(plan, planIntakes(options.duos, plan, random), random);
    chooseHabits(plan, random);
    return plan;
}

/// The tariffs of the rules 1 and 2, and both indexed once.
std::vector<TariffRow> makeTariffs(const Plan& plan)
{
    const QDate indexedFrom(plan.until.year() - 1, 1, 1);
    return {{TariffKind::Family, {plan.pilotStart, HourlyRate(2054)}},
        {TariffKind::Family, {indexedFrom, HourlyRate(2126)}},
        {TariffKind::Other, {plan.pilotStart, HourlyRate(5650)}},
        {TariffKind::Other, {indexedFrom, HourlyRate(5848)}}};
}

QDate wednesdayFrom(QDate day)
{
    return day.addDays((Qt::Wednesday - day.dayOfWeek() + 7) % 7);
}

/// Each rate changes once within a week, and one of them again in the middle of the last full month.
std::vector<OrganisationRateRow> makeOrganisationRates(const Plan& plan, Random& random)
{
    std::vector<OrganisationRateRow> rows;
    for (const Organisation& organisation : plan.organisations) {
        if (organisation.kind != OrganisationKind::Care)
            continue;
        qint64 cents = random.between(4800, 6600);
        const auto add = [&](QDate from) { rows.push_back({organisation.id, {from, HourlyRate(cents)}}); };
        add(plan.pilotStart);
        cents += random.between(60, 240);
        add(wednesdayFrom(plan.pilotStart.addDays(random.between(600, 1000))));
        if (organisation.id == plan.organisations[organisationWithRecentRate].id) {
            cents += random.between(60, 240);
            add(wednesdayFrom(plan.lastFullMonth().firstDay().addDays(9)));
        }
    }
    return rows;
}

std::vector<NotedEntry> makeAllHours(const Plan& plan, Random& random)
{
    std::vector<NotedEntry> all;
    for (const PlannedDuo& planned : plan.duos) {
        std::vector<NotedEntry> hours = makeHours(planned, plan.until, random);
        std::move(hours.begin(), hours.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<std::pair<QString, QString>> makeSettings(const Plan& plan, Random& random)
{
    const QString cocNumber = makeCocNumber(random);
    const QString vatId = makeVatId(random);
    return {{QStringLiteral("pilot_start"), toIsoText(plan.pilotStart)},
        {QStringLiteral("pilot_end"), QString()},
        {QStringLiteral("customer_name"), QStringLiteral("Stichting Voorbeeld Levensloop")},
        {QStringLiteral("customer_address"), QStringLiteral("Voorbeeldkade 12")},
        {QStringLiteral("customer_postcode"), QStringLiteral("3811 ZX")},
        {QStringLiteral("customer_city"), QStringLiteral("Amersfoort")},
        {QStringLiteral("customer_coc_number"), cocNumber}, {QStringLiteral("customer_vat_id"), vatId},
        {QStringLiteral("customer_email"), QStringLiteral("administratie@example.org")}};
}

} // namespace

AdministrationTables makeDemoAdministration(const DemoOptions& options)
{
    Random random(options.seed);
    // Drawn apart, so that what the contract of the tables asks for does not depend on it.
    Random more(options.seed + 1'000'003);
    Administration administration;
    administration.plan = makePlan(options, random);
    choosePreferredChannels(administration.plan, more);
    addReasons(administration.plan, more);
    const Plan& plan = administration.plan;
    administration.consents = makeConsents(plan, more);
    administration.matching = makeMatching(plan, more);
    administration.tariffs = makeTariffs(plan);
    administration.organisationRates = makeOrganisationRates(plan, random);
    administration.papers = makePapers(plan, random);
    administration.hours = makeAllHours(plan, random);
    administration.sessions = makeSessions(plan, random);
    Random ofIntervision(options.seed + 2'000'003);
    administration.intervision = makeIntervision(plan, administration.sessions, ofIntervision);
    administration.settings = makeSettings(plan, random);
    return tablesOf(administration);
}

} // namespace duoboek
