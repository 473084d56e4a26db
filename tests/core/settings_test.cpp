// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

const QString pilotStart = QStringLiteral("pilot_start");
const QString pilotEnd = QStringLiteral("pilot_end");

} // namespace

TEST_CASE("without settings the pilot is that of the foundation")
{
    const Settings settings = Settings::defaults();
    CHECK(settings.pilot == DateRange::throughLastDay(QDate(2019, 1, 1), QDate(2023, 12, 31)));
    CHECK(settings.customer.name == QStringLiteral("Vanuit autisme bekeken"));
}

TEST_CASE("every setting lands in its own place")
{
    struct Row
    {
        const char* key;
        QString (*read)(const Party& customer);
    };
    const auto row = GENERATE(Row{"customer_name", [](const Party& c) { return c.name; }},
        Row{"customer_address", [](const Party& c) { return c.address.street; }},
        Row{"customer_postcode", [](const Party& c) { return c.address.postcode; }},
        Row{"customer_city", [](const Party& c) { return c.address.city; }},
        Row{"customer_coc_number", [](const Party& c) { return c.cocNumber; }},
        Row{"customer_vat_id", [](const Party& c) { return c.vatId; }},
        Row{"customer_email", [](const Party& c) { return c.email; }});
    const QString key = QString::fromLatin1(row.key);
    Settings settings;
    REQUIRE(settings.set(key, QStringLiteral("a value")));
    CHECK(row.read(settings.customer) == QStringLiteral("a value"));
    REQUIRE(settings.set(key, QString()));
    CHECK(settings.customer == Party());
    CHECK(Settings::allKeys().count(key) == 1);
}

TEST_CASE("all settings are the pilot and the customer and the limits and the renewal of certificates")
{
    CHECK(Settings::allKeys().size() == 2 + 7 + 4 + 1);
    for (const QString& key : Settings::allKeys()) {
        CAPTURE(key);
        CHECK(Settings::defaults().set(key, QString()));
    }
}

TEST_CASE("the pilot is set from its first to its last day in any order")
{
    const DateRange wanted = DateRange::throughLastDay(QDate(2026, 2, 1), QDate(2027, 1, 31));
    Settings endFirst = Settings::defaults();
    REQUIRE(endFirst.set(pilotEnd, QStringLiteral("2027-01-31")));
    REQUIRE(endFirst.set(pilotStart, QStringLiteral("2026-02-01")));
    CHECK(endFirst.pilot == wanted);
    // In between the start lies after the end of the pilot that was.
    Settings startFirst = Settings::defaults();
    REQUIRE(startFirst.set(pilotStart, QStringLiteral("2026-02-01")));
    REQUIRE(startFirst.set(pilotEnd, QStringLiteral("2027-01-31")));
    CHECK(startFirst.pilot == wanted);
    // And the other way round: a pilot that ends before the usual one begins.
    Settings earlier = Settings::defaults();
    REQUIRE(earlier.set(pilotEnd, QStringLiteral("2018-12-31")));
    REQUIRE(earlier.set(pilotStart, QStringLiteral("2018-01-01")));
    CHECK(earlier.pilot == DateRange::throughLastDay(QDate(2018, 1, 1), QDate(2018, 12, 31)));
}

TEST_CASE("an empty side leaves the pilot open there")
{
    Settings settings = Settings::defaults();
    REQUIRE(settings.set(pilotEnd, QString()));
    CHECK(settings.pilot == DateRange::from(QDate(2019, 1, 1)));
    REQUIRE(settings.set(pilotStart, QString()));
    CHECK(settings.pilot == DateRange());
    REQUIRE(settings.set(pilotEnd, QStringLiteral("2023-12-31")));
    CHECK(settings.pilot == DateRange::throughLastDay({}, QDate(2023, 12, 31)));
}

TEST_CASE("a wrong setting is refused and changes nothing")
{
    Settings settings = Settings::defaults();
    for (const QStringView unknown : {u"", u"pilot", u"Pilot_start", u"pilot_start ", u"customer_iban"}) {
        const Status status = settings.set(unknown.toString(), QStringLiteral("2023-01-01"));
        REQUIRE_FALSE(status);
        CHECK(status.error() == Error{ErrorCode::UnknownSetting, {unknown.toString()}});
    }
    for (const QStringView wrong : {u"2023-02-30", u"31-12-2023", u"never", u" ", u"1899-12-31"}) {
        for (const QString& key : {pilotStart, pilotEnd}) {
            const Status status = settings.set(key, wrong.toString());
            REQUIRE_FALSE(status);
            CHECK(status.error() == Error{ErrorCode::SettingValueInvalid, {key, wrong.toString()}});
        }
    }
    CHECK(settings.pilot == Settings::defaults().pilot);
    CHECK(settings.customer == Settings::defaults().customer);
}

