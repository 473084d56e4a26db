// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/listduos.h"
#include "core/usecases/showduo.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

DuoDetails detailsOf(const TemporaryAdministration& administration, qint64 duo, QDate today = testDay)
{
    auto details = showDuo(*administration.open(), DuoId(duo), today);
    REQUIRE(details.has_value());
    return std::move(*details);
}

/// "2023-W18 2:15 of 6:30", "-" where nothing was entered or agreed.
QString inWords(const WorkedWeek& week)
{
    return QStringLiteral("%1 %2 of %3")
        .arg(week.week.toText(), week.hasEntry ? week.worked.toClockText() : text("-"),
            week.agreed ? week.agreed->toClockText() : text("-"));
}

/// All of a row but what asks for attention.
QString inWords(const DuoRow& row)
{
    return QStringList{QString::number(row.id.value()), row.code, row.participant.sorted(),
        row.participantCode, row.coach.sorted(), row.coachCode, row.regionName, wordFor(row.relation),
        row.active.first().toString(), row.active.last().toString(),
        row.agreedPerWeek ? row.agreedPerWeek->toClockText() : text("-")}
        .join(u'|');
}

} // namespace

TEST_CASE("duos are listed by code with people and agreement of the day")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("agreements", "D4,2020-01-01,3,").add("agreements", "D4,2023-01-01,9,");
    const TemporaryAdministration administration(texts);
    const auto rows = listDuos(*administration.open(), testDay);
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 5);
    const DuoRow& first = rows->front();
    CHECK(first.code == text("D1"));
    CHECK(first.participant == PersonName{text("Anna"), text("de"), text("Boer")});
    CHECK(first.participantCode == text("P1"));
    CHECK(first.coach.full() == text("Eva Bakker"));
    CHECK(first.coachCode == text("C1"));
    CHECK(first.regionName == text("Utrecht"));
    CHECK(first.relation == Relation::None);
    CHECK(first.active == DateRange::from(QDate(2019, 1, 1)));
    CHECK(first.agreedPerWeek == WorkTime(390));
    CHECK(rows->at(1).agreedPerWeek == std::nullopt);
    CHECK(rows->at(2).regionName.isEmpty());
    // What was agreed when the duo ended, not what was written down for later.
    CHECK(rows->at(3).active.last() == QDate(2022, 12, 31));
    CHECK(rows->at(3).agreedPerWeek == WorkTime(180));
    CHECK(rows->at(3).relation == Relation::Parent);

    // The day before the second agreement.
    const auto before = listDuos(*administration.open(), QDate(2021, 12, 31));
    CHECK(before.value().front().agreedPerWeek == WorkTime(240));
}

TEST_CASE("the list has of each duo what is found of it by itself whatever its names hold")
{
    // The last one holds the sign by which texts are parted while they are read in one go.
    const char* const names[] = {"P9,\"Zoë, de \"\"Kleine\"\"\",'s,Gravenhage,R1,,", "P9,<b>A,;--,Ωmega,R1,,",
        "P9,A\x1f"
        "B,,C,R1,,"};
    const char* const name = GENERATE_REF(from_range(std::begin(names), std::end(names)));
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("participants", name)
        .add("duos", "A0,P9,C1,none,,2020-01-01,2021-12-31")
        .add("agreements", "A0,2020-02-01,3,")
        .add("agreements", "A0,2021-12-31,4,")
        .add("agreements", "A0,2021-01-01,5,");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    const auto rows = listDuos(*database, testDay).value();
    REQUIRE(rows.size() == 6);
    CHECK(rows.front().code == text("A0"));
    CHECK(rows.front().agreedPerWeek == WorkTime(240));
    for (const DuoRow& row : rows) {
        const auto alone = findDuoRow(*database, row.id, testDay).value();
        REQUIRE(alone);
        CHECK(inWords(row) == inWords(*alone));
    }
}

