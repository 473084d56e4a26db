// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duodetailsview.h"

#include "ui/common/detailsection.h"
#include "ui/common/plainlabel.h"
#include "ui/duos/duosections.h"

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
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void DuoDetailsView::showDetails(const DuoDetails& details, const Wording& wording)
{
    const QString subtitle =
        QStringLiteral("%1 – %2").arg(details.participant.name.full(), details.coach.name.full());
    setSections(details.duo.code, subtitle, DuoSections(details, wording).makeAll());
}

void DuoDetailsView::setSections(
    const QString& title, const QString& subtitle, const std::vector<DetailSection*>& sections)
{
    auto* page = new QWidget;
    QVBoxLayout* layout = makePage(*page);
    auto* code = new PlainLabel(title, page);
    code->setObjectName(QStringLiteral("detailsCode"));
    QFont large = code->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    code->setFont(large);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(code);
    head->addWidget(new PlainLabel(subtitle, page));
    layout->addLayout(head);
    for (DetailSection* section : sections)
        layout->addWidget(section);
    layout->addStretch();
    setWidget(page); // deletes the one before
}

void DuoDetailsView::showSentence(const QString& text)
{
    auto* page = new QWidget;
    QVBoxLayout* layout = makePage(*page);
    layout->addWidget(new PlainLabel(text, page));
    layout->addStretch();
    setWidget(page);
}

} // namespace duoboek
