// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paymenttable.h"
#include "core/storage/documentrepository.h"
#include "core/storage/searchrepository.h"
#include "core/usecases/documentlife.h"
#include "core/usecases/listpayments.h"
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

/// May 2023 made final on 30 June: C1 (427.29), O1 (180.00) and O2 (273.46), all with statements.
class LifeFixture : public FinalFixture
{
public:
    explicit LifeFixture(const AdministrationTexts& texts = textsWithFoundation())
        : FinalFixture(texts)
    {
        REQUIRE(finalise().numbers.size() == 3);
    }
    [[nodiscard]] Checked<RecordSteps> receive(
        DocumentId id, const char* number, qint64 cents, QDate day = testDay) const
    {
        return registerInvoice(context(), id, {QLatin1String(number), day, Money(cents)});
    }
    [[nodiscard]] FinalDocument document(DocumentId id) const
    {
        auto found = loadFinalDocuments(*database, std::vector<DocumentId>{id});
        REQUIRE(found.has_value());
        return found->front();
    }
    [[nodiscard]] DocumentState state(DocumentId id) const { return document(id).state; }
    void pay(DocumentId id, const char* number, qint64 cents, QDate day = testDay) const
    {
        REQUIRE(receive(id, number, cents));
        REQUIRE(acceptDocuments(context(), {id}));
        REQUIRE(payDocuments(context(), {id}, day));
    }
    [[nodiscard]] QStringList open() const
    {
        QStringList numbers;
        const auto documents = listOpenDocuments(*database);
        for (const FinalDocument& waiting : *documents)
            numbers.append(waiting.number);
        return numbers;
    }
};

constexpr DocumentId bakker(1);
constexpr DocumentId zorgzaam(2);
constexpr DocumentId loonwerk(3);

void checkProblem(
    const Checked<RecordSteps>& done, ErrorCode code, const char* field, const QStringList& arguments)
{
    REQUIRE_FALSE(done.has_value());
    REQUIRE(done.error().size() == 1);
    CHECK(done.error().front().error.code == code);
    CHECK(done.error().front().place.field == QLatin1String(field));
    CHECK(done.error().front().error.arguments == arguments);
}

} // namespace

TEST_CASE("an invoice that asks what the statement says goes its way to payment")
{
    const LifeFixture test;
    REQUIRE(test.receive(bakker, "2023-17 ", 42729));
    FinalDocument document = test.document(bakker);
    CHECK(document.state == DocumentState::Received);
    CHECK(document.ownInvoice == OwnInvoice{QStringLiteral("2023-17"), testDay, Money(42729)});
    REQUIRE(acceptDocuments(test.context(), {bakker}));
    REQUIRE(payDocuments(test.context(), {bakker}, testDay));
    document = test.document(bakker);
    CHECK(document.state == DocumentState::Paid);
    CHECK(document.paidOn == testDay);
    CHECK(test.open() == list({"O1-U0001", "O2-U0001"}));
}

TEST_CASE("an invoice that asks another amount is in dispute until the right one comes")
{
    const LifeFixture test;
    REQUIRE(test.receive(bakker, "17", 43000));
    CHECK(test.state(bakker) == DocumentState::Disputed);
    checkProblem(acceptDocuments(test.context(), {bakker}), ErrorCode::StepNotPossible, "",
        list({"C1-U0001", "disputed", "accepted"}));
    REQUIRE(test.receive(bakker, "17a", 42729));
    CHECK(test.state(bakker) == DocumentState::Received);
    // The same once more is no step.
    const auto again = test.receive(bakker, "17a", 42729);
    REQUIRE(again.has_value());
    CHECK(again->empty());
}

TEST_CASE("an invoice that cannot be is refused with the field that it is about")
{
    const LifeFixture test;
    CHECK(findInvoiceProblems({}).size() == 3);
    checkProblem(test.receive(bakker, "17", 0), ErrorCode::OwnInvoiceAmountNotPositive, "invoice_cents",
        list({"0.00"}));
    checkProblem(test.receive(bakker, "17", 42729, QDate(2023, 6, 29)), ErrorCode::DayBeforeIssue,
        "invoiced_on", list({"2023-06-29", "C1-U0001", "2023-06-30"}));
    checkProblem(test.receive(bakker, "17", 42729, QDate(2023, 7, 1)), ErrorCode::DayInFuture, "invoiced_on",
        list({"2023-07-01", "2023-06-30"}));
    CHECK(test.state(bakker) == DocumentState::Final);
}

