// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duodetailsview.h"

#include "ui/common/actionbutton.h"
#include "ui/common/detailsection.h"
#include "ui/common/flowrow.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/documentlist.h"
#include "ui/duos/duoactions.h"
#include "ui/duos/duoform.h"
#include "ui/duos/duosections.h"

#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace duoboek {

namespace {

QVBoxLayout* makePage(QWidget& page)
{
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(18);
    return layout;
}

} // namespace

DuoDetailsView::DuoDetailsView(QWidget* parent)
    : QScrollArea(parent)
    , m_pages(new QStackedWidget)
    , m_duoPage(new QWidget)
    , m_sentence(new PlainLabel)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* sentencePage = new QWidget;
    QVBoxLayout* layout = makePage(*sentencePage);
    layout->addWidget(m_sentence);
    layout->addStretch();
    m_pages->addWidget(sentencePage);
    m_pages->addWidget(m_duoPage);
    setWidget(m_pages);
}

void DuoDetailsView::setUp(const ScreenContext& context, const DuoActions& actions)
{
    m_wording = &context.wording;
    QVBoxLayout* layout = makePage(*m_duoPage);
    addHead(*layout);
    addButtons(*layout, actions);
    m_form = new DuoForm(context, m_duoPage);
    layout->addWidget(m_form);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(18);
    layout->addLayout(m_sections);
    m_documents =
        new DocumentList(context.wording.format(), tr("No document holds hours of this duo yet."), m_duoPage);
    layout->addWidget(m_documents);
    connect(m_documents, &DocumentList::documentWanted, this, &DuoDetailsView::documentWanted);
    layout->addStretch();
}

void DuoDetailsView::addHead(QVBoxLayout& layout)
{
    m_code = new PlainLabel(m_duoPage);
    m_code->setObjectName(QStringLiteral("detailsCode"));
    makeHeading(*m_code, HeadingOf::Page);
    m_people = new PlainLabel(m_duoPage);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_code);
    head->addWidget(m_people);
    layout.addLayout(head);
}

void DuoDetailsView::addButtons(QVBoxLayout& layout, const DuoActions& actions)
{
    auto* row = new FlowRow;
    for (QAction* action : {actions.lifeline, actions.agree, actions.end, actions.reopen}) {
        QToolButton* button = makeActionButton(*action, m_duoPage);
        row->addWidget(button);
        button->setVisible(action->isVisible());
        connect(
            action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
    }
    auto* more = new QToolButton(m_duoPage);
    more->setText(tr("&More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMinimumHeight(28);
    auto* menu = new QMenu(more);
    menu->addActions({actions.move, actions.remove});
    more->setMenu(menu);
    row->addWidget(more);
    layout.addLayout(row);
}

void DuoDetailsView::showDetails(const DuoDetails& details, const std::vector<DuoSignal>& found)
{
    m_code->setText(details.duo.code);
    m_people->setText(
        QStringLiteral("%1 – %2").arg(details.participant.name.full(), details.coach.name.full()));
    m_form->showDuo(details);
    while (QLayoutItem* item = m_sections->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (DetailSection* section : DuoSections(details, found, *m_wording).makeAll())
        m_sections->addWidget(section);
    m_documents->setDocuments(details.documents);
    m_pages->setCurrentWidget(m_duoPage);
}

void DuoDetailsView::showSentence(const QString& text)
{
    m_sentence->setText(text);
    m_pages->setCurrentIndex(0);
}

} // namespace duoboek
