// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/previewrate.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

DatedRate rate(int year, int month, int day, qint64 cents)
{
    return {QDate(year, month, day), HourlyRate(cents)};
}

const DatedRate otherAtFirst = rate(2019, 1, 1, 5650);

RatePreview previewOf(const AdministrationTexts& texts, const RateChange& change)
{
    const TemporaryAdministration administration(texts);
    auto preview = previewRate(*administration.open(), change);
    REQUIRE(preview.has_value());
    return std::move(*preview);
}

/// "D1 211 loses" for each duo, "2023-05 600" for each month, in cents.
QString inWords(const RatePreview& preview)
{
    QStringList words;
    for (const auto& duo : preview.duos) {
        words.append(QStringLiteral("%1 %2").arg(duo.code).arg(duo.difference.cents()));
        if (duo.losesRate)
            words.last() += text(" loses");
    }
    for (const auto& month : preview.months)
        words.append(QStringLiteral("%1 %2").arg(month.month.toText()).arg(month.difference.cents()));
    return words.join(text(", ")) + QStringLiteral(": %1").arg(preview.difference.cents());
}

struct Row
{
    const char* what;
    RateChange change;
    const char* expected;
};

// In May 2023: D1 135 minutes in week 18 and 90 in week 19, and 150 at a session on the 10th; D2 240 on the
// 3rd; D3, of organisation O1 at 60.00, 180 on the 4th. D4, family, ended in 2022: 15 on 5 May of that year.
const Row rows[] = {
    // D1 week 19: 84.75 becomes 87.00; its session: 141.25 becomes 145.00.
    {"a general tariff within a week", {TariffKind::Other, {}, rate(2023, 5, 8, 5800)},
        "D1 225, D2 0, 2023-05 600: 600"},
    // The 1st of May keeps its rate. D2: 226.00 becomes 240.00; D1: 84.75 becomes 90.00, 141.25 150.00.
    {"the middle of a week", {TariffKind::Other, {}, rate(2023, 5, 3, 6000)},
        "D1 525, D2 1400, 2023-05 2800: 2800"},
    // 15 minutes at 20.54 and at 20.55 are 5.14 both: 5.135 and 5.1375.
    {"what rounding takes away", {TariffKind::Family, {}, rate(2022, 1, 1, 2055)}, "D4 0, D5 0: 0"},
    {"what rounding leaves", {TariffKind::Family, {}, rate(2022, 1, 1, 2060)}, "D4 1, D5 0, 2022-05 1: 1"},
    {"days to come", {TariffKind::Other, {}, rate(2024, 1, 1, 6000)}, "D1 0, D2 0: 0"},
    {"the same rate again", {TariffKind::Other, {}, rate(2023, 1, 1, 5650)}, ": 0"},
    // 127.13 + 84.75 of D1, 226.00 of D2 and 141.25 of the session can no longer be paid.
    {"no tariff any more", {TariffKind::Other, otherAtFirst, {}},
        "D1 -21188 loses, D2 -22600 loses, 2023-05 -57913: -57913"},
    // The coach of D1 is held back for the 1st of May, and D2 worked on the 3rd.
    {"a tariff that begins later", {TariffKind::Other, otherAtFirst, rate(2023, 5, 4, 5650)},
        "D1 -21188 loses, D2 -22600 loses, 2023-05 -57913: -57913"},
    // 212.88 - 211.88: 135 and 90 minutes at 57.00 are 128.25 and 85.50, the session 142.50, D2 228.00.
    {"a tariff that changes from its own day", {TariffKind::Other, otherAtFirst, rate(2019, 1, 1, 5700)},
        "D1 187, D2 200, 2023-05 512: 512"},
    {"a rate of an organisation", {OrganisationId(1), {}, rate(2023, 5, 4, 6250)},
        "D3 750, 2023-05 750: 750"},
    {"an organisation that employs nobody", {OrganisationId(2), {}, rate(2023, 5, 4, 6250)}, ": 0"},
};

} // namespace

TEST_CASE("a rate is previewed to the cent by duo and month")
{
    const Row& row = rows[GENERATE(range(std::size_t(0), std::size(rows)))];
    INFO(row.what);
    CHECK(inWords(previewOf(AdministrationTexts::ofBase(), row.change)) == text(row.expected));
}

TEST_CASE("a first rate lets what was held back be paid")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.put("organisation_rates", "organisation,rate,valid_from\n");
    CHECK(inWords(previewOf(texts, {OrganisationId(1), {}, rate(2023, 1, 1, 6000)}))
        == text("D3 18000, 2023-05 18000: 18000"));
}

TEST_CASE("a VAT regime that is not known takes nothing from a preview")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.change("coaches", "NL001234567B01,standard", "NL001234567B01,");
    CHECK(inWords(previewOf(texts, {TariffKind::Other, {}, rate(2023, 5, 8, 5800)}))
        == text("D1 225, D2 0, 2023-05 600: 600"));
}

TEST_CASE("a preview only goes as far as the next rate")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("tariffs", "other,57.00,2023-05-08");
    // Week 19 and the session lie behind the next rate; D2 gets 4:00 at 58.00 for 226.00, D1 2:15: 130.50.
    CHECK(inWords(previewOf(texts, {TariffKind::Other, {}, rate(2023, 5, 1, 5800)}))
        == text("D1 337, D2 600, 2023-05 937: 937"));
}

TEST_CASE("a day that another rate holds from is refused and a preview can be stopped")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open();
    const auto taken = previewRate(*database, {TariffKind::Other, {}, rate(2019, 1, 1, 6000)});
    REQUIRE_FALSE(taken);
    CHECK(taken.error() == Error{ErrorCode::DateTaken, {text("2019-01-01")}});
    qsizetype months = 0;
    const auto stopped = previewRate(
        *database, {TariffKind::Other, {}, rate(2023, 1, 1, 6000)}, [&](qsizetype, qsizetype all) {
            months = all;
            return false;
        });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(months == 5); // from January up to May, the last one with hours
}
