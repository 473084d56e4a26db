// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/monthclosing.h"

#include "core/storage/database.h"
#include "ui/common/background.h"
#include "ui/common/userprompts.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/finalisedialog.h"
#include "ui/documents/findingwords.h"
#include "ui/forms/editor.h"
#include "ui/text/errortext.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr qsizetype mostNumbersTold = 12;

QString headingText(const DocumentHeading& heading)
{
    return QStringLiteral("%1 (%2)").arg(DocumentWords::payee(heading), heading.payeeCode);
}

} // namespace

bool MonthClosing::mayGoOn(const Database& database, Month month, RunningMonth& runningMonth) const
{
    const QDate today = m_context.clock.today();
    const QString name = m_context.wording.format().month(month);
    if (month.firstDay() > today) {
        m_context.prompts.warn(tr("%1 has not begun yet, so it cannot become final. It can from %2 on.")
                                   .arg(name, m_context.wording.format().date(month.next().firstDay())));
        return false;
    }
    runningMonth = month.lastDay() < today ? RunningMonth::Refused : RunningMonth::Accepted;
    if (const Status may = mayFinalise(database, month, today, runningMonth); !may) {
        m_context.prompts.warn(errorSentence(may.error(), m_context.wording.format()));
        return false;
    }
    return runningMonth == RunningMonth::Refused
        || m_context.prompts.confirm(
            tr("%1 is not over yet. What is worked on its last days can then only be paid by a correction. "
               "Make it final all the same?")
                .arg(name),
            tr("Go on"));
}

void MonthClosing::tellNothingToDo(
    const MonthListing& listing, const std::vector<MonthFinding>& findings) const
{
    const QString name = m_context.wording.format().month(listing.book.month);
    const bool isHeldBack = std::any_of(findings.begin(), findings.end(),
        [](const MonthFinding& finding) { return holdsBack(finding.kind); });
    if (isHeldBack) {
        m_context.prompts.inform(
            tr("In %1 no document can become final now: each waits for an answer in the list above.")
                .arg(name));
    } else if (listing.documents.empty()) {
        m_context.prompts.inform(
            tr("In %1 there is nothing to pay, so there is nothing to make final.").arg(name));
    } else {
        m_context.prompts.inform(tr("All documents of %1 are final already.").arg(name));
    }
}

Result<FinalisedMonth> MonthClosing::finaliseNow(
    Month month, RunningMonth runningMonth, std::size_t documents) const
{
    const auto finalise = [&](const EditContext& context) {
        Result<FinalisedMonth> done = ErrorCode::Cancelled;
        runInBackground(m_context.prompts,
            tr("Making the documents final; stopping leaves none of them final"),
            static_cast<qsizetype>(documents), [&](const ReportProgress& report) {
                const auto database = context.database.openBeside();
                done = database ? finaliseMonth({**database, context.clock, context.loginName}, month,
                           FinaliseOptions{runningMonth, report})
                                : Result<FinalisedMonth>(database.error());
            });
        return done;
    };
    return m_context.editor.perform(
        tr("%1 made final").arg(m_context.wording.format().month(month)), finalise);
}

bool MonthClosing::finalise(
    const Database& database, const MonthListing& listing, const std::vector<MonthFinding>& findings)
{
    const Month month = listing.book.month;
    RunningMonth runningMonth = RunningMonth::Refused;
    if (!mayGoOn(database, month, runningMonth))
        return false;
    const std::vector<std::size_t> becoming = documentsToFinalise(listing, findings);
    if (becoming.empty()) {
        tellNothingToDo(listing, findings);
        return false;
    }
    FinaliseDialog dialog(listing, becoming, findings, m_context.wording, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const Result<FinalisedMonth> done = finaliseNow(month, runningMonth, becoming.size());
    if (!done) {
        if (done.error().code == ErrorCode::Cancelled)
            m_context.prompts.inform(tr("Stopped. No document has become final."));
        else
            m_context.prompts.warn(
                tr("No document has become final: %1.")
                    .arg(m_context.wording.format().withReadableDates(errorText(done.error()))));
        return false;
    }
    QStringList numbers = done->numbers.mid(0, mostNumbersTold);
    if (done->numbers.size() > mostNumbersTold)
        numbers.append(tr("and %n more", nullptr, static_cast<int>(done->numbers.size() - mostNumbersTold)));
    QString text =
        tr("%n document(s) have become final: %1.", nullptr, static_cast<int>(done->numbers.size()))
            .arg(numbers.join(QStringLiteral(", ")));
    for (const HeldBackPayee& payee : done->heldBack)
        text += QLatin1Char('\n') + tr("%1 waits.").arg(headingText(payee.heading));
    text += QLatin1Char('\n') + tr("Print all documents of the month now?");
    return m_context.prompts.confirm(text, tr("Print all…"));
}

} // namespace duoboek
