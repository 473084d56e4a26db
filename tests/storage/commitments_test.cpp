// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listcommitments.h"
#include "core/usecases/showcoachpapers.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// A Wednesday; the two whole weeks before it run from 12 to 25 June.
const QDate wednesday(2023, 6, 28);

/// The commitments that are missing, by their first letters.
QString missingOf(const CommitmentRow& row)
{
    const char* const letters[] = {"c", "v", "t", "i", "o", "r"};
    QString all;
    for (const Commitment commitment : allCommitments) {
        if (row.isMissing(commitment))
            all += text(letters[static_cast<std::size_t>(commitment)]);
    }
    CHECK(row.missing() == all.size());
    return all;
}

CommitmentRow rowOf(const TemporaryAdministration& administration, const char* code, QDate today = wednesday)
{
    const auto database = administration.open();
    const auto rows = listCommitments(*database, today);
    REQUIRE(rows.has_value());
    for (const CommitmentRow& row : *rows) {
        if (row.code != text(code))
            continue;
        // Read by itself it is the same.
        const auto one = findCommitments(*database, row.id, today);
        REQUIRE(one.has_value());
        REQUIRE(one->has_value());
        CHECK(missingOf(**one) == missingOf(row));
        CHECK((*one)->training == row.training);
        CHECK((*one)->intervision == row.intervision);
        CHECK((*one)->activeDuos == row.activeDuos);
        return row;
    }
    FAIL("there is no coach " << code);
    return {};
}

QString counted(const SessionsAttended& sessions)
{
    return QStringLiteral("%1/%2").arg(sessions.attended).arg(sessions.held);
}

} // namespace

TEST_CASE("every coach is listed by code with what is missing")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open();
    const auto rows = listCommitments(*database, wednesday);
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 4);
    CHECK(rows->at(0).code == text("C1"));
    CHECK(rows->at(0).name.last == text("Bakker"));
    CHECK(rows->at(0).regionName == text("Utrecht"));
    CHECK(rows->at(0).activeDuos == 2);
    CHECK(rows->at(0).duosBehind == 2); // no hours since 8 May
    CHECK(missingOf(rows->at(0)) == text("or")); // was at S1
    CHECK(missingOf(rows->at(1)) == text("vor")); // of another region than S1
    CHECK(missingOf(rows->at(2)) == text("cvior")); // not signed; excused from S1
    CHECK(missingOf(rows->at(3)) == text("vo")); // no duo since 2022: nothing held, nothing to register
    const auto none = findCommitments(*database, CoachId(999), wednesday);
    REQUIRE(none.has_value());
    CHECK_FALSE(none->has_value());
}

TEST_CASE("contract and certificate stand as they do on the day of looking")
{
    struct Example
    {
        const char* change;
        const char* missing; // of C1, who is otherwise short of research and registration
    };
    const Example examples[] = {
        {"UPDATE contract SET signed_on = NULL", "cor"},
        {"UPDATE contract SET valid_to = '2023-06-28'", "or"},
        {"UPDATE contract SET valid_to = '2023-06-27'", "cor"},
        {"DELETE FROM contract", "cor"},
        {"UPDATE certificate SET received_on = '2019-02-01'", "or"}, // exactly three months
        {"UPDATE certificate SET received_on = '2019-02-02'", "vor"},
        {"UPDATE certificate SET received_on = NULL", "vor"},
        {"DELETE FROM certificate", "vor"},
        {"UPDATE coach SET research_agreed_on = '2023-01-01'", "r"},
        // Issued on 1 November 2018: 55 months later is 1 June 2023, 56 is 1 July.
        {"INSERT INTO setting (key, value) VALUES ('vog_renewal_months', '55')", "vor"},
        {"INSERT INTO setting (key, value) VALUES ('vog_renewal_months', '56')", "or"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.change);
        const TemporaryAdministration administration(AdministrationTexts::ofBase());
        administration.tamper(example.change);
        CHECK(missingOf(rowOf(administration, "C1")) == text(example.missing));
    }
}