TEST_CASE("a number of an invoice that the payee has used names the other document")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.add("hours", "D1,2023-04-03,1:00,");
    const LifeFixture test(texts);
    REQUIRE(test.finalise(Month(2023, 4)).numbers.size() == 1);
    const DocumentId april(4);
    REQUIRE(test.receive(bakker, "F-1", 42729));
    checkProblem(test.receive(april, "f-1", 6837), ErrorCode::OwnInvoiceNumberUsed, "invoice_number",
        list({"f-1", "C1-U0001"}));
    REQUIRE(test.receive(loonwerk, "F-1", 27346)); // of another payee
    test.credit("C1-U0001");
    REQUIRE(test.receive(april, "F-1", 6837));
}

TEST_CASE("a payment lies between the issue and today")
{
    const LifeFixture test;
    REQUIRE(test.receive(bakker, "17", 42729));
    REQUIRE(acceptDocuments(test.context(), {bakker}));
    checkProblem(payDocuments(test.context(), {bakker}, QDate(2023, 6, 29)), ErrorCode::DayBeforeIssue,
        "happened_on", list({"2023-06-29", "C1-U0001", "2023-06-30"}));
    checkProblem(payDocuments(test.context(), {bakker}, QDate(2023, 7, 1)), ErrorCode::DayInFuture,
        "happened_on", list({"2023-07-01", "2023-06-30"}));
    checkProblem(payDocuments(test.context(), {bakker}, QDate()), ErrorCode::ValueMissing, "happened_on", {});
    // With the clock set back nothing is accepted either.
    const FixedDayClock early(QDate(2023, 6, 1));
    CHECK_FALSE(acceptDocuments({*test.database, early, QStringLiteral("jan")}, {bakker}));
}

TEST_CASE("many are paid at once or none of them")
{
    const LifeFixture test;
    REQUIRE(test.receive(bakker, "17", 42729));
    REQUIRE(test.receive(zorgzaam, "88", 18000));
    REQUIRE(acceptDocuments(test.context(), {bakker, zorgzaam}));
    const auto refused = payDocuments(test.context(), {bakker, zorgzaam, loonwerk}, testDay);
    checkProblem(refused, ErrorCode::StepNotPossible, "", list({"O2-U0001", "final", "paid"}));
    CHECK(test.state(bakker) == DocumentState::Accepted);
    const auto paid = payDocuments(test.context(), {bakker, zorgzaam}, testDay);
    REQUIRE(paid.has_value());
    CHECK(test.open() == list({"O2-U0001"}));
    REQUIRE(takeBackEdit(test.context(), *paid));
    CHECK(test.open() == list({"C1-U0001", "O1-U0001", "O2-U0001"}));
    CHECK(test.state(zorgzaam) == DocumentState::Accepted);
}

TEST_CASE("a step is undone and done again and taken back and stays on record")
{
    const LifeFixture test;
    const auto received = test.receive(bakker, "17", 42729);
    REQUIRE(received.has_value());
    const auto undone = takeBackEdit(test.context(), *received);
    REQUIRE(undone.has_value());
    CHECK(test.state(bakker) == DocumentState::Final);
    REQUIRE(takeBackEdit(test.context(), *undone));
    CHECK(test.state(bakker) == DocumentState::Received);
    REQUIRE(acceptDocuments(test.context(), {bakker}));
    // Undoing the first step now would pull the ground from under the second.
    const auto late = takeBackEdit(test.context(), *received);
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().front().error.code == ErrorCode::LaterStepStands);
    REQUIRE(takeBackLastStep(test.context(), test.document(bakker)));
    CHECK(test.state(bakker) == DocumentState::Received);
    REQUIRE(takeBackLastStep(test.context(), test.document(bakker)));
    CHECK(test.state(bakker) == DocumentState::Final);
    const auto nothing = takeBackLastStep(test.context(), test.document(bakker));
    checkProblem(nothing, ErrorCode::NoStepToTakeBack, "", list({"C1-U0001"}));

    const auto history = showDocumentHistory(*test.database, bakker);
    REQUIRE(history->steps.size() == 2);
    CHECK(history->steps[0].isTakenBack);
    CHECK(history->steps[1].state == DocumentState::Accepted);
    CHECK(history->steps[1].by.loginName == QStringLiteral("jansen"));
    CHECK(history->steps[1].by.at.date() == testDay);
}

