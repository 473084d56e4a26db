// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionactions.h"

#include "ui/sessions/intervisionpapers.h"

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
    , intervision(new IntervisionPapers(this))
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

QList<QAction*> SessionActions::papers() const
{
    return QList<QAction*>{print, preview, savePdf, nullptr} + intervision->actions();
}

QToolButton* SessionActions::makePapersButton(QWidget* parent) const
{
    QToolButton* button = IntervisionPapers::makeButton(papers(), parent);
    button->setObjectName(QStringLiteral("attendancePaperButton"));
    return button;
}

} // namespace duoboek
