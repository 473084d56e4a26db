// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/intervisionpapers.h"

#include "ui/common/sizes.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace duoboek {

IntervisionPapers::IntervisionPapers(QObject* parent)
    : QObject(parent)
    , m_previewPack(new QAction(tr("Preview &intervision pack…"), this))
    , m_savePack(new QAction(tr("Save intervision pac&k as PDF…"), this))
    , m_previewReport(new QAction(tr("Preview r&eport of the intervision…"), this))
    , m_saveReport(new QAction(tr("Save report &of the intervision as PDF…"), this))
{
    const auto pack = SessionPaper::IntervisionPack;
    const auto report = SessionPaper::IntervisionReport;
    connect(m_previewPack, &QAction::triggered, this, [this] { Q_EMIT previewWanted(pack); });
    connect(m_savePack, &QAction::triggered, this, [this] { Q_EMIT saveWanted(pack); });
    connect(m_previewReport, &QAction::triggered, this, [this] { Q_EMIT previewWanted(report); });
    connect(m_saveReport, &QAction::triggered, this, [this] { Q_EMIT saveWanted(report); });
}

QList<QAction*> IntervisionPapers::actions() const
{
    return {m_previewPack, m_savePack, nullptr, m_previewReport, m_saveReport};
}

void IntervisionPapers::setEnabled(bool isEnabled)
{
    for (QAction* action : {m_previewPack, m_savePack, m_previewReport, m_saveReport})
        action->setEnabled(isEnabled);
}

QToolButton* IntervisionPapers::makeButton(const QList<QAction*>& papers, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(tr("Pape&rs"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMinimumHeight(smallestTarget);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    for (QAction* action : papers) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    button->setMenu(menu);
    return button;
}

} // namespace duoboek
