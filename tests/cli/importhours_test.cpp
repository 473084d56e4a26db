// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/workbookparts.h"

#include <catch2/catch.hpp>

namespace {

/// Reads the table "t.csv" with these options.
Answer importHours(const Program& program, const QByteArray& table, const QStringList& options = {})
{
    program.write(QStringLiteral("t.csv"), table);
    return program.run(
        QStringList{QStringLiteral("import-hours"), QStringLiteral("a.duoboek"), QStringLiteral("t.csv")}
        + options);
}

QByteArray exportedHours(const Program& program)
{
    REQUIRE(program.run({QStringLiteral("export"), QStringLiteral("a.duoboek"), QStringLiteral("out")}).status
        == 0);
    return program.read(QStringLiteral("out/hours.csv"));
}

} // namespace

TEST_CASE("a table of hours is read once and changes nothing the second time")
{
    const Program program;
    program.importSmallAdministration();
    const QByteArray table = "Datum;Deelnemer;Uren\n02-05-2023;Uniek Persoonsnaam;2,5\n16-05-2023;D1;0:45\n";
    const Answer first = importHours(program, table);
    CHECK(first.err.isEmpty());
    CHECK(first.status == 0);
    CHECK(first.out.contains(QStringLiteral("t.csv: 1 new, 1 changed, 0 the same")));
    CHECK(first.out.contains(QStringLiteral("date = Datum; participant = Deelnemer; hours = Uren")));
    CHECK(exportedHours(program).contains("DUO1,2023-05-16,0:45"));
    CHECK(exportedHours(program).contains("DUO2,2023-05-02,2:30"));
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const Answer second = importHours(program, table);
    CHECK(second.status == 0);
    CHECK(second.out.contains(QStringLiteral("t.csv: 0 new, 0 changed, 2 the same")));
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
}

TEST_CASE("refused rows are listed and keep the others out unless they are to be skipped")
{
    const Program program;
    program.importSmallAdministration();
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const QByteArray table =
        "date,duo,hours\n2023-02-30,DUO1,1\n2023-05-16,DUO1,1:30\n2023-05-17,DUO9,1\n2023-05-18,DUO1,24:30\n";
    for (const QStringList& options : {QStringList(), QStringList{QStringLiteral("--dry-run")}}) {
        const Answer answer = importHours(program, table, options);
        CHECK(answer.status == 2);
        REQUIRE(answer.errorLines().size() == 3);
        CHECK(answer.errorLines()[0] == QStringLiteral("t.csv:2: date: 2023-02-30 is not a date"));
        CHECK(answer.errorLines()[1].startsWith(QStringLiteral("t.csv:4: duo: DUO9 ")));
        CHECK(answer.errorLines()[2].startsWith(QStringLiteral("t.csv:5: hours: 24:30 ")));
        CHECK(program.read(QStringLiteral("a.duoboek")) == before);
    }
    const Answer dry =
        importHours(program, table, {QStringLiteral("--dry-run"), QStringLiteral("--skip-refused")});
    CHECK(dry.status == 1);
    CHECK(dry.out.contains(QStringLiteral("t.csv: 1 new, 0 changed, 0 the same")));
    CHECK(dry.out.contains(QStringLiteral("nothing was kept")));
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
    const Answer skipped = importHours(program, table, {QStringLiteral("--skip-refused")});
    CHECK(skipped.status == 1);
    CHECK(skipped.errorLines().size() == 3);
    CHECK(skipped.out.contains(QStringLiteral("Rows passed over: 3")));
    CHECK(exportedHours(program).contains("DUO1,2023-05-16,1:30"));
}

