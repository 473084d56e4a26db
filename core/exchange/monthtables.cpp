// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/monthtables.h"

#include "core/exchange/csvwriter.h"

#include <QDir>

namespace duoboek {

namespace {

Status writeInvoices(const MonthListing& listing, const QDir& folder)
{
    auto writer = CsvWriter::create(folder.filePath(QStringLiteral("invoices.csv")),
        {QStringLiteral("document"), QStringLiteral("kind"), QStringLiteral("payee"), QStringLiteral("coach"),
            QStringLiteral("month"), QStringLiteral("hours"), QStringLiteral("net"), QStringLiteral("vat"),
            QStringLiteral("gross")});
    if (!writer)
        return writer.error();
    for (std::size_t i = 0; i < listing.documents.size(); ++i) {
        const MonthDocument& document = listing.book.documents[i];
        const DocumentHeading& heading = listing.documents[i];
        const QString noNumberYet;
        (*writer)->addRow({noNumberYet, wordFor(document.kind), heading.payeeCode, heading.coachCode,
            listing.book.month.toText(), document.time.toClockText(), document.net.toPlainText(),
            document.vat.toPlainText(), document.gross().toPlainText()});
    }
    return (*writer)->finish();
}

Status writeLines(const MonthListing& listing, const QDir& folder)
{
    auto writer = CsvWriter::create(folder.filePath(QStringLiteral("invoice_lines.csv")),
        {QStringLiteral("payee"), QStringLiteral("coach"), QStringLiteral("duo"), QStringLiteral("session"),
            QStringLiteral("activity"), QStringLiteral("week"), QStringLiteral("hours"),
            QStringLiteral("rate"), QStringLiteral("net")});
    if (!writer)
        return writer.error();
    const LineNames& names = listing.names;
    for (std::size_t i = 0; i < listing.documents.size(); ++i) {
        for (const DocumentLine& line : listing.book.documents[i].lines) {
            (*writer)->addRow({listing.documents[i].payeeCode, names.coaches.value(line.coach.value()).code,
                names.duos.value(line.duo.value()), names.sessions.value(line.session.value()),
                wordFor(line.activity), line.week.toText(), line.time.toClockText(),
                line.rate.perHour().toPlainText(), line.amount.toPlainText()});
        }
    }
    return (*writer)->finish();
}

Status writeQuestions(const MonthListing& listing, const QDir& folder)
{
    auto writer = CsvWriter::create(folder.filePath(QStringLiteral("questions.csv")),
        {QStringLiteral("coach"), QStringLiteral("subject"), QStringLiteral("question")});
    if (!writer)
        return writer.error();
    for (std::size_t i = 0; i < listing.questions.size(); ++i) {
        (*writer)->addRow({listing.questions[i].coachCode, listing.questions[i].subjectCode,
            wordFor(listing.book.questions[i].kind)});
    }
    return (*writer)->finish();
}

} // namespace

Status writeMonthTables(const MonthListing& listing, const QString& folder)
{
    if (const Status ready = ensureFolder(folder); !ready)
        return ready;
    const QDir directory(folder);
    if (const Status written = writeInvoices(listing, directory); !written)
        return written;
    if (const Status written = writeLines(listing, directory); !written)
        return written;
    return writeQuestions(listing, directory);
}

} // namespace duoboek
