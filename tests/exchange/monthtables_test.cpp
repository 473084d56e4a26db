// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/monthtables.h"
#include "core/storage/database.h"
#include "tests/support/catchtext.h"
#include "tests/support/questionmonth.h"
#include "tests/support/temporaryadministration.h"

#include <QDir>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// What writeMonthTables writes for May 2023, one file behind the other.
QByteArray tablesOfMay(const AdministrationTexts& texts)
{
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    const auto listing = listMonth(*database, Month(2023, 5), LineCodes::Needed);
    REQUIRE(listing.has_value());
    const QString folder = administration.inFolder("out/2023-05");
    REQUIRE(writeMonthTables(*database, *listing, folder));
    QByteArray all;
    for (const char* name : {"invoices.csv", "invoice_lines.csv", "questions.csv"})
        all += bytesOf(folder + QLatin1Char('/') + QString::fromLatin1(name));
    CHECK(QDir(folder).entryList(QDir::Files).size() == 3);
    return all;
}

} // namespace

TEST_CASE("the tables of a month say what each payee is owed and why")
{
    // C1: 2:15 at 56.50 is 127.125, so 127.13; 1:30 is 84.75; the session's 2:30 is 141.25: 353.13 in all,
    // and 21 % of that is 74.1573. O1 is exempt at its own 60.00. O2: 4 hours are 226.00, 21 % of that 47.46.
    CHECK(tablesOfMay(AdministrationTexts::ofBase())
        == "document,kind,payee,coach,month,hours,net,vat,gross\n"
           ",statement,C1,C1,2023-05,6:15,353.13,74.16,427.29\n"
           ",statement,O1,,2023-05,3:00,180.00,0.00,180.00\n"
           ",statement,O2,C2,2023-05,4:00,226.00,47.46,273.46\n"
           "payee,coach,duo,session,activity,week,hours,rate,net\n"
           "C1,C1,D1,,guidance,2023-W18,2:15,56.50,127.13\n"
           "C1,C1,D1,,guidance,2023-W19,1:30,56.50,84.75\n"
           "C1,C1,,S1,intervision,2023-W19,2:30,56.50,141.25\n"
           "O1,C3,D3,,guidance,2023-W18,3:00,60.00,180.00\n"
           "O2,C2,D2,,guidance,2023-W18,4:00,56.50,226.00\n"
           "coach,subject,question\n");
}

TEST_CASE("the tables of a month hold back who has a question and nobody else")
{
    CHECK(tablesOfMay(withEveryQuestion())
        == "document,kind,payee,coach,month,hours,net,vat,gross\n"
           ",statement,O1,,2023-05,3:00,180.00,0.00,180.00\n"
           ",statement,O2,C2,2023-05,4:00,226.00,47.46,273.46\n"
           "payee,coach,duo,session,activity,week,hours,rate,net\n"
           "O1,C3,D3,,guidance,2023-W18,3:00,60.00,180.00\n"
           "O2,C2,D2,,guidance,2023-W18,4:00,56.50,226.00\n"
           "coach,subject,question\n"
           "C1,D5,tariff_missing\n"
           "C4,S1,session_without_duo\n"
           "C5,D6,tariff_undecided\n"
           "C6,D7,organisation_rate_missing\n"
           "C7,S1,session_rate_ambiguous\n"
           "C8,C8,vat_regime_missing\n");
}

TEST_CASE("a month without anything has tables of headers only")
{
    CHECK(tablesOfMay(AdministrationTexts())
        == "document,kind,payee,coach,month,hours,net,vat,gross\n"
           "payee,coach,duo,session,activity,week,hours,rate,net\n"
           "coach,subject,question\n");
}

TEST_CASE("the tables of a month need a folder that can be made")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open();
    const auto listing = listMonth(*database, Month(2023, 5), LineCodes::Needed);
    REQUIRE(listing.has_value());
    const Status refused = writeMonthTables(*database, *listing, administration.path());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::FolderNotWritable);
}
