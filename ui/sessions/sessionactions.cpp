// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionactions.h"

#include "ui/common/sizes.h"

#include <QMenu>
#include <QToolButton>

namespace duoboek {

SessionActions::SessionActions(QWidget& screen)
    : QObject(&screen)
    , search(new QAction(tr("&Search sessions"), this))
    , add(new QAction(tr("&New session or series…"), this))
    , prepare(new QAction(tr("Prepare and &lead…"), this))
    , remove(new QAction(tr("&Delete session…"), this))
    , calendar(new QAction(tr("&Month calendar"), this))
    , print(new QAction(tr("&Print attendance list…"), this))
    , preview(new QAction(tr("Pre&view attendance list…"), this))
    , savePdf(new QAction(tr("Save attendance list as P&DF…"), this))
    , previewPack(new QAction(tr("Preview &intervision pack…"), this))
    , savePack(new QAction(tr("Save intervision pac&k as PDF…"), this))
    , previewReport(new QAction(tr("Preview r&eport of the intervision…"), this))
    , saveReport(new QAction(tr("Save report &of the intervision as PDF…"), this))
    , saveCalendar(new QAction(tr("Save the shown sessions as a &calendar (.ics)…"), this))
{
    search->setShortcut(QKeySequence::Find);
    add->setShortcut(QKeySequence::New);
    calendar->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    prepare->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    prepare->setIconText(tr("Prepare and &lead"));
    calendar->setCheckable(true);
    add->setIconText(tr("&New…")); // on its button
    calendar->setIconText(tr("&Month"));
    screen.addActions({search, add, prepare, remove, calendar});
}

void SessionActions::enable(bool hasFile, bool hasChosen, bool hasShown, Editing editing)
{
    add->setEnabled(hasFile && editing == Editing::Allowed);
    remove->setEnabled(hasChosen && editing == Editing::Allowed);
    for (QAction* action : {prepare, print, preview, savePdf})
        action->setEnabled(hasChosen);
    saveCalendar->setEnabled(hasShown);
}

void SessionActions::enableIntervision(bool isIntervision)
{
    for (QAction* action : {previewPack, savePack, previewReport, saveReport})
        action->setEnabled(isIntervision);
}

QList<QAction*> SessionActions::papers() const
{
    return {print, preview, savePdf, nullptr, previewPack, savePack, nullptr, previewReport, saveReport};
}

QToolButton* SessionActions::makePapersButton(QWidget* parent) const
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("attendancePaperButton"));
    button->setText(tr("Pape&rs"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMinimumHeight(smallestTarget);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    for (QAction* action : papers()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    button->setMenu(menu);
    return button;
}

} // namespace duoboek
