// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariffs/expectedcost.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

/// Family 20.54; others 56.50, from 15 March 60.00; one organisation 50.00 from 11 March.
TariffBook makeTariffs()
{
    TariffBook tariffs;
    tariffs.addTariff(TariffKind::Family, {QDate(2019, 1, 1), HourlyRate(2054)});
    tariffs.addTariff(TariffKind::Other, {QDate(2019, 1, 1), HourlyRate(5650)});
    tariffs.addTariff(TariffKind::Other, {QDate(2023, 3, 15), HourlyRate(6000)});
    tariffs.addOrganisationRate(OrganisationId(1), {QDate(2023, 3, 11), HourlyRate(5000)});
    return tariffs;
}

RateSubject related(Relation relation)
{
    RateSubject subject;
    subject.relation = relation;
    return subject;
}

RateSubject employed()
{
    RateSubject subject;
    subject.engagement = Engagement::Organisation;
    subject.organisation = OrganisationId(1);
    return subject;
}

struct Case
{
    const char* what;
    RateSubject subject;
    DateRange active;
    qint64 cents;
    bool isRateMissing;
};

} // namespace

TEST_CASE("what agreed hours cost goes by the rate of each day")
{
    // An hour a day in the 31 days of March 2023.
    const std::vector<Agreement> hourADay{{QDate(2019, 1, 1), WorkTime(420), {}}};
    const DateRange march = DateRange::until(QDate(2023, 3, 1), QDate(2023, 4, 1));
    const DateRange always = DateRange::from(QDate(2019, 1, 1));
    const std::vector<Case> cases{
        // 14 days at 56.50 and 17 at 60.00
        {"a rate that changes within the month", related(Relation::None), always, 14 * 5650 + 17 * 6000,
            false},
        {"family", related(Relation::Parent), always, 31 * 2054, false},
        {"a duo of two days", related(Relation::Parent),
            DateRange::throughLastDay(QDate(2023, 3, 30), QDate(2023, 3, 31)), 2 * 2054, false},
        {"a duo that has ended", related(Relation::Parent),
            DateRange::throughLastDay(QDate(2019, 1, 1), QDate(2023, 2, 28)), 0, false},
        // 21 days from the 11th; the 10 before have no rate
        {"an organisation whose rate comes later", employed(), always, 21 * 5000, true},
        {"an undecided tariff", related(Relation::OtherFamily), always, 0, true},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        const ExpectedCost cost = expectedCost(makeTariffs(), each.subject, hourADay, each.active, march);
        CHECK(cost == ExpectedCost{Money(each.cents), each.isRateMissing});
    }
    CHECK(expectedCost(makeTariffs(), related(Relation::OtherFamily), {}, always, march) == ExpectedCost());
}
