// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationexport.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/demo/demoadministration.h"
#include "core/storage/database.h"
#include "tests/exchange/roundtrip.h"
#include "tests/support/catchtext.h"
#include "tests/support/smallfiles.h"
#include "tests/support/temporaryadministration.h"

#include <QDir>
#include <QFile>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QByteArray exported(const TemporaryAdministration& administration, const char* file)
{
    const QString folder = administration.inFolder("exported");
    REQUIRE(exportAdministration(*administration.open(), folder));
    return bytesOf(folder + QLatin1Char('/') + text(file));
}

constexpr const char* nastyNames[] = {
    "d'Artagnan",
    "'s-Gravenhage",
    "O'Neil; DROP TABLE coach; --",
    "<b>vet</b> &amp; <img src=x>",
    "say \"\"hi\"\"", // as it stands in quotes
    "a, b",
    "two\nlines",
    "two\r\nlines",
    " blank before and behind ",
    "\ttab",
    "\xF0\x9F\x98\x80\xF0\x9F\x8F\xB3\xEF\xB8\x8F\xE2\x80\x8D\xF0\x9F\x8C\x88", // a face, a flag of three
                                                                                // parts
    "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7", // from right to left
    "e\xCC\x81 and \xC3\xA9", // the same letter in one and in two parts
    "\xE2\x80\xAE"
    "backwards",
    "%1 %s \\n {0}",
    "-",
    "=1+1",
    "NULL",
    "\xE5\xBC\xA0\xE4\xBC\x9F",
};

} // namespace

TEST_CASE("the tables of an export are sorted by key and say all there is")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("hours", "D2,2023-05-01,0:20,")
        .add("agreements", "D3,2019-01-01,100,")
        .add("agreements", "D2,2019-01-01,4:20,")
        .add("tariffs", "family,21,2023-01-01")
        .add("organisation_rates", "O1,60.5,2023-01-01");
    const TemporaryAdministration administration(texts);
    CHECK(exported(administration, "hours.csv")
        == "duo,date,hours,note\nD1,2023-05-01,2:15,\nD1,2023-05-08,1:30,met de trein naar school\n"
           "D2,2023-05-01,0:20,\nD2,2023-05-03,4:00,\nD3,2023-05-04,3:00,\nD4,2022-05-05,0:15,\n");
    // Hours per week are decimal where that is exact.
    CHECK(exported(administration, "agreements.csv")
        == "duo,valid_from,hours_per_week,reason\nD1,2019-01-01,4,\nD1,2022-01-01,6.5,verhuizing\n"
           "D2,2019-01-01,4:20,\nD3,2019-01-01,100,\n");
    CHECK(exported(administration, "tariffs.csv")
        == "kind,rate,valid_from\nfamily,20.54,2019-01-01\nfamily,21.00,2023-01-01\nother,56.50,2019-01-"
           "01\n");
    CHECK(exported(administration, "organisation_rates.csv")
        == "organisation,rate,valid_from\nO1,60.00,2019-01-01\nO1,60.50,2023-01-01\n");
    CHECK(exported(administration, "attendance.csv")
        == "session,coach,status,hours,duo\nS1,C1,present,,D1\nS1,C3,excused,,\n");
    CHECK(exported(administration, "duos.csv").contains("\nD4,P4,C4,parent,,2019-02-01,2022-12-31\n"));
    CHECK(exported(administration, "contracts.csv").contains("\nC3,,2019-01-01,\n"));
}

TEST_CASE("an export comes back as the same bytes")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.put("settings",
        "key,value\npilot_start,2019-01-01\npilot_end,\ncustomer_name,\"VAB, \"\"de\"\" stichting\"\n");
    checkRoundTrip(TemporaryAdministration(texts), 14);
    checkRoundTrip(TemporaryAdministration(AdministrationTexts()), 14);
}

TEST_CASE("any text is kept as it is written and comes back so")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    int number = 10;
    for (const char* name : nastyNames) {
        const QByteArray quoted = '"' + QByteArray(name) + '"';
        texts.add("participants", 'P' + QByteArray::number(number) + ',' + quoted + ",," + quoted + ",,,");
        texts.add("regions", quoted + ',' + quoted + ',');
        ++number;
    }
    const TemporaryAdministration administration(texts);
    number = 10;
    for (const char* name : nastyNames) {
        const QString kept = text(name).replace(text("\"\""), text("\""));
        const QString sql =
            QStringLiteral("SELECT last_name FROM participant WHERE code = 'P%1'").arg(number++);
        CHECK(administration.rows(sql.toUtf8().constData()) == QStringList{kept});
    }
    checkRoundTrip(administration, 14);
}

