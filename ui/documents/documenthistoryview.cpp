// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documenthistoryview.h"

#include "core/usecases/listdocuments.h"
#include "core/usecases/listpayments.h"
#include "ui/documents/documentwords.h"
#include "ui/text/errortext.h"

namespace duoboek {

DocumentHistoryView::DocumentHistoryView(QWidget* parent)
    : PlainLabel(parent)
{
    setObjectName(QStringLiteral("historyLabel"));
    setAccessibleName(tr("What happened to the document"));
    hide();
}

void DocumentHistoryView::showDocument(const Database& database, DocumentId document, const Format& format)
{
    const auto found = listDocuments(database, {document});
    const auto history = showDocumentHistory(database, document);
    if (found && history) {
        setText(DocumentWords::history(found->front(), *history, format).join(u'\n'));
    } else {
        setText(tr("What happened to the document cannot be read: %1.")
                    .arg(errorText(found ? history.error() : found.error())));
    }
    show();
}

} // namespace duoboek