TEST_CASE("what cannot be told from a table is asked and a kept layout answers it")
{
    const Program program;
    program.importSmallAdministration();
    const QByteArray table = "Datum;Duo;Uren\n03/04/2023;DUO1;1\n";
    const Answer asked = importHours(program, table);
    CHECK(asked.status == 2);
    REQUIRE(asked.errorLines().size() == 2);
    CHECK(asked.errorLines()[0].contains(QStringLiteral("the day or the month")));
    CHECK(asked.errorLines()[1].contains(QStringLiteral("--layout NAME")));

    program.write(QStringLiteral("layouts/import_layouts.csv"),
        "name,mapping\nlijst,\"{\"\"columns\"\":{\"\"date\"\":\"\"Datum\"\",\"\"duo\"\":2,\"\"hours\"\":"
        "\"\"Uren\"\"},"
        "\"\"date_order\"\":\"\"month_first\"\"}\"\n");
    REQUIRE(
        program.run({QStringLiteral("import"), QStringLiteral("a.duoboek"), QStringLiteral("layouts")}).status
        == 0);
    CHECK(importHours(program, table, {QStringLiteral("--layout"), QStringLiteral("lijst")}).status == 0);
    CHECK(exportedHours(program).contains("DUO1,2023-03-04,1:00"));
    const Answer unknown = importHours(program, table, {QStringLiteral("--layout"), QStringLiteral("x")});
    CHECK(unknown.status == 2);
    CHECK(unknown.errorLines().size() == 1);
}

TEST_CASE("wrong use of the import of hours is refused with its reason")
{
    const Program program;
    program.importSmallAdministration();
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const QString command = QStringLiteral("import-hours");
    CHECK(program.run({command}).status == 2);
    CHECK(program.run({command, QStringLiteral("--help")}).out.contains(QStringLiteral("--skip-refused")));
    const Answer noTable = program.run({command, QStringLiteral("a.duoboek"), QStringLiteral("none.csv")});
    CHECK(noTable.status == 2);
    CHECK(noTable.err.contains(QStringLiteral("none.csv")));
    program.write(QStringLiteral("t.csv"), "Datum;Duo;Uren\n13/04/2023;DUO1;1\n");
    CHECK(program.run({command, QStringLiteral("b.duoboek"), QStringLiteral("t.csv")}).status == 2);
    CHECK_FALSE(program.exists(QStringLiteral("b.duoboek")));
    const Answer otherLayout = program.run({command, QStringLiteral("a.duoboek"), QStringLiteral("t.csv"),
        QStringLiteral("--layout"), QStringLiteral("toggl")});
    CHECK(otherLayout.status == 2);
    CHECK(otherLayout.err.contains(QStringLiteral("the table has no column user")));
    for (const QByteArray& bytes : {QByteArray("PK\x03\x04 no zip"), QByteArray("\x00\x01\x02", 3),
             "Datum;Duo;Uren\n" + QByteArray(10 * 1024 * 1024, 'x'), QByteArray()}) {
        const Answer answer = importHours(program, bytes);
        CHECK(answer.status == 2);
        CHECK(answer.errorLines().size() == 1);
        CHECK(answer.err.startsWith(QStringLiteral("t.csv")));
    }
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
}

