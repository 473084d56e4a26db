// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/amountactions.h"

#include "core/usecases/explaindocument.h"
#include "core/usecases/listdocuments.h"
#include "ui/common/userprompts.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/monthoutput.h"
#include "ui/documents/monthsheets.h"
#include "ui/text/errortext.h"

namespace duoboek {

QAction* AmountActions::makeAction(QWidget* screen)
{
    auto* action = new QAction(tr("&Explain this amount…"), screen);
    action->setObjectName(QStringLiteral("explainAction"));
    action->setIconText(tr("Explain…"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    // Each tab has one, and only that of the shown one is meant.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    screen->addAction(action);
    return action;
}

QString AmountActions::titleOf(const QString& whose) const
{
    return tr("Where the amount comes from: %1").arg(whose);
}

void AmountActions::explain(
    const DocumentTableModel& model, int row, MonthSheets& sheets, const PaperKit& kit) const
{
    const MonthListing& listing = sheets.listing();
    const std::vector<std::size_t> documents = model.documentsOf(row);
    Roots roots;
    for (const std::size_t document : documents) {
        const DocumentHeading& heading = listing.documents[document];
        QString kind = m_context.wording.documentKind(listing.book.documents[document].kind);
        if (!heading.number.isEmpty())
            kind += u' ' + heading.number;
        roots.push_back(
            {QStringLiteral("%1, %2 (%3)").arg(kind, DocumentWords::payee(heading), heading.payeeCode),
                listing.book.documents[document].gross()});
    }
    show(
        titleOf(m_context.wording.format().month(listing.book.month)), roots,
        [&](std::size_t place) { return sheets.explain(documents[place]); }, kit);
}

void AmountActions::explain(
    const Database& database, const QString& title, const std::vector<DocumentId>& ids) const
{
    const auto documents = listDocuments(database, ids);
    const auto maker = PaperMaker::create(database, m_context.clock.today());
    const auto kit = PaperKit::create();
    if (!documents || !maker || !kit) {
        const Error& error = !documents ? documents.error() : !maker ? maker.error() : kit.error();
        m_context.prompts.warn(errorSentence(error, m_context.wording.format()));
        return;
    }
    Roots roots;
    for (const FinalDocument& document : *documents) {
        roots.push_back({QStringLiteral("%1 %2, %3, %4")
                             .arg(m_context.wording.documentKind(document.kind), document.number,
                                 m_context.wording.format().month(document.month), document.payeeName),
            document.gross()});
    }
    show(
        titleOf(title), roots,
        [&](std::size_t place) -> Result<ExplainedDocument> {
            const FinalDocument& document = (*documents)[place];
            MonthDocument wanted;
            wanted.id = document.id;
            Result<PaperDocument> paper = (*maker)->make(document.month, wanted);
            if (!paper)
                return paper.error();
            return explainDocument(database, std::move(*paper), document.id);
        },
        **kit);
}

void AmountActions::show(const QString& title, const Roots& roots, const ExplanationDialog::Explain& explain,
    const PaperKit& kit) const
{
    if (roots.empty())
        return;
    ExplanationDialog dialog(
        title, roots, explain, [&](const std::vector<std::size_t>& places) { print(places, explain, kit); },
        m_context.wording, m_parent);
    dialog.exec();
}

void AmountActions::print(const std::vector<std::size_t>& places, const ExplanationDialog::Explain& explain,
    const PaperKit& kit) const
{
    std::vector<ExplainedDocument> explained;
    {
        const auto progress = m_context.prompts.showProgress(tr("Explaining the amounts"));
        for (const std::size_t place : places) {
            Result<ExplainedDocument> one = explain(place);
            if (!one) {
                m_context.prompts.warn(errorSentence(one.error(), m_context.wording.format()));
                return;
            }
            explained.push_back(std::move(*one));
            if (!progress->report(
                    static_cast<qsizetype>(explained.size()), static_cast<qsizetype>(places.size())))
                return;
        }
    }
    MonthOutput(m_context.prompts, m_context.state, kit, nullptr).print(explanationSheet(explained, kit));
}

} // namespace duoboek