TEST_CASE("what was credited is open only where it was paid")
{
    const LifeFixture test;
    test.pay(bakker, "17", 42729);
    test.credit("C1-U0001"); // 4
    test.credit("O1-U0001"); // 5
    CHECK(test.open() == list({"C1-U0002", "O2-U0001"}));
    checkProblem(payDocuments(test.context(), {DocumentId(5)}, testDay), ErrorCode::NothingToSettle, "",
        list({"O1-U0002", "O1-U0001"}));
    REQUIRE(payDocuments(test.context(), {DocumentId(4)}, testDay));
    CHECK(test.open() == list({"O2-U0001"}));
    const auto frozen = takeBackLastStep(test.context(), test.document(bakker));
    REQUIRE_FALSE(frozen.has_value());
    CHECK(frozen.error().front().error.code == ErrorCode::StepOfCreditedDocument);
}

TEST_CASE("a year adds up what was paid in it whatever the month it is about")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.change("coaches", "NL001234567B01,standard", "NL001234567B01,kor");
    const LifeFixture test(texts); // C1 now charges no VAT: 353.13
    test.pay(bakker, "17", 35313);
    test.pay(zorgzaam, "88", 18000);
    const auto year = listYear(*test.database, 2023);
    REQUIRE(year.has_value());
    REQUIRE(year->payments.payees.size() == 2);
    CHECK(year->payments.payees[1].last.gross() == Money(18000));
    REQUIRE(year->payments.personsWithoutVat.size() == 1);
    CHECK(year->payments.personsWithoutVat[0].last.street == QStringLiteral("Laan 1"));
    CHECK(listYear(*test.database, 2022)->payments.payees.empty());
    CHECK(*listPaymentYears(*test.database) == std::vector<int>{2023});

    const QString path = test.administration.inFolder("persons.csv");
    REQUIRE(writePersonTable(path, year->payments.personsWithoutVat));
    CHECK(bytesOf(path)
        == "payee,name,address,postcode,city,documents,paid,first_paid,last_paid\n"
           "C1,Eva Bakker,Laan 1,1234 AB,Utrecht,1,353.13,2023-06-30,2023-06-30\n");
    REQUIRE(writeYearTable(path, year->payments.payees));
    CHECK(bytesOf(path)
        == "payee,name,documents,hours,net,vat,gross,first_paid,last_paid\n"
           "C1,Eva Bakker,1,6:15,353.13,0.00,353.13,2023-06-30,2023-06-30\n"
           "O1,Zorgzaam,1,3:00,180.00,0.00,180.00,2023-06-30,2023-06-30\n");
}

TEST_CASE("what went out is on record with who did it")
{
    const LifeFixture test;
    REQUIRE(recordOutputs(test.context(), OutputMethod::Print,
        {{may, QStringLiteral("2023-05_C1"), bakker}, {may, QStringLiteral("Maandoverzicht 2023-05"), {}}}));
    REQUIRE(recordOutputs(test.context(), OutputMethod::Mail, {{may, QStringLiteral("2023-05_C1"), bakker}}));
    const auto outputs = listOutputs(*test.database, may);
    REQUIRE(outputs->size() == 3);
    CHECK((*outputs)[0].output.document == bakker);
    CHECK_FALSE((*outputs)[1].output.document.isValid());
    CHECK((*outputs)[2].method == OutputMethod::Mail);
    CHECK((*outputs)[2].by.loginName == QStringLiteral("jansen"));
    CHECK(showDocumentHistory(*test.database, bakker)->outputs.size() == 2);
}

TEST_CASE("the documents of a duo and of a coach come with their credit notes")
{
    const LifeFixture test;
    test.credit("O2-U0001");
    const auto numbers = [](const Result<std::vector<FinalDocument>>& documents) {
        QStringList all;
        for (const FinalDocument& document : *documents)
            all.append(document.number);
        return all;
    };
    CHECK(numbers(loadDocumentsOf(*test.database, DuoId(2))) == list({"O2-U0001", "O2-U0002"}));
    CHECK(numbers(loadDocumentsOf(*test.database, CoachId(2))) == list({"O2-U0001", "O2-U0002"}));
    CHECK(numbers(loadDocumentsOf(*test.database, CoachId(3))) == list({"O1-U0001"}));
}

TEST_CASE("a document is found by its number")
{
    const LifeFixture test;
    const auto index = loadSearchIndex(
        *test.database, testDay, [](const Session&, const QString&) { return SessionInWords(); }, {});
    REQUIRE(index.has_value());
    const SearchHits hits = index->find(SearchWords(u"c1-u0001"), 5);
    REQUIRE(hits.best.size() == 1);
    CHECK(std::get<DocumentId>(hits.best.front().record) == bakker);
    CHECK(hits.best.front().name == QStringLiteral("2023-05"));
}
