// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/usecases/finalisemonth.h"
#include "core/usecases/makepaper.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "ui/print/pdfbatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

namespace {

using namespace duoboek;

const Month closedMonth(2023, 5);

/// Fills in what a document asks of each payee.
const char* const completeScript =
    "UPDATE coach SET address = 'Laan 1', postcode = '1234 AB', city = 'Utrecht', coc_number = '12345678', "
    "vat_id = 'NL001234567B01', iban = 'NL91ABNA0417164300', last_name = 'Bakker' || id;"
    "UPDATE organisation SET address = 'Kade 3', postcode = '3512 CD', city = 'Utrecht', "
    "coc_number = '23456789', vat_id = 'NL002345678B01', iban = 'NL02ABNA0123456789';"
    "INSERT OR REPLACE INTO setting (key, value) VALUES ('customer_name', 'Stichting'), "
    "('customer_address', 'Straat 5'), ('customer_postcode', '1011 AB'), ('customer_city', 'Amsterdam');";

/// What finalising wrote, in the order in which it did, into the same tables without the triggers.
const char* const bareInserts =
    "INSERT INTO main.change_set SELECT * FROM done.change_set;"
    "INSERT INTO main.document SELECT * FROM done.document;"
    "INSERT INTO main.change_log SELECT * FROM done.change_log;"
    "INSERT INTO main.document_rate SELECT * FROM done.document_rate;"
    "INSERT INTO main.document_coach SELECT * FROM done.document_coach;"
    "INSERT INTO main.document_entry SELECT * FROM done.document_entry;"
    "INSERT INTO main.document_attendance SELECT * FROM done.document_attendance;";

void copyFresh(const QString& from, const QString& to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        giveUp(QStringLiteral("%1 cannot be copied").arg(from));
}

std::unique_ptr<Database> openToWrite(const QString& file)
{
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        giveUp(QStringLiteral("%1 cannot be opened").arg(file));
    return std::move(*database);
}

qsizetype finaliseAll(const Database& database, Month month, QDate today)
{
    const FixedDayClock clock(today);
    const auto done = finaliseMonth({database, clock, QStringLiteral("bench")}, month);
    if (!done || done->numbers.isEmpty())
        giveUp(QStringLiteral("the month does not become final"));
    return done->numbers.size();
}

std::vector<PaperDocument> papersOf(const Database& database, Month month, QDate today)
{
    const auto listing = listMonth(database, month, LineCodes::NotNeeded);
    const auto maker = PaperMaker::create(database, today);
    if (!listing || !maker)
        giveUp(QStringLiteral("the month cannot be read"));
    std::vector<PaperDocument> papers;
    for (const MonthDocument& document : listing->book.documents) {
        auto paper = (*maker)->make(month, document);
        if (!paper)
            giveUp(QStringLiteral("a document cannot be made"));
        papers.push_back(std::move(*paper));
    }
    return papers;
}

void benchWithPdfs(const QString& scratch)
{
    const QString fresh = scratch + QStringLiteral("/final-100.duoboek");
    const QString file = scratch + QStringLiteral("/final-100-copy.duoboek");
    const QString folder = scratch + QStringLiteral("/final-pdf");
    QDir().mkpath(folder);
    constexpr int duos = 124; // of which 100 have a document of their own
    makeLargeFile(fresh, duos, 1);
    outputOfProcess(QStringLiteral("sqlite3"), {fresh}, QString::fromLatin1(completeScript));
    const QDate today(2023, 6, 5);
    const auto fonts = PrintFonts::load();
    if (!fonts)
        giveUp(QStringLiteral("the fonts cannot be loaded"));
    const Wording wording(Language::Dutch);
    const auto write = [&](const std::vector<PaperDocument>& papers) {
        const Status written =
            writePdfFiles(folder, papers, *fonts, wording, [](qsizetype, qsizetype) { return true; });
        if (!written)
            giveUp(QStringLiteral("the PDFs cannot be written"));
    };
    copyFresh(fresh, file);
    qsizetype count = 0;
    std::vector<PaperDocument> papers;
    {
        const auto database = openToWrite(file);
        count = finaliseAll(*database, closedMonth, today);
        papers = papersOf(*database, closedMonth, today);
    }
    compare(
        QStringLiteral("%1 documents final, against their PDFs").arg(count),
        [&] { return costOf([&] { write(papers); }); },
        [&] {
            copyFresh(fresh, file);
            const auto database = openToWrite(file);
            return costOf([&] {
                finaliseAll(*database, closedMonth, today);
                write(papersOf(*database, closedMonth, today));
            });
        },
        QStringLiteral("at most 1.3"));
}

/// The same tables and indexes, without what refuses.
void makeBare(const QString& done, const QString& bare)
{
    QFile::remove(bare);
    const QString schema = outputOfProcess(QStringLiteral("sqlite3"), {done},
        QStringLiteral("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table', "
                       "'index') AND tbl_name IN ('document', 'document_coach', 'document_entry', "
                       "'document_attendance', 'document_rate', 'change_set', 'change_log');\n"));
    outputOfProcess(QStringLiteral("sqlite3"), {bare}, schema);
}

void benchMany(const QString& scratch)
{
    const QString fresh = scratch + QStringLiteral("/final-many.duoboek");
    const QString done = scratch + QStringLiteral("/final-done.duoboek");
    const QString bare = scratch + QStringLiteral("/final-bare.duoboek");
    constexpr int duos = 125'000;
    makeLargeFile(fresh, duos, 1);
    outputOfProcess(QStringLiteral("sqlite3"), {fresh}, QString::fromLatin1(completeScript));
    const QDate today(2023, 6, 5);
    qsizetype count = 0;
    const auto finalise = [&] {
        copyFresh(fresh, done);
        const auto database = openToWrite(done);
        return costOf([&] { count = finaliseAll(*database, closedMonth, today); });
    };
    const Cost once = finalise();
    const auto insert = [&] {
        makeBare(done, bare);
        return costOfProcess(QStringLiteral("sqlite3"), {bare},
            QStringLiteral(
                "PRAGMA foreign_keys = OFF;PRAGMA synchronous = EXTRA;ATTACH '%1' AS done;BEGIN;%2COMMIT;\n")
                .arg(done, QString::fromLatin1(bareInserts)));
    };
    printRow(QStringLiteral("%1 documents final").arg(count), QString(),
        QStringLiteral("%1 s").arg(once.processorSeconds, 0, 'f', 1),
        QStringLiteral("%1 a second").arg(static_cast<double>(count) / once.processorSeconds, 0, 'f', 0),
        QStringLiteral("at least 5000"));
    compare(QStringLiteral("  against bare inserts of their rows"), insert, finalise,
        QStringLiteral("at most 4"), 1);
    copyFresh(fresh, done);
    printRow(QStringLiteral("  memory at its highest"), QString(),
        outputOfProcess(QCoreApplication::applicationFilePath(), {QStringLiteral("--peak-final"), done})
            .trimmed(),
        QString(), QStringLiteral("below 500 MB"));
}

} // namespace

void printPeakOfFinalising(const QString& file)
{
    finaliseAll(*openToWrite(file), closedMonth, QDate(2023, 6, 5));
    QTextStream(stdout) << peakMemory() << Qt::endl;
}

void benchFinal(const QString& scratch, bool withLargest)
{
    benchWithPdfs(scratch);
    if (withLargest)
        benchMany(scratch);
}
