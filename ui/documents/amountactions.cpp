// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/amountactions.h"

#include "ui/common/userprompts.h"
#include "ui/documents/explanationdialog.h"
#include "ui/documents/monthoutput.h"
#include "ui/documents/monthsheets.h"
#include "ui/text/errortext.h"

namespace duoboek {

void AmountActions::explain(
    const DocumentTableModel& model, int row, MonthSheets& sheets, const MonthOutput& output) const
{
    const MonthListing& listing = sheets.listing();
    const Format& format = m_context.wording.format();
    std::vector<ExplanationDialog::Root> roots;
    for (const std::size_t document : model.documentsOf(row)) {
        const DocumentHeading& heading = listing.documents[document];
        roots.push_back({QStringLiteral("%1, %2 (%3) %4")
                             .arg(m_context.wording.documentKind(listing.book.documents[document].kind),
                                 heading.payeeName, heading.payeeCode, heading.number)
                             .trimmed(),
            format.money(listing.book.documents[document].gross()), document});
    }
    if (roots.empty())
        return;
    ExplanationDialog dialog(
        tr("Where the amount comes from: %1").arg(format.month(listing.book.month)), roots,
        [&sheets](std::size_t document) { return sheets.explain(document); },
        [this, &sheets, &output](std::size_t document) {
            const Result<Sheet> sheet = sheets.explanation(document);
            if (sheet)
                output.print(*sheet);
            else
                m_context.prompts.warn(errorSentence(sheet.error(), m_context.wording.format()));
        },
        m_context.wording, m_parent);
    dialog.exec();
}

} // namespace duoboek
