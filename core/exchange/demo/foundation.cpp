// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/foundation.h"

#include "core/exchange/demo/identifiers.h"
#include "core/exchange/demo/names.h"
#include "core/exchange/demo/places.h"

#include <array>

namespace duoboek::demo {

namespace {

struct OrganisationName
{
    QStringView name, mailbox;
    OrganisationKind kind = OrganisationKind::Care;
    VatRegime regime = VatRegime::Standard;
    int region = 0;
};

constexpr std::array organisationNames{
    OrganisationName{u"Zorgcoöperatie De Lindeboom", u"declaraties.lindeboom", OrganisationKind::Care,
        VatRegime::ExemptCare, 6},
    OrganisationName{u"Stichting Thuis aan 't Spaarne", u"administratie.spaarne", OrganisationKind::Care,
        VatRegime::ExemptCare, 4},
    OrganisationName{u"Begeleidingsbureau Nieuwe Stap B.V.", u"facturen.nieuwestap", OrganisationKind::Care,
        VatRegime::Standard, 7},
    OrganisationName{u"Verloning Helder & Zeker B.V.", u"facturatie.helderzeker", OrganisationKind::Payroll,
        VatRegime::Standard, 3},
    OrganisationName{
        u"Het Urenhuis", u"administratie.urenhuis", OrganisationKind::Payroll, VatRegime::Standard, 2},
};

} // namespace

std::vector<Region> makeRegions(Random& random)
{
    std::vector<Region> regions;
    for (const RegionPlace& place : regionPlaces) {
        const RegionId id(static_cast<qint64>(regions.size()) + 1);
        regions.push_back({id, place.code.toString(), place.name.toString(), makeName(random).full()});
    }
    return regions;
}

std::vector<Organisation> makeOrganisations(Random& random)
{
    std::vector<Organisation> organisations;
    for (const OrganisationName& known : organisationNames) {
        Organisation organisation;
        organisation.id = OrganisationId(static_cast<qint64>(organisations.size()) + 1);
        organisation.code = codeFor(u"O", organisation.id.value(), 4);
        organisation.name = known.name.toString();
        organisation.kind = known.kind;
        organisation.cocNumber = makeCocNumber(random);
        organisation.vatId = makeVatId(random);
        organisation.vatRegime = known.regime;
        organisation.iban = makeIban(random);
        organisation.email = known.mailbox.toString() + QStringLiteral("@example.com");
        organisation.address = makeAddress(known.region, random);
        organisations.push_back(std::move(organisation));
    }
    return organisations;
}

OrganisationId pickOrganisation(const Plan& plan, OrganisationKind kind, Random& random)
{
    std::vector<OrganisationId> ids;
    for (const Organisation& organisation : plan.organisations) {
        if (organisation.kind == kind)
            ids.push_back(organisation.id);
    }
    return random.pick(ids);
}

QString codeFor(QStringView letters, qint64 number, int digits)
{
    return letters.toString() + QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

} // namespace duoboek::demo
