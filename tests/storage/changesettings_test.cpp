// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationexport.h"
#include "core/settings/settings.h"
#include "core/usecases/changesettings.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class SettingsFile
{
public:
    Checked<RecordSteps> change(const SettingTexts& changed)
    {
        return changeSettings(context, text("form"), changed);
    }
    Checked<RecordSteps> change(const char* key, const char* value)
    {
        return change({{text(key), text(value)}});
    }
    QString now(const char* key) { return loadSettingTexts(*database).value().at(text(key)); }

    TemporaryAdministration administration{AdministrationTexts::ofBase()};
    std::unique_ptr<Database> database = administration.open(Database::Access::ReadWrite);
    FixedDayClock clock{testDay};
    EditContext context{*database, clock, text("jansen")};
};

} // namespace

TEST_CASE_METHOD(SettingsFile, "a setting is added when it is first set and changed after that")
{
    const auto added = change("customer_city", " Alkmaar ");
    REQUIRE(added);
    REQUIRE(added->size() == 1);
    CHECK_FALSE(added->front().before.has_value());
    CHECK(now("customer_city") == text("Alkmaar"));
    const auto changed = change("customer_city", "Haarlem");
    REQUIRE(changed);
    CHECK(changed->front().before.has_value());
    CHECK(administration.rows("SELECT value FROM setting WHERE key = 'customer_city'")
        == QStringList{text("Haarlem")});
}

TEST_CASE_METHOD(SettingsFile, "what is so already is not written")
{
    const auto usual =
        change({{text("deviation_weeks"), text("6")}, {text("pilot_start"), text("2019-01-01")}});
    REQUIRE(usual);
    CHECK(usual->empty());
    CHECK(administration.rows("SELECT key FROM setting").size() == 2);
    CHECK(administration.rows("SELECT action FROM change_set WHERE action = 'form'").isEmpty());
}

TEST_CASE_METHOD(SettingsFile, "a changed setting can be taken back and done again")
{
    const auto steps = change("deviation_weeks", "8");
    REQUIRE(steps);
    const auto back = takeBackEdit(context, *steps);
    REQUIRE(back);
    CHECK(now("deviation_weeks") == text("6"));
    REQUIRE(takeBackEdit(context, *back));
    CHECK(now("deviation_weeks") == text("8"));
}

TEST_CASE_METHOD(SettingsFile, "numbers and addresses of the customer are checked and kept in one form")
{
    struct Row
    {
        const char* key;
        const char* wrong;
        ErrorCode code;
        const char* right;
        const char* kept;
    };
    const auto row = GENERATE(Row{"customer_postcode", "18 AB", ErrorCode::NotAPostcode, "1811ab", "1811 AB"},
        Row{"customer_coc_number", "1234567", ErrorCode::NotACocNumber, "37110236", "37110236"},
        Row{"customer_vat_id", "NL123456789B90", ErrorCode::NotAVatId, "NL002455799B11", "NL002455799B11"},
        Row{"customer_email", "info@", ErrorCode::NotAnEmail, "info@vab.example", "info@vab.example"},
        Row{"pilot_end", "2023-02-30", ErrorCode::SettingValueInvalid, "", ""},
        Row{"vog_renewal_months", "0", ErrorCode::NotANumberWithin, "36", "36"},
        Row{"deviation_weeks", "3", ErrorCode::StructuralAboveWeeks, "12", "12"},
        Row{"pilot_colour", "blue", ErrorCode::UnknownSetting, nullptr, nullptr});
    CAPTURE(row.key);
    const auto refused = change(row.key, row.wrong);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 1);
    CHECK(refused.error().front().error.code == row.code);
    CHECK(refused.error().front().place.field == text(row.key));
    if (!row.right)
        return;
    REQUIRE(change(row.key, row.right));
    CHECK(now(row.key) == text(row.kept));
}

TEST_CASE_METHOD(SettingsFile, "a pilot that leaves hours outside is refused with their days")
{
    // Hours stand on 5 May 2022 and on 1, 3, 4 and 8 May 2023.
    const auto late = change("pilot_start", "2023-05-02");
    REQUIRE_FALSE(late);
    CHECK(late.error().front().error
        == Error{ErrorCode::HoursOutsidePeriod, {text("2"), text("2022-05-05"), text("2023-05-01")}});
    CHECK(late.error().front().place.field == text("pilot_start"));
    REQUIRE_FALSE(change("pilot_end", "2023-05-07"));
    CHECK(now("pilot_end") == text("2023-12-31"));
    REQUIRE(change("pilot_end", "2023-05-08"));
    REQUIRE(change("pilot_start", "2022-05-05"));
}

TEST_CASE("a period that moves as a whole moves in one edit whichever way")
{
    AdministrationTexts texts;
    texts.put("settings", "key,value\npilot_start,2019-01-01\npilot_end,2023-12-31\n");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open(Database::Access::ReadWrite);
    const FixedDayClock clock(testDay);
    const EditContext context{*database, clock, text("jansen")};
    const auto move = [&](const char* start, const char* end) {
        return changeSettings(
            context, text("form"), {{text("pilot_start"), text(start)}, {text("pilot_end"), text(end)}});
    };
    CHECK_FALSE(changeSettings(context, text("form"), {{text("pilot_start"), text("2026-01-01")}}));
    const auto later = move("2026-01-01", "2027-12-31");
    REQUIRE(later);
    CHECK(later->size() == 2);
    REQUIRE(move("2018-01-01", "2018-12-31"));
    REQUIRE(takeBackEdit(context, *move("", "")));
    CHECK(administration.rows("SELECT value FROM setting ORDER BY value")
        == QStringList{text("2018-01-01"), text("2018-12-31")});
}

TEST_CASE_METHOD(SettingsFile, "every setting goes out to a folder and comes back")
{
    const SettingTexts wanted{{text("pilot_start"), text("2018-01-01")}, {text("pilot_end"), QString()},
        {text("customer_name"), text("Stichting")}, {text("customer_address"), text("Kade 1, \"boven\"")},
        {text("customer_postcode"), text("1811 AB")}, {text("customer_city"), text("Alkmaar")},
        {text("customer_coc_number"), text("37110236")}, {text("customer_vat_id"), text("NL002455799B11")},
        {text("customer_email"), text("info@vab.example")}, {text("deviation_weeks"), text("8")},
        {text("deviation_percent"), text("25")}, {text("deviation_minutes"), text("45")},
        {text("deviation_weeks_to_be_structural"), text("5")}, {text("vog_renewal_months"), text("36")}};
    REQUIRE(wanted.size() == static_cast<std::size_t>(Settings::allKeys().size()));
    REQUIRE(change(wanted));
    const QString folder = administration.inFolder("uit");
    REQUIRE(exportAdministration(*database, folder));
    AdministrationTexts texts;
    texts.put("settings", bytesOf(folder + text("/settings.csv")));
    const TemporaryAdministration copy(texts);
    CHECK(loadSettingTexts(*copy.open()).value() == wanted);
}
