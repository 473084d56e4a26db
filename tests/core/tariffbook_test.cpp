// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariffs/tariffbook.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

const QDate y2019(2019, 1, 1);
const QDate midWeek(2023, 5, 3); // a Wednesday
constexpr OrganisationId organisation(1);

/// Family 20.54 and other 56.50 from 2019, and other 58.00 from 3 May 2023; organisation 1 has 64.50 from
/// 2020.
TariffBook pilotBook()
{
    TariffBook book;
    // Given out of order, because a file need not be in order.
    book.addTariff(TariffKind::Other, {midWeek, HourlyRate(5800)});
    book.addTariff(TariffKind::Other, {y2019, HourlyRate(5650)});
    book.addTariff(TariffKind::Family, {y2019, HourlyRate(2054)});
    book.addOrganisationRate(organisation, {QDate(2020, 1, 1), HourlyRate(6450)});
    return book;
}

std::optional<HourlyRate> rateIn(const RateAnswer& answer)
{
    const auto* reasoned = std::get_if<ReasonedRate>(&answer);
    return reasoned ? std::optional(reasoned->rate) : std::nullopt;
}

std::optional<RateQuestion> questionIn(const RateAnswer& answer)
{
    const auto* question = std::get_if<RateQuestion>(&answer);
    return question ? std::optional(*question) : std::nullopt;
}

} // namespace

TEST_CASE("the relation and its decision give the rate and the reason")
{
    struct Row
    {
        Relation relation;
        std::optional<TariffKind> decided;
        qint64 rate;
        RateGround ground;
    };
    const auto engagement = GENERATE(Engagement::SelfEmployed, Engagement::Payroll, Engagement::Private);
    const auto row = GENERATE(Row{Relation::None, {}, 5650, RateGround::NotFamily},
        Row{Relation::Parent, {}, 2054, RateGround::CoachIsParent},
        Row{Relation::Sibling, {}, 2054, RateGround::CoachIsSibling},
        Row{Relation::AdultChild, {}, 2054, RateGround::CoachIsAdultChild},
        Row{Relation::OtherFamily, TariffKind::Family, 2054, RateGround::DecidedFamily},
        Row{Relation::OtherFamily, TariffKind::Other, 5650, RateGround::DecidedOther});
    // Whoever invoices, an agency's coach has the rate of the relation.
    const RateAnswer answer =
        pilotBook().rateFor({row.relation, row.decided, engagement, organisation}, QDate(2023, 5, 2));
    REQUIRE(rateIn(answer));
    CHECK(std::get<ReasonedRate>(answer).rate == HourlyRate(row.rate));
    CHECK(std::get<ReasonedRate>(answer).reason == RateReason{row.ground, y2019});
}

TEST_CASE("another relative without a decision is a question also where no tariff is in force")
{
    const auto engagement = GENERATE(Engagement::SelfEmployed, Engagement::Payroll, Engagement::Private);
    const RateSubject subject{Relation::OtherFamily, {}, engagement, {}};
    CHECK(questionIn(pilotBook().rateFor(subject, midWeek)) == RateQuestion::TariffUndecided);
    CHECK(questionIn(TariffBook().rateFor(subject, midWeek)) == RateQuestion::TariffUndecided);
}

TEST_CASE("the rate of a care organisation goes before every relation")
{
    const auto relation = GENERATE(
        Relation::None, Relation::Parent, Relation::Sibling, Relation::AdultChild, Relation::OtherFamily);
    const auto decided = GENERATE(
        std::optional<TariffKind>(), std::optional(TariffKind::Family), std::optional(TariffKind::Other));
    const RateAnswer answer =
        pilotBook().rateFor({relation, decided, Engagement::Organisation, organisation}, midWeek);
    REQUIRE(rateIn(answer) == HourlyRate(6450));
    CHECK(
        std::get<ReasonedRate>(answer).reason == RateReason{RateGround::OrganisationRate, QDate(2020, 1, 1)});
}

TEST_CASE("an organisation without a rate on the day is a question and never the general tariff")
{
    const RateSubject known{Relation::None, {}, Engagement::Organisation, organisation};
    const RateSubject unknown{Relation::Parent, {}, Engagement::Organisation, OrganisationId(2)};
    CHECK(
        questionIn(pilotBook().rateFor(known, QDate(2019, 12, 31))) == RateQuestion::OrganisationRateMissing);
    CHECK(rateIn(pilotBook().rateFor(known, QDate(2020, 1, 1))) == HourlyRate(6450));
    CHECK(questionIn(pilotBook().rateFor(unknown, midWeek)) == RateQuestion::OrganisationRateMissing);
}

TEST_CASE("a rate holds from its day on until the day before the next")
{
    const RateSubject notFamily{};
    struct Row
    {
        QDate day;
        qint64 rate;
        QDate validFrom;
    };
    const auto row =
        GENERATE(Row{y2019, 5650, y2019}, Row{midWeek.addDays(-1), 5650, y2019}, Row{midWeek, 5800, midWeek},
            Row{midWeek.addDays(1), 5800, midWeek}, Row{QDate(2199, 12, 31), 5800, midWeek});
    const RateAnswer answer = pilotBook().rateFor(notFamily, row.day);
    REQUIRE(rateIn(answer) == HourlyRate(row.rate));
    CHECK(std::get<ReasonedRate>(answer).reason == RateReason{RateGround::NotFamily, row.validFrom});
}

TEST_CASE("before the first rate there is none and each kind stands for itself")
{
    CHECK(questionIn(pilotBook().rateFor({}, QDate(2018, 12, 31))) == RateQuestion::TariffMissing);
    TariffBook familyOnly;
    familyOnly.addTariff(TariffKind::Family, {y2019, HourlyRate(2054)});
    CHECK(questionIn(familyOnly.rateFor({}, midWeek)) == RateQuestion::TariffMissing);
    CHECK(rateIn(familyOnly.rateFor({Relation::Parent, {}, Engagement::Private, {}}, midWeek))
        == HourlyRate(2054));
}
