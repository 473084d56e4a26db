// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QProcess>

#include <catch2/catch.hpp>

namespace {

QStringList closeMay(const QStringList& options)
{
    return QStringList{QStringLiteral("close"), QStringLiteral("a.duoboek"), QStringLiteral("2023-05"),
               QStringLiteral("--out"), QStringLiteral("out")}
    + options;
}

} // namespace

TEST_CASE("closing a month writes its tables to the cent")
{
    const Program program;
    program.importSmallAdministration();
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const Answer answer = program.run(closeMay({QStringLiteral("--csv")}));
    CHECK(answer.status == 0);
    CHECK(answer.err.isEmpty());
    // B1: 15 min at 20.54 is 5.135, so 5.14; 2 h training at 20.54 is 41.08; no VAT.
    // B2: 1:30 and 1:00 in one week at 56.50 is 141.25; 1:30 training is 84.75; 226.00 and 21 % is 47.46.
    CHECK(program.read(QStringLiteral("out/invoices.csv"))
        == "document,kind,payee,coach,month,hours,net,vat,gross\n"
           ",statement,B1,B1,2023-05,2:15,46.22,0.00,46.22\n"
           ",statement,B2,B2,2023-05,4:00,226.00,47.46,273.46\n");
    CHECK(program.read(QStringLiteral("out/invoice_lines.csv"))
        == "payee,coach,duo,session,activity,week,hours,rate,net\n"
           "B1,B1,DUO1,,guidance,2023-W18,0:15,20.54,5.14\n"
           "B1,B1,,S1,training,2023-W19,2:00,20.54,41.08\n"
           "B2,B2,DUO2,,guidance,2023-W18,2:30,56.50,141.25\n"
           "B2,B2,,S1,training,2023-W19,1:30,56.50,84.75\n");
    CHECK(program.read(QStringLiteral("out/questions.csv")) == "coach,subject,question\n");
    CHECK(program.filesIn(QStringLiteral("out")).size() == 3);
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
}

TEST_CASE("a question holds back its coach only and gives the status 1")
{
    const Program program;
    program.writeSmallAdministration();
    program.write(QStringLiteral("in/duos.csv"),
        "code,participant,coach,relation,tariff,start,end\n"
        "DUO1,D1,B1,other_family,,2023-01-01,\nDUO2,D2,B2,none,,2023-01-01,\n");
    REQUIRE(program.run({QStringLiteral("import"), QStringLiteral("a.duoboek"), QStringLiteral("in")}).status
        == 0);
    CHECK(program.run(closeMay({QStringLiteral("--csv")})).status == 1);
    CHECK(program.read(QStringLiteral("out/questions.csv"))
        == "coach,subject,question\nB1,DUO1,tariff_undecided\nB1,S1,tariff_undecided\n");
    CHECK_FALSE(program.read(QStringLiteral("out/invoices.csv")).contains("B1"));
    CHECK(program.read(QStringLiteral("out/invoices.csv")).contains("B2"));
}

TEST_CASE("closing a month writes a document per payee without a name of a participant")
{
    const Program program;
    program.importSmallAdministration();
    const Answer answer = program.run(closeMay({QStringLiteral("--pdf")}));
    CHECK(answer.status == 0);
    CHECK(answer.err.isEmpty());
    CHECK(program.filesIn(QStringLiteral("out"))
        == QStringList{QStringLiteral("2023-05_B1.pdf"), QStringLiteral("2023-05_B2.pdf"),
            QStringLiteral("overzicht-2023-05.pdf")});
    for (const QString& name : program.filesIn(QStringLiteral("out"))) {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-"), QStringLiteral("-")});
        reader.write(program.read(QStringLiteral("out/") + name));
        reader.closeWriteChannel();
        REQUIRE(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        CHECK(text.contains(QStringLiteral("2023")));
        CHECK_FALSE(text.contains(QStringLiteral("Deelnemersnaam")));
        CHECK_FALSE(text.contains(QStringLiteral("Persoonsnaam")));
    }
}

TEST_CASE("without a choice both tables and documents are written")
{
    const Program program;
    program.importSmallAdministration();
    CHECK(program.run(closeMay({})).status == 0);
    CHECK(program.filesIn(QStringLiteral("out")).size() == 6);
}

TEST_CASE("a month without hours has no documents")
{
    const Program program;
    program.importSmallAdministration();
    const Answer answer = program.run({QStringLiteral("close"), QStringLiteral("a.duoboek"),
        QStringLiteral("2022-05"), QStringLiteral("--out"), QStringLiteral("out"), QStringLiteral("--csv"),
        QStringLiteral("--pdf")});
    CHECK(answer.status == 0);
    CHECK(program.filesIn(QStringLiteral("out")).size() == 3);
}
