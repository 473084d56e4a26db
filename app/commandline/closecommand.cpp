// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "app/commandline/terminalprogress.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/monthtables.h"
#include "core/storage/database.h"
#include "core/usecases/documentlife.h"
#include "core/usecases/finalisemonth.h"
#include "core/usecases/makepaper.h"
#include "ui/print/documentlayout.h"
#include "ui/print/filenames.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/overviewlayout.h"
#include "ui/print/pdfbatch.h"
#include "ui/print/pdffile.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QDir>
#include <QSet>

namespace duoboek {

namespace {

Status writeOverview(
    const PaperOverview& overview, const QString& folder, const PrintFonts& fonts, const Wording& wording)
{
    const FontMeasurer measurer(fonts);
    const QString path = QDir(folder).filePath(overviewFileName(overview.month));
    return writePdf(path, fileTitle(overview, wording), layOutOverview(overview, measurer, wording), fonts);
}

/// What became final just now is on record as saved; a file that is only read keeps no record. papers are in
/// the order of the listing.
Status recordSaved(const EditContext& edit, const MonthListing& listing,
    const std::vector<PaperDocument>& papers, const QStringList& numbers, const Wording& wording)
{
    const QSet<QString> made(numbers.begin(), numbers.end());
    std::vector<DocumentOutput> outputs;
    for (std::size_t place = 0; place < papers.size(); ++place) {
        const PaperDocument& paper = papers[place];
        if (made.contains(paper.number))
            outputs.push_back({paper.month, fileTitle(paper, wording), listing.book.documents[place].id});
    }
    return outputs.empty() ? Status() : recordOutputs(edit, OutputMethod::File, outputs);
}

Status writePaper(const Database& database, const MonthListing& listing, const QString& folder,
    const QStringList& numbers, const CommandContext& context)
{
    const Result<PrintFonts> fonts = PrintFonts::load();
    if (!fonts)
        return fonts.error();
    const auto maker = PaperMaker::create(database, context.clock.today());
    if (!maker)
        return maker.error();
    const Result<PaperOverview> overview = (*maker)->makeOverview(listing);
    if (!overview)
        return overview.error();
    if (const Status ready = ensureFolder(folder); !ready)
        return ready;
    const Wording wording(Language::Dutch);
    const Status written = withProgress(context, QStringLiteral("PDF"), [&](const WorkProgress& progress) {
        return writePdfFiles(folder, overview->documents, *fonts, wording, progress);
    });
    if (!written || overview->documents.empty())
        return written;
    if (const Status done = writeOverview(*overview, folder, *fonts, wording); !done)
        return done;
    return recordSaved(
        {database, context.clock, context.loginName}, listing, overview->documents, numbers, wording);
}

void sayResult(const MonthListing& listing, const CommandContext& context)
{
    const MonthBook& book = listing.book;
    context.out << commandText(
        QT_TRANSLATE_NOOP(
            "CommandLine", "%1: %2 documents, %3 hours, net %4, VAT %5, gross %6; open questions: %7"))
                       .arg(book.month.toText())
                       .arg(book.documents.size())
                       .arg(book.time().toClockText(), book.net().toPlainText(), book.vat().toPlainText(),
                           book.gross().toPlainText())
                       .arg(book.questions.size())
                << Qt::endl;
    for (std::size_t i = 0; i < listing.questions.size(); ++i) {
        const QuestionHeading& question = listing.questions[i];
        context.out << question.coachCode << ", " << question.subjectCode << ": "
                    << wordFor(book.questions[i].kind) << Qt::endl;
    }
}

void sayHeldBack(const HeldBackPayee& payee, const CommandContext& context)
{
    const DocumentHeading& heading = payee.heading;
    QStringList why;
    const Wording wording(context.language);
    for (const MissingField field : payee.missing)
        why.append(wording.missingField(field));
    if (!why.isEmpty()) {
        why = {commandText(QT_TRANSLATE_NOOP("CommandLine", "still to be filled in: %1"))
                   .arg(why.join(QStringLiteral(", ")))};
    }
    if (payee.reason)
        why.append(errorText(*payee.reason, ValueWords::OfFolder));
    const bool isOwn = heading.coachCode.isEmpty() || heading.coachCode == heading.payeeCode;
    const QString name = isOwn ? heading.payeeCode : heading.payeeCode + u'/' + heading.coachCode;
    context.out << name << ": " << why.join(QStringLiteral("; ")) << Qt::endl;
}

void sayFinalised(Month month, const FinalisedMonth& finalised, const CommandContext& context)
{
    const QString made = finalised.numbers.empty()
        ? commandText(QT_TRANSLATE_NOOP("CommandLine", "nothing became final"))
        : commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 documents became final"))
              .arg(finalised.numbers.size());
    context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "%1: %2; payees held back: %3"))
                       .arg(month.toText(), made)
                       .arg(finalised.heldBack.size())
                << Qt::endl;
    for (const HeldBackPayee& payee : finalised.heldBack)
        sayHeldBack(payee, context);
}

