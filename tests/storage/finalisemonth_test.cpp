// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/checkadministration.h"
#include "core/usecases/makepaper.h"
#include "tests/storage/finalfixture.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

// Rule 21: 2:15 and 1:30 guidance and 2:30 intervision at 56.50 are 127.13, 84.75 and 141.25.
const QStringList documentsOfMay = list({"C1-U0001 statement 375 35313 7416",
    "O1-U0001 statement 180 18000 0", "O2-U0001 statement 240 22600 4746"});

QStringList numbersOf(const FinalisedMonth& finalised)
{
    return QStringList(finalised.numbers.begin(), finalised.numbers.end());
}

} // namespace

TEST_CASE("a month becomes final once")
{
    const FinalFixture test;
    const FinalisedMonth first = test.finalise();
    CHECK(numbersOf(first) == list({"C1-U0001", "O1-U0001", "O2-U0001"}));
    CHECK(first.heldBack.empty());
    CHECK(test.documents() == documentsOfMay);
    const QByteArray before = test.administration.bytes();
    CHECK(test.finalise().numbers.empty());
    CHECK(test.administration.bytes() == before);
    CHECK(checkAdministration(*test.database, test.clock)->empty());
}

TEST_CASE("a final document is one change of the log with nothing personal in it")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    CHECK(
        test.administration.rows("SELECT login_name || ' ' || action || ' ' || count(*) FROM change_set JOIN "
                                 "change_log ON change_set_id = change_set.id WHERE record_kind = 'document' "
                                 "GROUP BY change_set.id")
        == list({"jansen close --finalise 3"}));
    CHECK(test.administration.rows("SELECT fields ->> '$.content' || ' ' || (fields ->> '$.net_cents') "
                                   "FROM change_log WHERE record_kind = 'document' AND record_id = 1")
        == list({"1 [null,35313]"}));
}

TEST_CASE("a document names the hours that it is made of")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    CHECK(
        test.administration.rows("SELECT number || ' ' || duo_id || ' ' || worked_on || ' ' || "
                                 "document_entry.minutes FROM document_entry JOIN document ON document.id = "
                                 "document_id ORDER BY duo_id, worked_on")
        == list({"C1-U0001 1 2023-05-01 135", "C1-U0001 1 2023-05-08 90", "O2-U0001 2 2023-05-03 240",
            "O1-U0001 3 2023-05-04 180"}));
    CHECK(test.administration.rows(
              "SELECT document_id || ' ' || session_id || ' ' || coach_id || ' ' || held_on "
              "|| ' ' || minutes || ' ' || duo_id FROM document_attendance")
        == list({"1 1 1 2023-05-10 150 1"}));
    // Week 19 ends on 14 May, and the month before week 18 does.
    CHECK(
        test.administration.rows("SELECT kind || ' ' || owner_id || ' ' || last_used_on || ' ' || valid_from "
                                 "FROM document_rate ORDER BY document_id")
        == list({"other 0 2023-05-10 2019-01-01", "organisation 1 2023-05-04 2019-01-01",
            "other 0 2023-05-03 2019-01-01"}));
}

TEST_CASE("an incomplete payee is held back with every field that is missing")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.change("coaches", "12345678,NL001234567B01,standard,NL91ABNA0417164300,own",
        ",NL001234567B01,standard,,self_billing");
    const FinalFixture test(texts);
    const FinalisedMonth finalised = test.finalise();
    CHECK(numbersOf(finalised) == list({"O1-U0001", "O2-U0001"}));
    REQUIRE(finalised.heldBack.size() == 1);
    CHECK(finalised.heldBack.front().heading.payeeCode == QStringLiteral("C1"));
    CHECK(finalised.heldBack.front().missing
        == std::vector{MissingField::PayeeCocNumber, MissingField::PayeeIban});
}

TEST_CASE("who was held back follows later with the numbers that come next")
{
    AdministrationTexts texts = textsWithFoundation();
    const QByteArray iban = "standard,NL91ABNA0417164300";
    texts.change("coaches", iban, "standard,");
    const FinalFixture test(texts);
    CHECK(test.finalise().numbers.size() == 2);
    REQUIRE(addRecord(test.context(), QStringLiteral("form"), QLatin1StringView("region"),
        {{QStringLiteral("code"), QStringLiteral("R9")}, {QStringLiteral("name"), QStringLiteral("Assen")}}));
    REQUIRE(changeRecord(test.context(), QStringLiteral("form"), QLatin1StringView("coach"), 1,
        {{QStringLiteral("iban"), QStringLiteral("NL91ABNA0417164300")}}));
    CHECK(numbersOf(test.finalise()) == list({"C1-U0001"}));
    CHECK(test.documents().size() == 3);
}

TEST_CASE("self-billed invoices are numbered apart from statements")
{
    AdministrationTexts texts = AdministrationTexts::withEverything();
    texts.add("settings", "customer_address,Straat 5")
        .add("settings", "customer_postcode,1011 AB")
        .add("settings", "customer_city,Amsterdam");
    const FinalFixture test(texts);
    CHECK(test.finalise().numbers.front() == QStringLiteral("C1-0001"));
    CHECK(test.credit("C1-0001") == QStringLiteral("C1-0002"));
    CHECK(test.finalise().numbers.front() == QStringLiteral("C1-0003"));
}

