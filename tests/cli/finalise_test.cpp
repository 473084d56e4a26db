// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QProcess>
#include <QThread>

#include <memory>
#include <vector>

namespace {

QStringList words(const char* all)
{
    return QString::fromUtf8(all).split(u' ');
}

/// The small administration with a foundation that can stand on documents.
void importWithFoundation(const Program& program)
{
    program.writeSmallAdministration();
    program.write(QStringLiteral("in/settings.csv"),
        "key,value\ncustomer_address,Straat 5\ncustomer_postcode,1011 AB\ncustomer_city,Amsterdam\n"
        "customer_name,Stichting VAB\n");
    REQUIRE(program.run(words("import a.duoboek in")).status == 0);
}

constexpr const char* finaliseMay = "--today 2023-06-02 close a.duoboek 2023-05 --out out --csv --finalise";

QString documentsIn(const Program& program)
{
    const Answer answer = program.run(words("documents a.duoboek --csv"));
    CHECK(answer.status == 0);
    return answer.out;
}

const QString header =
    QStringLiteral("number,kind,payee,coach,month,issued,hours,net,vat,gross,credits,reason\n");

} // namespace

TEST_CASE("finalising numbers the documents and gives the same ones again")
{
    const Program program;
    importWithFoundation(program);
    const Answer first = program.run(words(finaliseMay));
    CHECK(first.status == 0);
    CHECK(first.out.startsWith(QStringLiteral("2023-05: 2 documents became final; payees held back: 0\n")));
    const QByteArray invoices = program.read(QStringLiteral("out/invoices.csv"));
    const QByteArray lines = program.read(QStringLiteral("out/invoice_lines.csv"));
    CHECK(invoices
        == "document,kind,payee,coach,month,hours,net,vat,gross\n"
           "B1-U0001,statement,B1,B1,2023-05,2:15,46.22,0.00,46.22\n"
           "B2-U0001,statement,B2,B2,2023-05,4:00,226.00,47.46,273.46\n");
    const QByteArray file = program.read(QStringLiteral("a.duoboek"));
    const Answer again = program.run(words(finaliseMay));
    CHECK(again.status == 0);
    CHECK(again.out.startsWith(QStringLiteral("2023-05: nothing became final; payees held back: 0\n")));
    CHECK(program.run(words("close a.duoboek 2023-05 --out out --csv")).status == 0);
    CHECK(program.read(QStringLiteral("out/invoices.csv")) == invoices);
    CHECK(program.read(QStringLiteral("out/invoice_lines.csv")) == lines);
    CHECK(program.read(QStringLiteral("a.duoboek")) == file);
    CHECK(documentsIn(program)
        == header
            + QStringLiteral("B1-U0001,statement,B1,B1,2023-05,2023-06-02,2:15,46.22,0.00,46.22,,\n"
                             "B2-U0001,statement,B2,B2,2023-05,2023-06-02,4:00,226.00,47.46,273.46,,\n"));
}

TEST_CASE("what becomes final and is saved is on record as saved and once")
{
    const Program program;
    importWithFoundation(program);
    const QStringList withPapers = words("--today 2023-06-02 close a.duoboek 2023-05 --out out --finalise");
    REQUIRE(program.run(withPapers).status == 0);
    const auto outputs = [&program] {
        return program.values("SELECT number || ' ' || method || ' ' || title FROM document_output "
                              "JOIN document ON document.id = document_id ORDER BY number");
    };
    const QStringList once{QStringLiteral("B1-U0001 pdf Urenspecificatie 2023-05 B1"),
        QStringLiteral("B2-U0001 pdf Urenspecificatie 2023-05 B2")};
    CHECK(outputs() == once);
    const QByteArray file = program.read(QStringLiteral("a.duoboek"));
    CHECK(program.run(withPapers).status == 0);
    CHECK(program.read(QStringLiteral("a.duoboek")) == file);
    CHECK(outputs() == once);
}