/// A folder that cannot be written to is refused while nothing has become final, and made when something can.
Status prepareFinalising(
    const Database& database, Month month, const QString& folder, const CommandContext& context)
{
    if (const Status may = mayFinalise(database, month, context.clock.today(), RunningMonth::Refused); !may)
        return may;
    return ensureWritableFolder(folder);
}

struct WantedForms
{
    bool tables = true;
    bool papers = true;
};

Status writeMonth(const Database& database, const MonthListing& listing, const QString& folder,
    WantedForms forms, const QStringList& numbers, const CommandContext& context)
{
    if (forms.tables) {
        if (const Status written = writeMonthTables(database, listing, folder); !written)
            return written;
    }
    return forms.papers ? writePaper(database, listing, folder, numbers, context) : Status();
}

ExitStatus closeMonth(const CommandArguments& given, Month month, const CommandContext& context)
{
    const bool finalises = given.isSet(QStringLiteral("finalise"));
    const auto database = Database::open(
        given.positional(0), finalises ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return refuse(context, database.error());
    const QString folder = given.value(QStringLiteral("out"));
    FinalisedMonth finalised;
    if (finalises) {
        if (const Status ready = prepareFinalising(**database, month, folder, context); !ready)
            return refuse(context, ready.error());
        Result<FinalisedMonth> done = finaliseMonth({**database, context.clock, context.loginName}, month);
        if (!done)
            return refuse(context, done.error());
        finalised = std::move(*done);
        sayFinalised(month, finalised, context);
    }
    const bool csv = given.isSet(QStringLiteral("csv"));
    const bool pdf = given.isSet(QStringLiteral("pdf"));
    const WantedForms forms{csv || !pdf, pdf || !csv};
    const Result<MonthListing> listing =
        listMonth(**database, month, forms.tables ? LineCodes::Needed : LineCodes::NotNeeded);
    if (!listing)
        return refuse(context, listing.error());
    if (const Status written = writeMonth(**database, *listing, folder, forms, finalised.numbers, context);
        !written) {
        const ExitStatus refused = refuse(context, written.error());
        // What became final stays so, and that is no refusal; run again, it is written out.
        return finalised.numbers.empty() ? refused : ExitStatus::Asked;
    }
    sayResult(*listing, context);
    const bool isAsked = !listing->book.questions.empty() || !finalised.heldBack.empty();
    return isAsked ? ExitStatus::Asked : ExitStatus::Done;
}

} // namespace

ExitStatus runClose(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("close"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the administration"));
    given.addPositional(
        QStringLiteral("MONTH"), QT_TRANSLATE_NOOP("CommandLine", "the month, such as 2023-05"));
    given.addValue(QStringLiteral("out"),
        QT_TRANSLATE_NOOP("CommandLine", "the folder for what is written; it is made when there is none"),
        QStringLiteral("FOLDER"));
    given.addFlag(QStringLiteral("csv"),
        QT_TRANSLATE_NOOP("CommandLine", "write the tables only; without --csv and --pdf both are written"));
    given.addFlag(QStringLiteral("pdf"),
        QT_TRANSLATE_NOOP(
            "CommandLine", "write the documents only; without --csv and --pdf both are written"));
    given.addFlag(QStringLiteral("finalise"),
        QT_TRANSLATE_NOOP("CommandLine",
            "make the documents final: they get numbers and never change again, and their hours are locked"));
    if (const auto ended = given.read(arguments))
        return *ended;

    const auto month = Month::fromText(given.positional(1));
    if (!month)
        return refuse(context, Error{ErrorCode::NotAMonth, {given.positional(1)}});
    if (!given.isSet(QStringLiteral("out")))
        return given.refuseUse(commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing"))
                                   .arg(QStringLiteral("--out FOLDER")));
    return closeMonth(given, *month, context);
}

} // namespace duoboek
