// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentstate.h"
#include "core/documents/duedate.h"
#include "core/documents/yearlypayments.h"
#include "tests/support/catchtext.h"

#include <set>

using namespace duoboek;

namespace {

using State = DocumentState;
using Kind = DocumentKind;
using Transition = std::pair<State, State>;

constexpr State states[] = {State::Draft, State::Final, State::Received, State::Disputed, State::Accepted,
    State::Paid, State::Credited};

/// All that may be; each other pair may not.
void checkTransitions(Kind kind, const std::set<Transition>& allowed)
{
    for (const State from : states) {
        for (const State to : states) {
            INFO(wordFor(from).data() << " to " << wordFor(to).data());
            CHECK(canBecome(kind, from, to) == (allowed.count({from, to}) > 0));
        }
    }
}

DocumentPayment payment(const char* payee, QDate paidOn, qint64 net, qint64 vat, VatRegime regime)
{
    DocumentPayment made;
    made.payeeCode = QLatin1String(payee);
    made.payee.coach = CoachId(1);
    made.paidOn = paidOn;
    made.time = WorkTime(60);
    made.net = Money(net);
    made.vat = Money(vat);
    made.vatRegime = regime;
    return made;
}

} // namespace

TEST_CASE("a statement is matched and accepted before it is paid")
{
    checkTransitions(Kind::Statement,
        {{State::Draft, State::Final}, {State::Final, State::Received}, {State::Final, State::Disputed},
            {State::Final, State::Credited}, {State::Received, State::Received},
            {State::Received, State::Disputed}, {State::Received, State::Accepted},
            {State::Received, State::Credited}, {State::Disputed, State::Received},
            {State::Disputed, State::Disputed}, {State::Disputed, State::Credited},
            {State::Accepted, State::Paid}, {State::Accepted, State::Credited},
            {State::Paid, State::Credited}});
}

TEST_CASE("a self-billed invoice waits for no invoice")
{
    checkTransitions(Kind::SelfBilledInvoice,
        {{State::Draft, State::Final}, {State::Final, State::Accepted}, {State::Final, State::Paid},
            {State::Final, State::Credited}, {State::Accepted, State::Paid},
            {State::Accepted, State::Credited}, {State::Received, State::Credited},
            {State::Disputed, State::Credited}, {State::Paid, State::Credited}});
}

TEST_CASE("a credit note is settled or not")
{
    checkTransitions(Kind::CreditNote, {{State::Draft, State::Final}, {State::Final, State::Paid}});
}

TEST_CASE("an invoice matches its statement to the cent")
{
    const OwnInvoice invoice{QStringLiteral("F1"), QDate(2023, 6, 2), Money(42729)};
    CHECK(matchOf(invoice, Money(42729)) == State::Received);
    CHECK(matchOf(invoice, Money(42728)) == State::Disputed);
}

TEST_CASE("what is open shows from the tenth and is overdue after the fifteenth")
{
    const Month december(2023, 12);
    CHECK(dueDateOf(december) == QDate(2024, 1, 15));
    CHECK(dueStateOf(december, QDate(2023, 12, 31)) == DueState::Later);
    CHECK(dueStateOf(december, QDate(2024, 1, 9)) == DueState::Later);
    CHECK(dueStateOf(december, QDate(2024, 1, 10)) == DueState::Soon);
    CHECK(dueStateOf(december, QDate(2024, 1, 15)) == DueState::Soon);
    CHECK(dueStateOf(december, QDate(2024, 1, 16)) == DueState::Overdue);
}

TEST_CASE("payments of a year are added up by payee with the details of the last one")
{
    std::vector<DocumentPayment> payments{
        payment("C2", QDate(2023, 6, 20), 10000, 2100, VatRegime::Standard),
        payment("C1", QDate(2023, 7, 1), 5000, 0, VatRegime::SmallBusiness),
        payment("C1", QDate(2023, 2, 1), 2000, 0, VatRegime::None),
        payment("C1", QDate(2023, 8, 1), -2000, 0, VatRegime::None),
    };
    payments[3].payeeName = QStringLiteral("Bakker");
    const std::vector<PaymentTotal> totals = totalsByPayee(payments);
    REQUIRE(totals.size() == 2);
    CHECK(totals[0].last.payeeCode == QStringLiteral("C1"));
    CHECK(totals[0].last.payeeName == QStringLiteral("Bakker"));
    CHECK(totals[0].count() == 3);
    CHECK(totals[0].last.net == Money(5000));
    CHECK(totals[0].last.time == WorkTime(180));
    CHECK(totals[0].firstPaidOn == QDate(2023, 2, 1));
    CHECK(totals[0].last.paidOn == QDate(2023, 8, 1));
    CHECK(totals[1].last.gross() == Money(12100));
}

TEST_CASE("the tax office asks of persons who charge no VAT")
{
    std::vector<DocumentPayment> payments{
        payment("C1", QDate(2023, 6, 20), 100, 21, VatRegime::Standard),
        payment("C2", QDate(2023, 6, 20), 100, 0, VatRegime::SmallBusiness),
        payment("C3", QDate(2023, 6, 20), 100, 0, VatRegime::ExemptCare),
        payment("C4", QDate(2023, 6, 20), 100, 0, VatRegime::None),
        payment("O1", QDate(2023, 6, 20), 100, 0, VatRegime::ExemptCare),
    };
    payments[4].payee = {OrganisationId(1), {}};
    QStringList payees;
    for (const DocumentPayment& chosen : paymentsToPersonsWithoutVat(payments))
        payees.append(chosen.payeeCode);
    CHECK(payees == QStringList{QStringLiteral("C2"), QStringLiteral("C3"), QStringLiteral("C4")});
}
