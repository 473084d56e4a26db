// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duooutlook.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// A coach who is not kept yet, in a duo of no relation.
ThoughtOfDuo newCoach(Engagement engagement, OrganisationId organisation = {})
{
    ThoughtOfDuo duo;
    duo.subject.relation = Relation::None;
    duo.subject.engagement = engagement;
    duo.subject.organisation = organisation;
    duo.startsOn = QDate(2023, 5, 1);
    return duo;
}

} // namespace

TEST_CASE("looking ahead at a duo tells the papers and the payment details that are missing")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open(Database::Access::ReadOnly);

    const auto fresh = lookAheadAtDuo(*database, newCoach(Engagement::SelfEmployed));
    REQUIRE(fresh);
    CHECK(fresh->gaps == std::vector{DuoGap::Contract, DuoGap::Certificate});
    CHECK(fresh->payment.isRegimeUnknown);
    CHECK(fresh->payment.missing == std::vector{MissingField::PayeeAddress, MissingField::PayeeIban});
    CHECK(fresh->payment.payeeName.isEmpty());
    CHECK(std::get<ReasonedRate>(fresh->rate).reason.ground == RateGround::NotFamily);

    // Whoever works through an organisation is not paid, the organisation is (rule 18).
    const auto organisations = administration.rows("SELECT id FROM organisation ORDER BY code");
    REQUIRE(organisations.size() == 2);
    const auto hired = lookAheadAtDuo(
        *database, newCoach(Engagement::Payroll, OrganisationId(organisations[1].toLongLong())));
    REQUIRE(hired);
    CHECK_FALSE(hired->payment.payeeName.isEmpty());

    ThoughtOfDuo known = newCoach(Engagement::Payroll);
    known.coach = CoachId(administration.rows("SELECT id FROM coach WHERE code = 'C1'").front().toLongLong());
    const auto complete = lookAheadAtDuo(*database, known);
    REQUIRE(complete);
    CHECK(complete->payment.isComplete());

    administration.tamper("UPDATE coach SET invoicing = 'self_billing', iban = '' WHERE code = 'C1'");
    const auto lacking = lookAheadAtDuo(*database, known);
    REQUIRE(lacking);
    CHECK(lacking->payment.missing == std::vector{MissingField::PayeeIban});
    CHECK(lacking->payment.isAgreementUndated);
}