TEST_CASE("sessions count that were held for the coach in the last twelve months while there was a duo")
{
    struct Example
    {
        const char* session; // beside S1, which C1 was at
        const char* intervision;
        const char* training;
    };
    const Example examples[] = {
        {"S2,2022-06-29,intervision,R1,,,2", "1/2", "0/0"}, // the first of the twelve months
        {"S2,2022-06-28,intervision,R1,,,2", "1/1", "0/0"},
        {"S2,2023-06-28,intervision,R1,,,2", "1/2", "0/0"},
        {"S2,2023-06-29,intervision,R1,,,2", "1/1", "0/0"}, // still to come
        {"S2,2023-01-11,intervision,R2,,,2", "1/1", "0/0"}, // of another region
        {"S2,2023-01-11,intervision,,,,2", "1/2", "0/0"}, // for the whole country
        {"S2,2023-01-11,training,R1,,,2", "1/1", "0/1"},
        {"S2,2023-01-11,theme_meeting,R1,,,2", "1/1", "0/0"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.session);
        AdministrationTexts texts = AdministrationTexts::ofBase();
        texts.add("sessions", example.session);
        const TemporaryAdministration administration(texts);
        const CommitmentRow row = rowOf(administration, "C1");
        CHECK(counted(row.intervision) == text(example.intervision));
        CHECK(counted(row.training) == text(example.training));
    }

    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("sessions", "S2,2022-12-31,training,R1,,,2")
        .add("sessions", "S3,2023-01-01,training,R1,,,2")
        .add("attendance", "S2,C4,present,,D4");
    const TemporaryAdministration administration(texts);
    // The duo of C4 ended on 31 December; C1 has two at once, of which neither makes a day count twice.
    CHECK(counted(rowOf(administration, "C4").training) == text("1/1"));
    CHECK(counted(rowOf(administration, "C1").training) == text("0/2"));
    CHECK(missingOf(rowOf(administration, "C1")) == text("tor"));
}

TEST_CASE("registration is behind when the last two whole weeks count and have no entry")
{
    struct Example
    {
        const char* hours; // of D1; D5 is left without
        int behind; // of the two duos
    };
    const Example examples[] = {
        {"D1,2023-06-11,1:00,", 2},
        {"D1,2023-06-12,1:00,", 1},
        {"D1,2023-06-25,0:00,", 1}, // says that there were none
        {"D1,2023-06-26,1:00,", 2},
    };
    for (const Example& example : examples) {
        CAPTURE(example.hours);
        AdministrationTexts texts = AdministrationTexts::ofBase();
        texts.add("hours", example.hours);
        const TemporaryAdministration administration(texts);
        const CommitmentRow row = rowOf(administration, "C1");
        CHECK(row.duosBehind == example.behind);
        CHECK(row.activeDuos == 2);
    }

    for (const auto& [start, behind] : {std::pair{"2023-06-12", 1}, std::pair{"2023-06-13", 0}}) {
        CAPTURE(start);
        AdministrationTexts texts = AdministrationTexts::ofBase();
        texts.add("duos", QByteArray("D6,P1,C4,parent,,") + start + ",");
        CHECK(rowOf(TemporaryAdministration(texts), "C4").duosBehind == behind);
    }
}

TEST_CASE("the papers of a coach come with the newest first")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.change("contracts", "C1,2018-12-01,2019-01-01,\n", "C1,2018-12-01,2019-01-01,2021-12-31\n")
        .add("contracts", "C1,,2022-01-01,");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    const CoachId coach = rowOf(administration, "C1").id;
    const auto papers = showCoachPapers(*database, coach);
    REQUIRE(papers.has_value());
    CHECK(papers->code == text("C1"));
    REQUIRE(papers->contracts.size() == 2);
    CHECK(papers->contracts[0].contract.valid == DateRange::from(QDate(2022, 1, 1)));
    CHECK(papers->contracts[1].contract.valid.last() == QDate(2021, 12, 31));
    REQUIRE(papers->certificates.size() == 1);
    CHECK(papers->certificates[0].certificate.issuedOn == QDate(2018, 11, 1));
    CHECK(papers->certificates[0].certificate.profile == text("45"));

    const auto found = findCoachOfPaper(*database, text("contract"), papers->contracts[0].id);
    REQUIRE(found.has_value());
    CHECK(*found == std::optional(coach));
    const auto gone = findCoachOfPaper(*database, text("certificate"), 999);
    REQUIRE(gone.has_value());
    CHECK_FALSE(gone->has_value());
    CHECK(showCoachPapers(*database, CoachId(999)).error().code == ErrorCode::RecordNotFound);
}
