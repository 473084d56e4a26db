// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/monthtables.h"

#include "core/exchange/csvwriter.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"

#include <QDir>

namespace duoboek {

namespace {

Result<std::unique_ptr<CsvWriter>> makeInvoices(const MonthListing& listing, const QDir& folder)
{
    auto writer = CsvWriter::create(folder.filePath(QStringLiteral("invoices.csv")),
        {QStringLiteral("document"), QStringLiteral("kind"), QStringLiteral("payee"), QStringLiteral("coach"),
            QStringLiteral("month"), QStringLiteral("hours"), QStringLiteral("net"), QStringLiteral("vat"),
            QStringLiteral("gross")});
    if (!writer)
        return writer;
    for (std::size_t i = 0; i < listing.documents.size(); ++i) {
        const MonthDocument& document = listing.book.documents[i];
        const DocumentHeading& heading = listing.documents[i];
        (*writer)->addRow({heading.number, wordFor(document.kind), heading.payeeCode, heading.coachCode,
            listing.book.month.toText(), document.time.toClockText(), document.net.toPlainText(),
            document.vat.toPlainText(), document.gross().toPlainText()});
    }
    return writer;
}

/// How people call what a line is about.
struct LineCells
{
    QString coach;
    QString duo;
    QString session;
};

void addLine(CsvWriter& writer, const QString& payee, const LineCells& codes, const DocumentLine& line)
{
    writer.addRow({payee, codes.coach, codes.duo, codes.session, wordFor(line.activity), line.week.toText(),
        line.time.toClockText(), line.rate.perHour().toPlainText(), line.amount.toPlainText()});
}

Result<std::unique_ptr<CsvWriter>> makeLines(
    const Database& database, const MonthListing& listing, const QDir& folder)
{
    auto writer = CsvWriter::create(folder.filePath(QStringLiteral("invoice_lines.csv")),
        {QStringLiteral("payee"), QStringLiteral("coach"), QStringLiteral("duo"), QStringLiteral("session"),
            QStringLiteral("activity"), QStringLiteral("week"), QStringLiteral("hours"),
            QStringLiteral("rate"), QStringLiteral("net")});
    if (!writer)
        return writer;
    auto snapshots = SnapshotReader::create(database);
    if (!snapshots)
        return snapshots.error();
    const LineNames& names = listing.names;
    for (std::size_t i = 0; i < listing.documents.size(); ++i) {
        const MonthDocument& document = listing.book.documents[i];
        const QString& payee = listing.documents[i].payeeCode;
        for (const DocumentLine& line : document.lines) {
            addLine(**writer, payee,
                {names.coaches.value(line.coach.value()).code, names.duos.value(line.duo.value()),
                    names.sessions.value(line.session.value())},
                line);
        }
        if (!document.id.isValid())
            continue;
        const auto paper = snapshots->read(document.id);
        if (!paper)
            return paper.error();
        for (const PaperLine& line : paper->lines)
            addLine(**writer, payee, {line.coachCode, line.duoCode, line.sessionCode}, line.line);
    }
    return writer;
}

Result<std::unique_ptr<CsvWriter>> makeQuestions(const MonthListing& listing, const QDir& folder)
{
    auto writer = CsvWriter::create(folder.filePath(QStringLiteral("questions.csv")),
        {QStringLiteral("coach"), QStringLiteral("subject"), QStringLiteral("question")});
    if (!writer)
        return writer;
    for (std::size_t i = 0; i < listing.questions.size(); ++i) {
        (*writer)->addRow({listing.questions[i].coachCode, listing.questions[i].subjectCode,
            wordFor(listing.book.questions[i].kind)});
    }
    return writer;
}

} // namespace

Status writeMonthTables(const Database& database, const MonthListing& listing, const QString& folder)
{
    if (const Status ready = ensureFolder(folder); !ready)
        return ready;
    const QDir directory(folder);
    auto invoices = makeInvoices(listing, directory);
    if (!invoices)
        return invoices.error();
    auto lines = makeLines(database, listing, directory);
    if (!lines)
        return lines.error();
    auto questions = makeQuestions(listing, directory);
    if (!questions)
        return questions.error();
    std::vector<std::unique_ptr<CsvWriter>> tables;
    tables.reserve(3);
    for (auto* table : {&invoices, &lines, &questions})
        tables.push_back(std::move(**table));
    return finishAll(tables);
}

} // namespace duoboek