TEST_CASE("the made-up administration comes back as the same bytes")
{
    const TemporaryAdministration administration;
    DemoOptions options;
    options.duos = 12;
    options.until = testDay;
    const auto made = importAdministration(administration.path(), makeDemoAdministration(options),
        {text("petra"), text("demo")}, FixedDayClock(testDay), ImportMode::Keep);
    if (!made)
        checkProblems(made.error(), {});
    REQUIRE(made.has_value());
    CHECK(administration.rows("SELECT count(*) > 1000 FROM time_entry") == QStringList{text("1")});
    checkRoundTrip(administration, 22); // with click talks
}

TEST_CASE("an export writes over what stood there and nothing else")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QString folder = administration.inFolder("deep/folder");
    AdministrationTexts().put("hours", "old\n").put("colours", "code\n").writeTo(folder);
    const QByteArray before = administration.bytes();
    REQUIRE(exportAdministration(*administration.open(), folder));
    CHECK(bytesOf(folder + text("/hours.csv")).startsWith("duo,date,hours,note\n"));
    CHECK(bytesOf(folder + text("/colours.csv")) == "code\n");
    CHECK(QDir(folder).entryList(QDir::Files).size() == 15);
    CHECK(administration.bytes() == before);
}

TEST_CASE("an export for which there is no room leaves none of its tables")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open();
    const QString folder = administration.inFolder("full");
    AdministrationTexts().put("hours", "old\n").put("coach_talks", "old\n").writeTo(folder);
    {
        const SmallFiles limit(100); // some tables are smaller
        const Status refused = exportAdministration(*database, folder);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::FileNotWritable);
    }
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{text("coach_talks.csv"), text("hours.csv")});
    CHECK(bytesOf(folder + text("/hours.csv")) == "old\n");
}

TEST_CASE("an export to where no folder can be is refused")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open();
    const QStringList before = administration.files();
    for (const QString& folder :
        {administration.path(), administration.inFolder("a.duoboek/inner"), text("/proc/inner")}) {
        INFO(folder.toStdString());
        const Status refused = exportAdministration(*database, folder);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::FolderNotWritable);
    }
    const QString occupied = administration.inFolder("occupied");
    REQUIRE(QDir().mkpath(occupied + text("/hours.csv")));
    const Status refused = exportAdministration(*database, occupied);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::FileNotWritable);
    CHECK(refused.error().arguments.front() == occupied + text("/hours.csv"));
}

TEST_CASE("only what needs quotes gets them")
{
    const TemporaryAdministration folder;
    auto writer = CsvWriter::create(folder.inFolder("t.csv"), {text("a"), text("b")});
    REQUIRE(writer.has_value());
    const std::pair<const char*, const char*> rows[] = {{"plain text", ""}, {"a,b", "say \"hi\""},
        {" before", "behind "}, {"\ttab", "\r"}, {"two\nlines", "d'Artagnan; <b>"}};
    for (const auto& [first, second] : rows)
        (*writer)->addRow({text(first), text(second)});
    REQUIRE((*writer)->finish());
    CHECK(bytesOf(folder.inFolder("t.csv"))
        == "a,b\nplain text,\n\"a,b\",\"say \"\"hi\"\"\"\n\" before\",\"behind \"\n"
           "\"\ttab\",\"\r\"\n\"two\nlines\",d'Artagnan; <b>\n");
}

TEST_CASE("a table that is not finished leaves no file")
{
    const TemporaryAdministration folder;
    {
        auto writer = CsvWriter::create(folder.inFolder("t.csv"), {text("a"), text("b")});
        REQUIRE(writer.has_value());
        (*writer)->addRow({text("1"), text("2,5")});
    }
    CHECK(folder.files().isEmpty());
    auto writer = CsvWriter::create(folder.inFolder("t.csv"), {text("a"), text("b")});
    REQUIRE(writer.has_value());
    (*writer)->addRow({text("1"), text("2,5")});
    REQUIRE((*writer)->finish());
    CHECK(bytesOf(folder.inFolder("t.csv")) == "a,b\n1,\"2,5\"\n");
}
