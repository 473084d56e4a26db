// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hoursimport.h"
#include "core/storage/database.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/support/workbookparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace {

using namespace duoboek;

const QDate today(2023, 12, 29);
constexpr int rowsOfTable = 100'000;
constexpr int duos = 1'000;

/// Day by day, all duos: half an hour to three hours.
struct BenchRow
{
    QDate day;
    QString duo;
    int minutes = 0;
};

BenchRow rowAt(int place)
{
    return {QDate(2023, 6, 1).addDays(place / duos),
        QStringLiteral("DUO%1").arg(place % duos + 1, 6, 10, QLatin1Char('0')), 30 + place * 7 % 150};
}

QByteArray csvOfBench()
{
    QString text = QStringLiteral("Datum;Duo;Uren;Opmerking;Plaats\n");
    for (int place = 0; place < rowsOfTable; ++place) {
        const BenchRow row = rowAt(place);
        text += QStringLiteral("%1;%2;%3;%4;Haarlemmermeer\n")
                    .arg(row.day.toString(QStringLiteral("dd-MM-yyyy")), row.duo,
                        WorkTime(row.minutes).toClockText(),
                        place % 5 == 0 ? QStringLiteral("samen naar de bibliotheek") : QString());
    }
    return text.toUtf8();
}

QByteArray xlsxOfBench()
{
    QByteArray rows =
        "<row><c t=\"inlineStr\"><is><t>Datum</t></is></c><c t=\"inlineStr\"><is><t>Duo</t></is></c>"
        "<c t=\"inlineStr\"><is><t>Uren</t></is></c></row>";
    QByteArray strings;
    for (int duo = 0; duo < duos; ++duo)
        strings += "<si><t>" + rowAt(duo).duo.toUtf8() + "</t></si>";
    const QDate first(1899, 12, 30);
    for (int place = 0; place < rowsOfTable; ++place) {
        const BenchRow row = rowAt(place);
        rows += QStringLiteral(
            "<row r=\"%1\"><c r=\"A%1\" s=\"1\"><v>%2</v></c><c r=\"B%1\" t=\"s\"><v>%3</v></c>"
            "<c r=\"C%1\" s=\"3\"><v>%4</v></c></row>")
                    .arg(place + 2)
                    .arg(first.daysTo(row.day))
                    .arg(place % duos)
                    .arg(row.minutes / 1440.0, 0, 'g', 17)
                    .toUtf8();
    }
    return test::packed(test::workbookOf(rows, strings));
}

HoursTable readTable(const QByteArray& bytes)
{
    auto table = readHoursTable(QStringLiteral("uren"), bytes);
    if (!table || table->text.rowCount() != rowsOfTable + 1)
        giveUp(QStringLiteral("the table of hours cannot be read"));
    return std::move(*table);
}

HoursPreview previewOf(const Database& database, const QByteArray& bytes)
{
    const HoursTable table = readTable(bytes);
    const auto guess = layoutFor(database, table);
    if (!guess || !guess->questions.empty())
        giveUp(QStringLiteral("the layout of the table is not known"));
    auto preview = previewHoursImport(database, table, guess->layout, {}, today);
    if (!preview || preview->entries.added + preview->entries.changed + preview->entries.same != rowsOfTable)
        giveUp(QStringLiteral("the table of hours is not taken as it should be"));
    return std::move(*preview);
}

} // namespace

void benchHoursImport(const QString& scratch)
{
    const QString file = scratch + QStringLiteral("/hoursimport.duoboek");
    makeLargeFile(file, duos, 2);
    const auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        giveUp(QStringLiteral("%1 cannot be opened").arg(file));
    for (const auto& [name, bytes] :
        {std::pair(QStringLiteral("CSV"), csvOfBench()), std::pair(QStringLiteral("XLSX"), xlsxOfBench())}) {
        compare(
            QStringLiteral("preview of %1, 100,000 rows, beside reading it").arg(name),
            [&] { return costOf([&] { readTable(bytes); }); },
            [&] { return costOf([&] { previewOf(**database, bytes); }); }, QStringLiteral("at most 3"));
        const QString table = scratch + QStringLiteral("/uren.") + name;
        QFile out(table);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
            giveUp(QStringLiteral("%1 cannot be written").arg(table));
        const QString peak = outputOfProcess(
            QCoreApplication::applicationFilePath(), {QStringLiteral("--peak-import"), file, table});
        printRow(QStringLiteral("memory of the preview of %1").arg(name), {}, peak.trimmed(), {},
            QStringLiteral("below 300 MB"));
    }
}

void printPeakOfHoursImport(const QString& file, const QString& table)
{
    const auto database = Database::open(file, Database::Access::ReadOnly);
    const auto bytes = readTableFile(table);
    if (!database || !bytes)
        giveUp(QStringLiteral("%1 cannot be read into %2").arg(table, file));
    previewOf(**database, *bytes);
    QTextStream(stdout) << peakMemory() << Qt::endl;
}
