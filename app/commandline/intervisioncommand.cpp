// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "core/exchange/csvwriter.h"
#include "core/storage/coderepository.h"
#include "core/storage/database.h"
#include "core/usecases/makeintervisionpaper.h"
#include "ui/print/filenames.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/intervisionlayout.h"
#include "ui/print/pdffile.h"
#include "ui/text/wording.h"

#include <QDir>

namespace duoboek {

namespace {

Result<SessionId> sessionNamed(const Database& database, const QString& code)
{
    const Result<QHash<qint64, QString>> codes = loadCodes(database, QLatin1StringView("session"));
    if (!codes)
        return codes.error();
    for (auto each = codes->begin(); each != codes->end(); ++each) {
        if (each.value() == code)
            return SessionId(each.key());
    }
    return Error{ErrorCode::RecordNotFound, {QStringLiteral("session"), code}};
}

/// The pack, and once the day has come the report. The names of the files, or what went wrong.
Result<QStringList> writePapers(const IntervisionPaper& paper, QDate today, const QString& folder)
{
    const Result<PrintFonts> fonts = PrintFonts::load();
    if (!fonts)
        return fonts.error();
    if (const Status ready = ensureFolder(folder); !ready)
        return ready.error();
    const Wording wording(Language::Dutch);
    const FontMeasurer measurer(*fonts);
    QStringList names{intervisionFileName(paper.session())};
    if (const Status written = writePdf(QDir(folder).filePath(names.first()), fileTitle(paper, wording),
            layOutIntervision(paper, measurer, wording), *fonts);
        !written)
        return written.error();
    if (today < paper.session().heldOn)
        return names;
    names.append(intervisionReportFileName(paper.session()));
    if (const Status written = writePdf(QDir(folder).filePath(names.last()), reportTitle(paper, wording),
            layOutIntervisionReport(paper, measurer, wording), *fonts);
        !written)
        return written.error();
    return names;
}

} // namespace

ExitStatus runIntervision(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("intervision"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the administration"));
    given.addPositional(QStringLiteral("SESSION"),
        QT_TRANSLATE_NOOP("CommandLine", "the code of the intervision, such as S000012"));
    given.addValue(QStringLiteral("out"),
        QT_TRANSLATE_NOOP("CommandLine", "the folder for what is written; it is made when there is none"),
        QStringLiteral("FOLDER"));
    if (const auto ended = given.read(arguments))
        return *ended;
    if (!given.isSet(QStringLiteral("out")))
        return given.refuseUse(commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing"))
                                   .arg(QStringLiteral("--out FOLDER")));

    const auto database = Database::open(given.positional(0), Database::Access::ReadOnly);
    if (!database)
        return refuse(context, database.error());
    const QString code = given.positional(1);
    const Result<SessionId> session = sessionNamed(**database, code);
    if (!session)
        return refuse(context, session.error());
    const QDate today = context.clock.today();
    const Result<IntervisionPaper> paper = makeIntervisionPaper(**database, *session, today);
    if (!paper)
        return refuse(context, paper.error());
    if (paper->session().kind != SessionKind::Intervision) {
        context.err << commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 is not an intervision")).arg(code)
                    << Qt::endl;
        return ExitStatus::Refused;
    }
    const Result<QStringList> written = writePapers(*paper, today, given.value(QStringLiteral("out")));
    if (!written)
        return refuse(context, written.error());
    context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 coaches, %3 questions; written: %4"))
                       .arg(code)
                       .arg(paper->group.size())
                       .arg(paper->questions.size())
                       .arg(written->join(QStringLiteral(", ")))
                << Qt::endl;
    return ExitStatus::Done;
}

} // namespace duoboek
