// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/coachscreen.h"

#include "core/usecases/listdocuments.h"
#include "ui/documents/documentlist.h"
#include "ui/people/coachpage.h"
#include "ui/people/coachtablemodel.h"
#include "ui/text/wording.h"

namespace duoboek {

CoachScreen::CoachScreen(const ScreenContext& context, QWidget* parent)
    : PersonScreen(context, PersonKind::Coach,
        {tr("Coaches"), tr("&Search coaches"), tr("&New coach…"), tr("Add a coach"), tr("&Delete the coach…"),
            tr("Delete the coach %1?"),
            tr("There are no coaches yet. Add the first one with New coach, or choose Import a folder in the "
               "File menu.")},
        parent)
    , m_model(new CoachTableModel(this))
    , m_page(new CoachPage(this))
    , m_documents(new DocumentList(
          context.wording.format(), tr("There is no final document of this coach yet."), this))
{
    setObjectName(QStringLiteral("coachScreen"));
    setUp(*m_model, *m_page);
    addToRecord(*m_documents);
    connect(m_documents, &DocumentList::documentWanted, this,
        [this](DocumentId document) { Q_EMIT recordWanted(document); });
}

PersonPage* CoachScreen::makePage() const
{
    return new CoachPage;
}

Status CoachScreen::readList(const Database& database)
{
    Result<std::vector<CoachRow>> rows = listCoachRows(database, context().clock.today());
    if (!rows)
        return rows.error();
    m_model->setRows(std::move(*rows));
    return {};
}

Status CoachScreen::readRow(const Database& database, qint64 id)
{
    Result<std::optional<CoachRow>> row = findCoachRow(database, CoachId(id), context().clock.today());
    if (!row)
        return row.error();
    m_model->update(id, std::move(*row));
    return {};
}

void CoachScreen::clearList()
{
    m_model->setRows({});
}

void CoachScreen::showMore(const Database& database, qint64 id)
{
    if (const Result<PaymentGaps> gaps = findPaymentGaps(database, CoachId(id)))
        m_page->showPaymentGaps(*gaps);
    const auto documents = listDocumentsOf(database, CoachId(id));
    m_documents->setDocuments(documents ? *documents : std::vector<FinalDocument>());
}

RecordValues CoachScreen::startValues() const
{
    return {{QStringLiteral("invoicing"), QString(wordFor(Invoicing::Own))}};
}

} // namespace duoboek
