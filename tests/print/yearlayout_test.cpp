// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagechecks.h"
#include "tests/support/paperfixture.h"
#include "tests/support/printfonts.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/mailtext.h"
#include "ui/print/yearlayout.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

PaymentTotal total(const char* code, const char* name, qint64 net, qint64 vat)
{
    DocumentPayment payment;
    payment.payeeCode = QLatin1String(code);
    payment.payeeName = QString::fromUtf8(name);
    payment.street = QStringLiteral("Laan van de lange namen 123");
    payment.postcode = QStringLiteral("1234 AB");
    payment.city = QStringLiteral("Utrecht");
    payment.paidOn = QDate(2023, 6, 15);
    payment.time = WorkTime(90);
    payment.net = Money(net);
    payment.vat = Money(vat);
    return {payment, payment.paidOn, {DocumentId(1)}};
}

std::vector<Page> pagesOf(YearList list, std::vector<PaymentTotal> rows)
{
    const FontMeasurer measurer(bundledFonts());
    return layOutYear({list, 2023, std::move(rows), PaperMaker().document.customer, QDate(2024, 1, 10)},
        measurer, Wording(Language::Dutch));
}

} // namespace

TEST_CASE("A year of payments lists each payee and adds them up")
{
    const auto pages =
        pagesOf(YearList::Payees, {total("B1", "Ada", 10000, 2100), total("B2", "Bé", 5000, 0)});
    checkPages(pages);
    CHECK(textsBeside(pages, QStringLiteral("B1")) == QStringLiteral("Ada 1:30 100,00 21,00 121,00"));
    CHECK(allText(pages).contains(QStringLiteral("3:00\n150,00\n21,00\n171,00")));
    CHECK(allText(pages).contains(QStringLiteral("Betalingen 2023")));
}

TEST_CASE("The list for the tax office has addresses and what was paid and no citizen service number")
{
    std::vector<PaymentTotal> rows;
    for (int i = 0; i < 100; ++i)
        rows.push_back(total("B000001", "Een heel lange naam van iemand die meedoet", 1234567, 0));
    const auto pages = pagesOf(YearList::PersonsWithoutVat, std::move(rows));
    checkPages(pages);
    CHECK(pages.size() > 1);
    CHECK(allText(pages).contains(QStringLiteral("1234 AB")));
    CHECK(allText(pages).contains(QStringLiteral("1.234.567,00"))); // 100 x 12,345.67
    CHECK_FALSE(allText(pages).contains(QChar(0x2026))); // names are whole
}

TEST_CASE("The message to a payee names the document and asks for an invoice only after a statement")
{
    PaperMaker maker;
    maker.week(QStringLiteral("DUO1"), 18, 60);
    maker.document.number = QStringLiteral("B3-U0001");
    maker.document.state = DocumentState::Final;
    maker.document.issuedOn = QDate(2023, 6, 2);
    const Wording wording(Language::Dutch);
    const MailText statement = mailTextOf(maker.document, wording);
    CHECK(statement.subject == QStringLiteral("Urenspecificatie B3-U0001 – mei 2023"));
    CHECK(statement.body.contains(QStringLiteral("15-06-2023")));
    CHECK_FALSE(statement.body.contains(QStringLiteral("DUO1")));
    maker.document.issuedOn = QDate(2023, 6, 15); // too late to ask for it by that day
    CHECK_FALSE(mailTextOf(maker.document, wording).body.contains(QStringLiteral("15-06-2023")));
    maker.document.kind = DocumentKind::SelfBilledInvoice;
    CHECK_FALSE(mailTextOf(maker.document, wording).body.contains(QStringLiteral("geen factuur")));
}
