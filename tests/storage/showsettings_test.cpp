// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peoplerepository.h"
#include "core/usecases/editrecord.h"
#include "core/usecases/showsettings.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE("regions and organisations are listed by name with the rate of the day")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("organisation_rates", "O1,62.50,2023-06-01");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    const auto regions = listRegions(*database).value();
    REQUIRE(regions.size() == 2);
    CHECK(regions[0].name == text("Den Haag"));
    CHECK(regions[1].supervisor == text("Ria Jansen"));
    const auto organisations = showOrganisations(*database, QDate(2023, 5, 31)).value();
    REQUIRE(organisations.size() == 2);
    CHECK(organisations[0].name == text("Loonwerk"));
    CHECK(organisations[0].kind == OrganisationKind::Payroll);
    CHECK(organisations[0].rate == std::nullopt);
    CHECK(organisations[1].vatRegime == VatRegime::ExemptCare);
    CHECK(organisations[1].rate == HourlyRate(6000));
    CHECK(showOrganisations(*database, QDate(2023, 6, 1)).value()[1].rate == HourlyRate(6250));
}

TEST_CASE("rates are listed from the newest with the papers that show them")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("organisation_rates", "O1,62.50,2023-06-01").add("tariffs", "other,57.00,2023-07-01");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open(Database::Access::ReadWrite);
    const auto tariffs = showTariffs(*database, TariffKind::Other).value();
    REQUIRE(tariffs.size() == 2);
    CHECK(tariffs[0].rate.rate == HourlyRate(5700));
    CHECK(tariffs[1].rate.validFrom == QDate(2019, 1, 1));
    CHECK(showTariffs(*database, TariffKind::Family).value().size() == 1);

    const auto rates = showOrganisationRates(*database, OrganisationId(1)).value();
    REQUIRE(rates.size() == 2);
    CHECK(rates[0].papers == 0);
    const FixedDayClock clock(testDay);
    const EditContext context{*database, clock, text("jansen")};
    REQUIRE(addRecord(context, text("form"), QLatin1StringView("file_reference"),
        {{text("record_kind"), text("organisation_rate")}, {text("record_id"), rates[0].id},
            {text("path"), text("/papieren/brief.pdf")}}));
    CHECK(showOrganisationRates(*database, OrganisationId(1)).value()[0].papers == 1);
    CHECK(showOrganisationRates(*database, OrganisationId(1)).value()[1].papers == 0);
    const auto papers = showPapers(*database, QLatin1StringView("organisation_rate"), rates[0].id).value();
    REQUIRE(papers.size() == 1);
    CHECK(papers[0].path == text("/papieren/brief.pdf"));
    CHECK(showPapers(*database, QLatin1StringView("contract"), rates[0].id).value().empty());
    // A rate goes with its papers.
    REQUIRE(removeRecord(context, text("form"), QLatin1StringView("organisation_rate"), rates[0].id));
    CHECK(administration.rows("SELECT path FROM file_reference").isEmpty());
}