TEST_CASE("the limits of rule 10 are as it says unless set")
{
    const Settings settings = Settings::defaults();
    CHECK(settings.deviation == DeviationLimits{Percent::ofWhole(20), WorkTime(30), 6, 4});
    CHECK(settings.certificateMonths == std::nullopt);
}

TEST_CASE("a number is taken within its bounds and told as it is set")
{
    struct Row
    {
        const char* key;
        int lowest;
        int highest;
        qint64 (*read)(const Settings& settings);
    };
    const auto row =
        GENERATE(Row{"deviation_weeks", 1, 52, [](const Settings& s) { return qint64(s.deviation.weeks); }},
            Row{"deviation_percent", 0, 1000,
                [](const Settings& s) { return s.deviation.ofAgreement.basisPoints() / 100; }},
            Row{"deviation_minutes", 0, 10080, [](const Settings& s) { return s.deviation.time.minutes(); }},
            Row{"deviation_weeks_to_be_structural", 1, 52,
                [](const Settings& s) { return qint64(s.deviation.weeksToBeStructural); }},
            Row{"vog_renewal_months", 1, 120,
                [](const Settings& s) { return qint64(s.certificateMonths.value_or(-1)); }});
    CAPTURE(row.key);
    const QString key = QString::fromLatin1(row.key);
    const QString usual = Settings::defaults().text(key);
    Settings settings = Settings::defaults();
    for (const int number : {row.lowest, row.highest}) {
        REQUIRE(settings.set(key, QString::number(number)));
        CHECK(row.read(settings) == number);
        CHECK(settings.text(key) == QString::number(number));
    }
    const Settings before = settings;
    for (const QString& wrong : {QString::number(row.lowest - 1), QString::number(row.highest + 1),
             QStringLiteral("1.5"), QStringLiteral("+3"), QStringLiteral(" 3"), QStringLiteral("drie"),
             QStringLiteral("99999999999999999999")}) {
        const Status status = settings.set(key, wrong);
        REQUIRE_FALSE(status);
        CHECK(status.error()
            == Error{ErrorCode::NotANumberWithin,
                {wrong, QString::number(row.lowest), QString::number(row.highest)}});
        CHECK(settings.text(key) == before.text(key));
    }
    REQUIRE(settings.set(key, QString()));
    CHECK(settings.text(key) == usual);
}

TEST_CASE("every setting is told as it was set")
{
    Settings settings = Settings::defaults();
    CHECK(settings.text(pilotStart) == QStringLiteral("2019-01-01"));
    CHECK(settings.text(pilotEnd) == QStringLiteral("2023-12-31"));
    REQUIRE(settings.set(pilotEnd, QString()));
    CHECK(settings.text(pilotEnd).isEmpty());
    REQUIRE(settings.set(QStringLiteral("customer_city"), QStringLiteral("Alkmaar")));
    CHECK(settings.text(QStringLiteral("customer_city")) == QStringLiteral("Alkmaar"));
    CHECK(settings.text(QStringLiteral("pilot_colour")).isEmpty());
}

TEST_CASE("settings that do not go together are named with both")
{
    Settings settings = Settings::defaults();
    CHECK(settings.conflicts().empty());
    REQUIRE(settings.set(pilotEnd, QStringLiteral("2018-12-31")));
    REQUIRE(settings.set(QStringLiteral("deviation_weeks"), QStringLiteral("3")));
    const auto conflicts = settings.conflicts();
    REQUIRE(conflicts.size() == 2);
    CHECK(conflicts[0].key == pilotEnd);
    CHECK(conflicts[0].otherKey == pilotStart);
    CHECK(conflicts[0].error
        == Error{
            ErrorCode::PeriodEndsBeforeStart, {QStringLiteral("2019-01-01"), QStringLiteral("2018-12-31")}});
    // 4 of 3 weeks.
    CHECK(conflicts[1].error
        == Error{ErrorCode::StructuralAboveWeeks, {QStringLiteral("4"), QStringLiteral("3")}});
    REQUIRE(settings.set(QStringLiteral("deviation_weeks_to_be_structural"), QStringLiteral("3")));
    CHECK(settings.conflicts().size() == 1);
}