TEST_CASE("tables and papers of a final month stay byte for byte when names and addresses change")
{
    const Program program;
    importWithFoundation(program);
    REQUIRE(program.run(words(finaliseMay)).status == 0);
    const QByteArray lines = program.read(QStringLiteral("out/invoice_lines.csv"));
    QByteArray coaches = program.read(QStringLiteral("in/coaches.csv"));
    program.write(QStringLiteral("in/coaches.csv"), coaches.replace("Anna,de,Wit", "Anna,,Zwart"));
    program.write(QStringLiteral("in/tariffs.csv"),
        "kind,rate,valid_from\nfamily,20.54,2019-01-01\nother,56.50,2019-01-01\nother,60.00,2023-06-01\n");
    REQUIRE(program.run(words("import a.duoboek in")).status == 0);
    REQUIRE(program.run(words("--today 2024-01-01 close a.duoboek 2023-05 --out out")).status == 0);
    CHECK(program.read(QStringLiteral("out/invoice_lines.csv")) == lines);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-"), QStringLiteral("-")});
    reader.write(program.read(QStringLiteral("out/2023-05_B1.pdf")));
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(QStringLiteral("B1-U0001")));
    CHECK(text.contains(QStringLiteral("02-06-2023")));
    CHECK(text.contains(QStringLiteral("Anna de Wit")));
    CHECK_FALSE(text.contains(QStringLiteral("Concept"), Qt::CaseInsensitive));
}

TEST_CASE("a folder that cannot be written to is refused before anything becomes final")
{
    const Program program;
    importWithFoundation(program);
    program.write(QStringLiteral("out"), "a file");
    const QByteArray file = program.read(QStringLiteral("a.duoboek"));
    const Answer refused = program.run(words(finaliseMay));
    CHECK(refused.status == 2);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err == QStringLiteral("nothing can be written in the folder out; choose another folder\n"));
    CHECK(program.read(QStringLiteral("a.duoboek")) == file);
}

TEST_CASE("a table that cannot be written after the numbers were given is found and not refused")
{
    const Program program;
    importWithFoundation(program);
    program.write(QStringLiteral("out/invoices.csv/kept"), "a file in a folder of that name");
    const Answer found = program.run(words(finaliseMay));
    CHECK(found.status == 1);
    CHECK(found.out.startsWith(QStringLiteral("2023-05: 2 documents became final")));
    CHECK(found.err.contains(QStringLiteral("out/invoices.csv cannot be written")));
    CHECK(documentsIn(program).count(QLatin1Char('\n')) == 3);
    // Nothing becomes final now.
    CHECK(program.run(words(finaliseMay)).status == 2);
}

TEST_CASE("a payee with a missing field is held back with every such field named")
{
    const Program program;
    importWithFoundation(program);
    QByteArray coaches = program.read(QStringLiteral("in/coaches.csv"));
    coaches.replace("standard,NL91ABNA0417164300,own,,Laan 2", "standard,,self_billing,,");
    program.write(QStringLiteral("in/coaches.csv"), coaches);
    REQUIRE(program.run(words("import a.duoboek in")).status == 0);
    const Answer answer = program.run(words(finaliseMay));
    CHECK(answer.status == 1);
    CHECK(
        answer.out.contains(QStringLiteral("B2: still to be filled in: address of the supplier, IBAN of the "
                                           "supplier\n")));
    CHECK(program.read(QStringLiteral("out/invoices.csv")).contains("\n,self_billed,B2,B2,2023-05,"));
}