TEST_CASE("every wrong value of a table is refused by its line and nothing of the table is written")
{
    const Program program;
    program.importSmallAdministration();
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const std::vector<std::pair<QByteArray, QByteArray>> wrong{{"hours", "24:30"}, {"hours", "1:75"},
        {"hours", "-1"}, {"hours", "1e309"}, {"hours", "NaN"}, {"hours", "inf"}, {"hours", "=1+1"},
        {"hours", "anderhalf"}, {"hours", "<b>1</b>"}, {"hours", "1'; DROP TABLE time_entry; --"},
        {"hours", "\u0663"}, {"hours", "\U0001F600"}, {"hours", "1 \u05d0"}, {"date", "29-02-2023"},
        {"date", "31-04-2023"}, {"date", "2023-W53-1"}, {"date", "=NOW()"}, {"date", "45077"},
        {"date", "01-06-2083"}, {"date", "31-12-2018"}, {"duo", "<b>DUO1</b>"},
        {"duo", "DUO1'; DROP TABLE duo; --"}};
    QByteArray table = "datum;duo;uren\n";
    for (const auto& [column, value] : wrong) {
        const QByteArray date = column == "date" ? value : "13-05-2023";
        const QByteArray duo = column == "duo" ? '"' + value + '"' : QByteArray("DUO1");
        const QByteArray hours = column == "hours" ? '"' + value + '"' : QByteArray("1");
        table += date + ';' + duo + ';' + hours + '\n';
    }
    table += "16-05-2023;DUO2;1:15\n";
    const Answer refused = importHours(program, table);
    CHECK(refused.status == 2);
    const QStringList lines = refused.errorLines();
    REQUIRE(lines.size() == static_cast<qsizetype>(wrong.size()));
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        CAPTURE(lines[static_cast<qsizetype>(i)]);
        // The value stands there as it was typed; dates as the files have them where they are dates.
        const QString place =
            QStringLiteral("t.csv:%1: %2: ").arg(i + 2).arg(QString::fromUtf8(wrong[i].first));
        CHECK(lines[static_cast<qsizetype>(i)].startsWith(place));
        const bool isDate = wrong[i].second.endsWith("2083") || wrong[i].second.endsWith("2018");
        CHECK((isDate || lines[static_cast<qsizetype>(i)].contains(QString::fromUtf8(wrong[i].second))));
    }
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
    CHECK(importHours(program, table, {QStringLiteral("--skip-refused")}).status == 1);
    const QByteArray hours = exportedHours(program);
    CHECK(hours.contains("DUO2,2023-05-16,1:15"));
    CHECK(hours.count('\n') == 6); // the header, four that were there and one that is right
}

TEST_CASE("names and notes of every kind are matched and kept as they are")
{
    const Program program;
    program.importSmallAdministration();
    program.write(QStringLiteral("names/participants.csv"),
        "code,first_name,prefix,last_name,region,email,phone\n"
        "D1,\u00d6zlem,,d'Artagnan,,,\nD2,Jan,van,'s-Gravenhage,,,\n");
    REQUIRE(
        program.run({QStringLiteral("import"), QStringLiteral("a.duoboek"), QStringLiteral("names")}).status
        == 0);
    const QList<QByteArray> notes{"<script>alert(1)</script>", "'; DROP TABLE time_entry; --",
        "=HYPERLINK(A1)", "\u05e9\u05dc\u05d5\u05dd \u202eabc", "\U0001F469\u200d\U0001F467 \U0001F600",
        "%1 %n &amp;"};
    QByteArray table = "datum;deelnemer;uren;opmerking\n";
    for (qsizetype i = 0; i < notes.size(); ++i)
        table += QByteArray::number(13 + i) + "-05-2023;"
            + (i % 2 == 0 ? "\u00d6zlem d\u2019Artagnan" : "Jan van 's-Gravenhage") + ";1;\"" + notes[i]
            + "\"\n";
    const Answer answer = importHours(program, table);
    CHECK(answer.err.isEmpty());
    CHECK(answer.status == 0);
    const QByteArray hours = exportedHours(program);
    for (qsizetype i = 0; i < notes.size(); ++i) {
        CAPTURE(notes[i]);
        CHECK(hours.contains((i % 2 == 0 ? "DUO1,2023-05-" : "DUO2,2023-05-") + QByteArray::number(13 + i)
            + ",1:00," + notes[i] + '\n'));
    }
}

TEST_CASE("of a workbook it is said which sheets are not read")
{
    const Program program;
    program.importSmallAdministration();
    const auto sheet = [](const QByteArray& day) {
        return duoboek::test::textRow({"datum", "duo", "uren"}) + duoboek::test::textRow({day, "D1", "1"});
    };
    program.write(QStringLiteral("uren.xlsx"),
        duoboek::test::workbookOfSheets({{"Mei", sheet("2023-05-13")}, {"Juni", sheet("2023-06-03")}}));
    const Answer answer = program.run(
        {QStringLiteral("import-hours"), QStringLiteral("a.duoboek"), QStringLiteral("uren.xlsx")});
    CHECK(answer.status == 0);
    CHECK(answer.out.contains(QStringLiteral("Sheet: Mei (not read: Blad1, Juni)")));
    CHECK(exportedHours(program).contains("DUO1,2023-05-13,1:00"));
    CHECK_FALSE(exportedHours(program).contains("2023-06-03"));
}