TEST_CASE("a duo is shown with everything around it")
{
    const DuoDetails details = detailsOf(TemporaryAdministration(AdministrationTexts::ofBase()), 1);
    CHECK(details.duo.code == text("D1"));
    CHECK(details.participant.email == text("anna@example.org"));
    CHECK(details.participantRegion == text("Utrecht"));
    CHECK(details.coach.iban == text("NL91ABNA0417164300"));
    CHECK(details.coach.address == Address{text("Laan 1"), text("1234 AB"), text("Utrecht")});
    CHECK_FALSE(details.organisation.has_value());
    CHECK(details.rateOn == testDay);
    REQUIRE(std::holds_alternative<ReasonedRate>(details.rate));
    CHECK(std::get<ReasonedRate>(details.rate).rate == HourlyRate(5650));
    CHECK(
        std::get<ReasonedRate>(details.rate).reason == RateReason{RateGround::NotFamily, QDate(2019, 1, 1)});
    CHECK(details.agreements.size() == 2);
    CHECK(details.agreements.back() == Agreement{QDate(2022, 1, 1), WorkTime(390), text("verhuizing")});
    CHECK(details.contracts.size() == 1);
    REQUIRE(details.certificates.size() == 1);
    CHECK(details.certificates.front().receivedOn == QDate(2018, 12, 15));
    // 2:15 and 1:30.
    CHECK(details.workedInTotal == WorkTime(225));
    REQUIRE(details.sessions.size() == 1);
    CHECK(details.sessions.front().session.title == text("Overprikkeling"));
    CHECK(details.sessions.front().paid == WorkTime(150));
}

TEST_CASE("the last half year of a duo is shown week by week")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("hours", "D1,2022-12-30,1:00,")
        .add("hours", "D1,2023-05-07,0:30,")
        .add("hours", "D1,2023-06-30,0:00,");
    const DuoDetails details = detailsOf(TemporaryAdministration(texts), 1);
    // 30 June 2023 lies in week 26; the 26 weeks until then begin with week 1.
    REQUIRE(details.weeks.size() == 26);
    CHECK(inWords(details.weeks.front()) == text("2023-W01 - of 6:30"));
    // Monday the 1st and Sunday the 7th of May.
    CHECK(inWords(details.weeks.at(17)) == text("2023-W18 2:45 of 6:30"));
    CHECK(inWords(details.weeks.at(18)) == text("2023-W19 1:30 of 6:30"));
    CHECK(inWords(details.weeks.back()) == text("2023-W26 0:00 of 6:30"));
    CHECK(details.workedInTotal == WorkTime(225 + 90));
}

TEST_CASE("a duo that has ended is shown as it was on its last day")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("tariffs", "family,30.00,2023-01-01");
    const DuoDetails details = detailsOf(TemporaryAdministration(texts), 4);
    CHECK(details.rateOn == QDate(2022, 12, 31));
    CHECK(std::get<ReasonedRate>(details.rate).rate == HourlyRate(2054));
    CHECK(std::get<ReasonedRate>(details.rate).reason.ground == RateGround::CoachIsParent);
    REQUIRE(details.weeks.size() == 26);
    CHECK(inWords(details.weeks.front()) == text("2022-W27 - of -"));
    CHECK(inWords(details.weeks.back()) == text("2022-W52 - of -"));
    CHECK(details.workedInTotal == WorkTime(15));
    CHECK(details.sessions.empty());
}

TEST_CASE("a new duo has the weeks since its start and a future one none")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("duos", "D6,P1,C1,none,,2023-06-18,").add("duos", "D7,P1,C1,none,,2023-07-03,");
    const TemporaryAdministration administration(texts);
    const DuoDetails young = detailsOf(administration, 6);
    // 18 June is the Sunday of week 24.
    REQUIRE(young.weeks.size() == 3);
    CHECK(young.weeks.front().week == IsoWeek(2023, 24));
    const DuoDetails future = detailsOf(administration, 7);
    CHECK(future.weeks.empty());
    CHECK(future.workedInTotal.isZero());
}

TEST_CASE("a duo through an organisation has that organisation and its rate")
{
    const DuoDetails details = detailsOf(TemporaryAdministration(AdministrationTexts::ofBase()), 3);
    REQUIRE(details.organisation.has_value());
    CHECK(details.organisation->name == text("Zorgzaam"));
    CHECK(std::get<ReasonedRate>(details.rate).rate == HourlyRate(6000));
    // Excused from the session, so not paid.
    REQUIRE(details.sessions.size() == 1);
    CHECK(details.sessions.front().status == AttendanceStatus::Excused);
    CHECK(details.sessions.front().paid.isZero());
    CHECK(details.contracts.front().signedOn.isNull());
}

TEST_CASE("a duo without a rate says which question is open")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("duos", "D6,P1,C1,other_family,,2019-01-01,");
    const DuoDetails details = detailsOf(TemporaryAdministration(texts), 6);
    REQUIRE(std::holds_alternative<RateQuestion>(details.rate));
    CHECK(std::get<RateQuestion>(details.rate) == RateQuestion::TariffUndecided);
}

TEST_CASE("a duo that is not there is not found")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto details = showDuo(*administration.open(), DuoId(99), testDay);
    REQUIRE_FALSE(details.has_value());
    CHECK(details.error() == Error{ErrorCode::RecordNotFound, {text("duo"), text("99")}});
}