TEST_CASE("late hours are refused until the document is credited and then get a new one")
{
    const Program program;
    importWithFoundation(program);
    REQUIRE(program.run(words(finaliseMay)).status == 0);
    program.write(QStringLiteral("late/hours.csv"), "duo,date,hours,note\nDUO1,2023-05-02,1:00,\n");
    const Answer refused = program.run(words("import a.duoboek late"));
    CHECK(refused.status == 2);
    CHECK(refused.err
        == QStringLiteral(
            "hours.csv:2: document B1-U0001 is final and holds this; make a credit note for it, "
            "correct, and make the month final again\n"));
    const Answer credited =
        program.run(words("--today 2023-06-05 credit a.duoboek B1-U0001 --reason vergeten"));
    CHECK(credited.status == 0);
    CHECK(credited.out.startsWith(QStringLiteral("Credit note B1-U0002 takes back B1-U0001: net -46.22")));
    CHECK(program.run(words("import a.duoboek late")).status == 0);
    CHECK(program.run(words("--today 2023-06-06 close a.duoboek 2023-05 --out out --finalise")).status == 0);
    // 1:15 in week 18 at 20.54 is 25.675, so 25.68; with the training of 41.08 it is 66.76.
    CHECK(documentsIn(program)
        == header
            + QStringLiteral(
                "B1-U0001,statement,B1,B1,2023-05,2023-06-02,2:15,46.22,0.00,46.22,,\n"
                "B2-U0001,statement,B2,B2,2023-05,2023-06-02,4:00,226.00,47.46,273.46,,\n"
                "B1-U0002,credit_note,B1,B1,2023-05,2023-06-05,-2:15,-46.22,0.00,-46.22,B1-U0001,vergeten\n"
                "B1-U0003,statement,B1,B1,2023-05,2023-06-06,3:15,66.76,0.00,66.76,,\n"));
    CHECK(program.filesIn(QStringLiteral("out")).filter(QStringLiteral("_B1"))
        == QStringList{QStringLiteral("2023-05_B1.pdf"), QStringLiteral("2023-05_B1_B1-U0002.pdf"),
            QStringLiteral("2023-05_B1_B1-U0003.pdf")});
    CHECK(program.run(words("check a.duoboek")).status == 0);
}

TEST_CASE("finalising that is killed leaves all of its documents or none")
{
    const Program program;
    REQUIRE(
        program.run(words("--today 2023-06-30 demo d.duoboek --duos 300 --until 2023-06-30")).status == 0);
    int killed = 0;
    for (int delay = 0; delay < 60; delay += 6) {
        program.write(QStringLiteral("a.duoboek"), program.read(QStringLiteral("d.duoboek")));
        QProcess process;
        process.setWorkingDirectory(program.folder());
        process.start(QStringLiteral(DUOBOEK_PROGRAM),
            words(finaliseMay).replaceInStrings(QStringLiteral("2023-06-02"), QStringLiteral("2023-06-30")));
        REQUIRE(process.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(delay));
        process.kill();
        REQUIRE(process.waitForFinished());
        killed += process.exitStatus() == QProcess::CrashExit;
        const Answer check = program.run(words("--today 2023-06-30 check a.duoboek"));
        CHECK_FALSE(check.out.contains(QStringLiteral("document")));
        const qsizetype documents = documentsIn(program).count(u'\n') - 1;
        const Answer again =
            program.run(words("--today 2023-06-30 close a.duoboek 2023-05 --out out --csv --finalise"));
        CHECK(again.status < 2);
        const qsizetype all = documentsIn(program).count(u'\n') - 1;
        CHECK((documents == 0 || documents == all));
        CHECK(all > 100);
    }
    CHECK(killed > 0);
}

TEST_CASE("two programs that finalise at once give each number once")
{
    const Program program;
    importWithFoundation(program);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setWorkingDirectory(program.folder());
        processes.back()->start(QStringLiteral(DUOBOEK_PROGRAM), words(finaliseMay));
    }
    int done = 0;
    for (const auto& process : processes) {
        REQUIRE(process->waitForFinished());
        CHECK((process->exitCode() == 0 || process->exitCode() == 2));
        done += process->exitCode() == 0;
    }
    CHECK(done > 0);
    CHECK(documentsIn(program).count(u'\n') == 3);
    CHECK(program.run(words("check a.duoboek")).status == 0);
}