TEST_CASE("a month that is not over or lies before the pilot is refused")
{
    for (const QDate today : {QDate(2023, 5, 31), QDate(2023, 4, 1)}) {
        const FinalFixture test(textsWithFoundation(), today);
        const QByteArray before = test.administration.bytes();
        checkRefusal(
            finaliseMonth(test.context(), may), ErrorCode::MonthNotOver, list({"2023-05", "2023-06-01"}));
        CHECK(test.administration.bytes() == before);
    }
    const FinalFixture test(textsWithFoundation(), QDate(2023, 6, 1));
    checkRefusal(finaliseMonth(test.context(), Month(2018, 12)), ErrorCode::MonthBeforePilot,
        list({"2018-12", "2019-01-01"}));
    CHECK(test.finalise(Month(2023, 4)).numbers.empty());
    CHECK(test.finalise().numbers.size() == 3);
}

TEST_CASE("a clock that was set back gives no number")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    const FixedDayClock set(QDate(2023, 6, 29));
    checkRefusal(creditDocument({*test.database, set, QStringLiteral("jansen")}, QStringLiteral("C1-U0001"),
                     QStringLiteral("fout")),
        ErrorCode::IssuedBeforeLast, list({"2023-06-29", "C1-U0001", "2023-06-30"}));
    CHECK(test.documents() == documentsOfMay);
}

TEST_CASE("an amount of zero has no document")
{
    AdministrationTexts texts = textsWithFoundation();
    // A minute at 0.20 an hour is a third of a cent.
    texts.change("organisation_rates", "60.00", "0.20")
        .change("hours", "D3,2023-05-04,3:00", "D3,2023-05-04,0:01");
    const FinalisedMonth finalised = FinalFixture(texts).finalise();
    REQUIRE(finalised.heldBack.size() == 1);
    CHECK(finalised.heldBack.front().heading.payeeCode == QStringLiteral("O1"));
    CHECK(finalised.heldBack.front().reason == Error{ErrorCode::AmountOfZero});
}

TEST_CASE("a final document stays as it was whatever happens to names and addresses")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    const auto paperNow = [&test] {
        const auto listing = listMonth(*test.database, may, LineCodes::NotNeeded);
        const auto maker = PaperMaker::create(*test.database, QDate(2024, 1, 1));
        return *(*maker)->make(may, listing->book.documents.front());
    };
    const PaperDocument before = paperNow();
    CHECK(before.state == DocumentState::Final);
    CHECK(before.issuedOn == testDay);
    REQUIRE(changeRecord(test.context(), QStringLiteral("form"), QLatin1StringView("coach"), 1,
        {{QStringLiteral("last_name"), QStringLiteral("Molenaar")},
            {QStringLiteral("address"), QStringLiteral("Elders 1")},
            {QStringLiteral("vat_regime"), QStringLiteral("none")}}));
    REQUIRE(changeRecord(test.context(), QStringLiteral("form"), QLatin1StringView("session"), 1,
        {{QStringLiteral("title"), QStringLiteral("Anders")}}));
    const PaperDocument after = paperNow();
    CHECK(after.payee == before.payee);
    CHECK(after.payee.name == QStringLiteral("Eva Bakker"));
    CHECK(after.vat == Money(7416));
    CHECK(after.lines.back().sessionTitle == QStringLiteral("Overprikkeling"));
    CHECK(after.lines.size() == 3);
}

TEST_CASE("a credit note turns its original and frees its hours")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    CHECK(test.credit("C1-U0001") == QStringLiteral("C1-U0002"));
    CHECK(test.documents().back() == QStringLiteral("C1-U0002 credit_note -375 -35313 -7416"));
    REQUIRE(changeRecord(test.context(), QStringLiteral("form"), QLatin1StringView("time_entry"), 1,
        {{QStringLiteral("minutes"), qint64(120)}}));
    CHECK(numbersOf(test.finalise()) == list({"C1-U0003"}));
    // 2:00 at 56.50 is 113.00, with 84.75 and 141.25 it is 339.00; 21 % is 71.19.
    CHECK(test.documents().back() == QStringLiteral("C1-U0003 statement 360 33900 7119"));
    CHECK(checkAdministration(*test.database, test.clock)->empty());
}

TEST_CASE("what cannot be credited is refused and changes nothing")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    test.credit("C1-U0001");
    const QByteArray before = test.administration.bytes();
    const auto credit = [&test](const char* number, const QByteArray& reason) {
        return creditDocument(test.context(), QLatin1String(number), QString::fromLatin1(reason));
    };
    checkRefusal(credit("C1-U0009", "x"), ErrorCode::RecordNotFound, list({"document", "C1-U0009"}));
    checkRefusal(credit("C1-U0002", "x"), ErrorCode::CreditOfCreditNote, list({"C1-U0002"}));
    checkRefusal(credit("C1-U0001", "x"), ErrorCode::CreditedAlready, list({"C1-U0001", "C1-U0002"}));
    checkRefusal(credit("O1-U0001", " \t"), ErrorCode::CreditReasonMissing, {});
    checkRefusal(
        credit("O1-U0001", QByteArray(401, 'x')), ErrorCode::CreditReasonTooLong, list({"401", "400"}));
    CHECK(test.administration.bytes() == before);
    // What is typed around it does not count.
    CHECK(credit("O1-U0001", QByteArray(400, 'x') + "  \n"));
}

TEST_CASE("what the foundation lacks about itself holds nobody back")
{
    const FinalFixture test(AdministrationTexts::ofBase());
    CHECK(test.finalise().heldBack.empty());
}
