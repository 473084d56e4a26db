// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
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

/// What finalising writes to.
const char* const writtenTables[] = {"change_set", "document", "change_log", "document_rate",
    "document_coach", "document_entry", "document_attendance"};

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

QString answerOf(const QString& file, const QString& question)
{
    return outputOfProcess(QStringLiteral("sqlite3"), {file}, question).trimmed();
}

/// The same tables and indexes, without what refuses.
void makeBare(const QString& done, const QString& bare)
{
    QFile::remove(bare);
    QStringList names;
    for (const char* table : writtenTables)
        names.append(u'\'' + QLatin1String(table) + u'\'');
    QString schema = answerOf(done,
        QStringLiteral("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table', "
                       "'index') AND tbl_name IN (%1);\n")
            .arg(names.join(u',')));
    for (const char* setting : {"application_id", "user_version"}) {
        const QString name = QLatin1String(setting);
        schema += QStringLiteral("PRAGMA %1 = %2;")
                      .arg(name, answerOf(done, QStringLiteral("PRAGMA %1;").arg(name)));
    }
    answerOf(bare, schema);
}

void runOrGiveUp(const Database& database, const QString& sql)
{
    if (!Query::run(database, sql))
        giveUp(sql);
}

/// Reads so many rows of a table and writes them into that of another file, each by one statement with its
/// values bound. Only the writing counts.
Cost copyRows(const Database& from, const Database& to, const QString& table)
{
    constexpr int rowsAtOnce = 20'000;
    const int columns =
        answerOf(from.path(), QStringLiteral("SELECT count(*) FROM pragma_table_info('%1');").arg(table))
            .toInt();
    auto rows = Query::run(from, QStringLiteral("SELECT * FROM %1").arg(table));
    auto insert = Query::prepare(to,
        QStringLiteral("INSERT INTO %1 VALUES (%2)")
            .arg(table, QStringList(columns, QStringLiteral("?")).join(u',')));
    if (!rows || !insert)
        giveUp(table);
    Cost cost;
    for (bool hasMore = true; hasMore;) {
        std::vector<RecordFields> some;
        while (some.size() < rowsAtOnce && (hasMore = rows->next())) {
            RecordFields row;
            for (int column = 0; column < columns; ++column)
                row.push_back(rows->field(column));
            some.push_back(std::move(row));
        }
        const Cost written = costOf([&] {
            for (const RecordFields& row : some) {
                for (int column = 0; column < columns; ++column)
                    insert->bind(column, row[static_cast<std::size_t>(column)]);
                if (!insert->execute())
                    giveUp(table);
            }
        });
        cost.wallSeconds += written.wallSeconds;
        cost.processorSeconds += written.processorSeconds;
    }
    return cost;
}

/// What finalising wrote, as bare inserts in one transaction.
Cost insertBare(const QString& done, const QString& bare)
{
    makeBare(done, bare);
    const auto from = Database::open(done, Database::Access::ReadOnly);
    const auto to = openToWrite(bare);
    if (!from)
        giveUp(QStringLiteral("%1 cannot be read").arg(done));
    runOrGiveUp(*to, QStringLiteral("PRAGMA foreign_keys = OFF")); // the other tables are not there
    runOrGiveUp(*to, QStringLiteral("BEGIN"));
    Cost cost;
    for (const char* table : writtenTables) {
        const Cost one = copyRows(**from, *to, QLatin1String(table));
        cost.wallSeconds += one.wallSeconds;
        cost.processorSeconds += one.processorSeconds;
    }
    const Cost kept = costOf([&] { runOrGiveUp(*to, QStringLiteral("COMMIT")); });
    return {cost.wallSeconds + kept.wallSeconds, cost.processorSeconds + kept.processorSeconds};
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
    printRow(QStringLiteral("%1 documents final").arg(count), QString(),
        QStringLiteral("%1 s").arg(once.processorSeconds, 0, 'f', 1),
        QStringLiteral("%1 a second").arg(static_cast<double>(count) / once.processorSeconds, 0, 'f', 0),
        QStringLiteral("at least 5000"));
    compare(
        QStringLiteral("  against bare inserts of their rows"), [&] { return insertBare(done, bare); },
        finalise, QStringLiteral("at most 4"), 1);
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
