// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listattention.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

std::vector<AttentionRow> attentionOn(const TemporaryAdministration& administration, QDate day)
{
    auto rows = listAttention(*administration.open(), day);
    REQUIRE(rows);
    return std::move(*rows);
}

/// Each as "! vog_missing C2 2019-01-01", those that are urgent with a sign.
QStringList linesOn(const TemporaryAdministration& administration, QDate day)
{
    QStringList lines;
    for (const AttentionRow& row : attentionOn(administration, day)) {
        const QString sign = row.signal.urgency == Urgency::Urgent ? QStringLiteral("! ") : QString();
        lines.append(QStringLiteral("%1%2 %3 %4")
                         .arg(sign, row.signal.key.word, row.code, toIsoText(row.signal.since))
                         .simplified());
    }
    return lines;
}

AttentionRow rowOf(const std::vector<AttentionRow>& rows, const char* word)
{
    for (const AttentionRow& row : rows) {
        if (row.signal.key.word == QLatin1String(word))
            return row;
    }
    FAIL(word << " is not among the signals");
    return {};
}

/// Everybody's hours up to the day are there and the papers are right, so that only what a test puts there
/// asks.
AdministrationTexts quiet()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    return texts.put("duos", "code,participant,coach,relation,tariff,start,end\nD1,P1,C1,none,,2019-01-01,\n")
        .put("agreements", "duo,valid_from,hours_per_week,reason\n")
        .put("certificates", "coach,kind,issued,received,profile\nC1,vog,2018-11-01,2018-12-15,45\n")
        .put("sessions",
            "code,date,kind,region,title,location,hours\nS1,2023-05-10,intervision,R1,Grenzen,,0\n")
        .put("attendance", "session,coach,status,hours,duo\nS1,C1,present,,D1\n")
        .put("hours", "duo,date,hours,note\nD1,2023-06-22,1:00,\n");
}

} // namespace

TEST_CASE("the list of attention names everything that asks for it with the most urgent first")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto rows = attentionOn(administration, testDay);
    // 30 June: the weeks that are looked at begin on 15 May. D5 began on a Friday and has no hours at all.
    CHECK(linesOn(administration, testDay)
        == QStringList{QStringLiteral("! vog_missing C2 2019-01-01"),
            QStringLiteral("! vog_missing C3 2019-01-01"), QStringLiteral("! month_not_closed 2023-06-01"),
            QStringLiteral("hours_missing D5 2020-05-04"), QStringLiteral("hours_missing D2 2023-05-08"),
            QStringLiteral("hours_missing D3 2023-05-08"), QStringLiteral("hours_missing D1 2023-05-15"),
            QStringLiteral("intervisions_missed C3 2023-05-10")});
    const AttentionRow month = rowOf(rows, "month_not_closed");
    // C1: 127.13 + 84.75 + 141.25 and 21 %; C2: 226.00 and 21 %; the organisation: 180.00.
    CHECK(month.signal.count == 3);
    CHECK(month.signal.amount == Money(42729 + 27346 + 18000));
    CHECK(month.signal.day == QDate(2023, 6, 15));
    CHECK(month.signal.place == RecordRef(Month(2023, 5)));
    const AttentionRow missing = rowOf(rows, "hours_missing");
    CHECK(missing.name == QStringLiteral("Eva Bakker"));
    CHECK(missing.regionName == QStringLiteral("Utrecht"));
    CHECK(missing.supervisor == QStringLiteral("Ria Jansen"));
    CHECK(missing.signal.place == RecordRef(EntryDay{DuoId(5), QDate(2020, 5, 4)}));
    CHECK(rowOf(rows, "vog_missing").signal.place == RecordRef(CoachPapersRef{CoachId(2)}));
}

TEST_CASE("papers of a coach of several duos are named once")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.put("certificates", "coach,kind,issued,received,profile\n")
        .put("contracts", "coach,signed,valid_from,valid_to\nC1,2019-01-01,2019-01-01,2023-08-29\n")
        .put("hours", "duo,date,hours,note\n");
    const TemporaryAdministration administration(texts);
    const QStringList lines = linesOn(administration, testDay);
    CHECK(lines.filter(QStringLiteral("vog_missing")).size() == 3);
    CHECK(lines.contains(QStringLiteral("! vog_missing C1 2019-01-01")));
    // 29 August is 60 days on.
    CHECK(lines.filter(QStringLiteral("contract")).size() == 3);
    CHECK(lines.contains(QStringLiteral("contract_ending C1 2023-06-30")));
}

