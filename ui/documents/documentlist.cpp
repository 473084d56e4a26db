// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentlist.h"

#include "ui/common/plainlabel.h"
#include "ui/common/recordlist.h"
#include "ui/documents/documentwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace duoboek {

DocumentList::DocumentList(Format format, const QString& emptySentence, QWidget* parent)
    : QWidget(parent)
    , m_format(std::move(format))
    , m_list(new RecordList(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionHeading(tr("Documents"), this));
    layout->addWidget(m_list);
    m_list->setUp("documentListTable", tr("Documents"),
        {{tr("Number")}, {tr("Month")}, {tr("State")}, {tr("Gross"), Qt::AlignTrailing}}, 2, emptySentence);
    QPushButton* show = m_list->addButton("showDocumentButton", tr("Show on In&voices"));
    show->setEnabled(false);
    connect(m_list, &RecordList::chosen, show, [show](qint64 id) { show->setEnabled(id > 0); });
    connect(show, &QPushButton::clicked, this, [this] { goTo(m_list->chosenId()); });
    connect(m_list, &RecordList::opened, this, &DocumentList::goTo);
}

void DocumentList::setDocuments(const std::vector<FinalDocument>& documents)
{
    std::vector<RecordList::Item> items;
    for (auto document = documents.rbegin(); document != documents.rend(); ++document) {
        items.push_back({document->id.value(),
            {{document->number}, {m_format.month(document->month)}, {DocumentWords::state(document->state)},
                {m_format.amount(document->gross())}}});
    }
    m_list->setItems(std::move(items));
}

void DocumentList::goTo(qint64 id)
{
    if (id > 0)
        Q_EMIT documentWanted(DocumentId(id));
}

} // namespace duoboek
