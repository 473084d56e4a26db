// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/remittance.h"
#include "tests/support/paperfixture.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

TEST_CASE("The remittance text holds the month and codes and never a name")
{
    PaperMaker maker;
    maker.week(QStringLiteral("DUO1"), 18, 60).week(QStringLiteral("DUO1"), 19, 60);
    maker.week(QStringLiteral("DUO2"), 18, 60);
    CHECK(remittanceText(maker.document) == QStringLiteral("2023-05 B000003 DUO1 DUO2"));
    maker.document.number = QStringLiteral("F7");
    CHECK(remittanceText(maker.document) == QStringLiteral("F7 2023-05 B000003 DUO1 DUO2"));
}

TEST_CASE("The remittance text of a payroll agency names the coach by code")
{
    PaperMaker maker = careOrganisation();
    maker.document.coachCode = QStringLiteral("B000012");
    maker.week(QStringLiteral("DUO1"), 18, 60);
    CHECK(remittanceText(maker.document) == QStringLiteral("2023-05 O0001 B000012 DUO1"));
}

TEST_CASE("Duo codes that do not all fit into the remittance text are left out together")
{
    // "2023-05 B000003" is 15 characters and each " DUO000001" 10: 12 duos make 135, 13 would make 145.
    CHECK(remittanceText(documentWithLines(12 * 6)).size() == 135);
    CHECK(remittanceText(documentWithLines(13 * 6)) == QStringLiteral("2023-05 B000003"));
}
