// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listsignals.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QStringList signalsOn(const TemporaryAdministration& administration, QDate day)
{
    const auto database = administration.open();
    const auto duos = listSignals(*database, day);
    REQUIRE(duos);
    QStringList lines;
    for (const SignalledDuo& duo : *duos) {
        for (const DuoSignal& signal : duo.found)
            lines.append(duo.code + u' ' + wordFor(signal.kind));
    }
    return lines;
}

/// D1 has agreed on four hours a week from its start on Tuesday 2 May, and works five in each week that has
/// hours; the coach's papers are right.
AdministrationTexts oneDuo()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.put("contracts", "coach,signed,valid_from,valid_to\nC1,2019-01-01,2019-01-01,\n")
        .put("certificates", "coach,kind,issued,received,profile\nC1,vog,2019-01-01,2019-01-02,45\n")
        .put("duos", "code,participant,coach,relation,tariff,start,end\nD1,P1,C1,none,,2023-05-02,\n")
        .put("agreements", "duo,valid_from,hours_per_week,reason\nD1,2023-05-02,4,\n")
        .put("attendance", "session,coach,status,hours,duo\n")
        .put("hours",
            "duo,date,hours,note\nD1,2023-05-05,5,\nD1,2023-05-08,2,\nD1,2023-05-14,3,\nD1,2023-05-16,5,\n"
            "D1,2023-05-23,5,\nD1,2023-05-31,5,\nD1,2023-06-30,1,\n");
    return texts;
}

} // namespace

TEST_CASE("signals of hours are of the whole weeks before the week of looking")
{
    const TemporaryAdministration administration(oneDuo());
    // Of the weeks of 8, 15, 22 and 29 May all are above; that of 1 May began without the duo.
    CHECK(signalsOn(administration, QDate(2023, 6, 4)).isEmpty()); // Sunday: the fourth is not over
    CHECK(signalsOn(administration, QDate(2023, 6, 5)) == QStringList{QStringLiteral("D1 above_agreed")});
    CHECK(signalsOn(administration, QDate(2023, 6, 18)) == QStringList{QStringLiteral("D1 above_agreed")});
    // The last two weeks are empty and not entered yet.
    CHECK(signalsOn(administration, QDate(2023, 6, 19))
        == QStringList{QStringLiteral("D1 above_agreed"), QStringLiteral("D1 hours_missing")});
    // Hours of the week of looking itself say nothing.
    CHECK(signalsOn(administration, QDate(2023, 6, 30)).contains(QStringLiteral("D1 hours_missing")));
    CHECK(signalsOn(administration, QDate(2023, 5, 1)).isEmpty()); // there is no duo yet
}

TEST_CASE("the limits of rule 10 are those that are set")
{
    AdministrationTexts texts = oneDuo();
    texts.put("settings", "key,value\ndeviation_weeks,2\ndeviation_weeks_to_be_structural,2\n");
    const TemporaryAdministration administration(texts);
    CHECK(signalsOn(administration, QDate(2023, 5, 22)) == QStringList{QStringLiteral("D1 above_agreed")});
}

TEST_CASE("papers are those of the coach on the day")
{
    AdministrationTexts texts = oneDuo();
    texts.put("contracts", "coach,signed,valid_from,valid_to\nC1,2019-01-01,2019-01-01,2023-07-31\n")
        .put("certificates", "coach,kind,issued,received,profile\nC1,vog,2023-01-01,2023-05-03,45\n");
    const TemporaryAdministration administration(texts);
    CHECK(signalsOn(administration, QDate(2023, 5, 2)) == QStringList{QStringLiteral("D1 vog_missing")});
    CHECK(signalsOn(administration, QDate(2023, 6, 1))
        == QStringList{QStringLiteral("D1 vog_too_old"), QStringLiteral("D1 contract_ending")});
    CHECK(signalsOn(administration, QDate(2023, 8, 1)).contains(QStringLiteral("D1 contract_missing")));
}