TEST_CASE("a certificate is due for renewal only where a number of months is set")
{
    AdministrationTexts texts = quiet();
    CHECK(linesOn(TemporaryAdministration(texts), testDay).isEmpty());
    texts.put("settings", "key,value\nvog_renewal_months,48\n");
    CHECK(linesOn(TemporaryAdministration(texts), testDay)
        == QStringList{QStringLiteral("vog_renewal_due C1 2022-11-01")});
}

TEST_CASE("an open question of the last month asks at the place where it is answered")
{
    AdministrationTexts texts = quiet();
    texts.put("hours", "duo,date,hours,note\nD1,2023-05-01,2:15,\nD1,2023-06-22,1:00,\n")
        .change("duos", "D1,P1,C1,none,", "D1,P1,C1,other_family,");
    const TemporaryAdministration administration(texts);
    CHECK(linesOn(administration, QDate(2023, 6, 30))
        == QStringList{QStringLiteral("! tariff_undecided D1 2023-06-01")});
    const AttentionRow row = attentionOn(administration, testDay).front();
    CHECK(row.signal.kind == AttentionKind::QuestionOpen);
    CHECK(row.signal.place == RecordRef(DuoId(1)));
    CHECK(row.name == QStringLiteral("Eva Bakker"));
}

TEST_CASE("sessions are named before they are held and afterwards until everybody is recorded")
{
    AdministrationTexts texts = quiet();
    texts.put("attendance", "session,coach,status,hours,duo\n")
        .add("sessions", "S2,2023-07-14,training,,Grenzen,,2");
    const TemporaryAdministration administration(texts);
    CHECK(linesOn(administration, testDay)
        == QStringList{QStringLiteral("session_to_prepare S2 2023-06-30"),
            QStringLiteral("attendance_missing S1 2023-05-11"),
            QStringLiteral("intervisions_missed C1 2023-05-10")});
    const AttentionRow missing = rowOf(attentionOn(administration, testDay), "attendance_missing");
    CHECK(missing.signal.count == 1);
    CHECK(missing.signal.total == 1);
    CHECK(missing.signal.place == RecordRef(SessionId(1)));
    CHECK(missing.owner() == AttentionOwner::Supervisor);
    CHECK(linesOn(administration, QDate(2023, 7, 13))
              .contains(QStringLiteral("! session_to_prepare S2 2023-07-13")));
}

TEST_CASE("of a theme meeting it is enough that somebody was recorded")
{
    // C1 is expected and not recorded.
    AdministrationTexts texts = quiet();
    texts.add("sessions", "S9,2023-06-14,theme_meeting,,Rust,,1");
    CHECK(linesOn(TemporaryAdministration(texts), testDay)
        == QStringList{QStringLiteral("attendance_missing S9 2023-06-15")});
    texts.add("attendance", "S9,C2,present,,");
    CHECK(linesOn(TemporaryAdministration(texts), testDay).isEmpty());
}

TEST_CASE("a duo that ends asks for attention unless another goes on from it")
{
    AdministrationTexts texts = quiet();
    texts.put(
        "duos", "code,participant,coach,relation,tariff,start,end\nD1,P1,C1,none,,2019-01-01,2023-08-29\n");
    CHECK(linesOn(TemporaryAdministration(texts), testDay)
        == QStringList{QStringLiteral("agreement_ending D1 2023-06-30")});
    texts.put("duos",
        "code,participant,coach,relation,tariff,start,end,previous_duo\nD1,P1,C1,none,,2019-01-01,2023-08-29,"
        "\n"
        "D2,P1,C2,none,,2023-08-30,,D1\n");
    CHECK(linesOn(TemporaryAdministration(texts), testDay).isEmpty());
}

TEST_CASE("a participant who is looking without a candidate asks after four weeks")
{
    AdministrationTexts texts = quiet();
    texts.put("participants",
        "code,first_name,prefix,last_name,region,email,phone,looking_since\nP1,Anna,de,Boer,R1,,,\n"
        "P2,Bas,,Smit,R2,,,2023-06-02\n");
    CHECK(linesOn(TemporaryAdministration(texts), testDay)
        == QStringList{QStringLiteral("candidate_missing P2 2023-06-02")});
    CHECK(linesOn(TemporaryAdministration(texts), QDate(2023, 6, 29)).isEmpty());
    texts.put("click_talks",
        "participant,coach,date,participant_outcome,coach_outcome,note\nP2,C1,2023-06-10,positive,negative,"
        "\n");
    CHECK(linesOn(TemporaryAdministration(texts), testDay).isEmpty()); // four weeks from 10 June are not over
    CHECK(linesOn(TemporaryAdministration(texts), QDate(2023, 7, 8))
              .contains(QStringLiteral("candidate_missing P2 2023-06-10")));
}
