// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentactions.h"

#include "ui/documents/amountactions.h"

#include <QWidget>

namespace duoboek {

DocumentActions::DocumentActions(QWidget* screen)
    : QObject(screen)
    , finalise(make(screen, "finaliseAction", tr("Make the month &final…"), tr("Make final…")))
    , correct(make(screen, "correctAction", tr("C&orrect the hours of this document…"), tr("Correct…")))
    , explain(AmountActions::makeAction(screen))
    , explainMonth(make(
          screen, "explainMonthAction", tr("Explain the &totals of the month…"), tr("Explain the totals…")))
    , print(make(screen, "printAction", tr("&Print what is chosen…"), tr("Print…")))
    , preview(make(screen, "previewAction", tr("Print pre&view…"), tr("Preview…")))
    , save(make(screen, "saveAction", tr("&Save what is chosen as PDF…"), tr("Save…")))
    , printAll(make(screen, "printAllAction", tr("Print &all documents…"), tr("Print all…")))
    , saveAll(make(screen, "saveAllAction", tr("Save all &documents as PDF…"), tr("Save all as PDF…")))
    , mail(make(screen, "mailAction", tr("Put what is chosen in a &mail…"), tr("Mail…")))
    , overview(make(screen, "overviewAction", tr("Show the &overview of the month"), tr("Overview")))
    , zoomIn(make(screen, "zoomInAction", tr("&Larger"), tr("Larger")))
    , zoomOut(make(screen, "zoomOutAction", tr("S&maller"), tr("Smaller")))
    , fitWidth(make(screen, "fitWidthAction", tr("&Fit to width"), tr("Fit")))
{
    finalise->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    correct->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    explainMonth->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E));
    // Print itself has its shortcut from the File menu, which is there on every screen.
    preview->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    printAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    saveAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    mail->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    overview->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    // "=" is the plus key without Shift.
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    fitWidth->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
}

QAction* DocumentActions::make(QWidget* screen, const char* name, const QString& text, const QString& button)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setIconText(button);
    action->setToolTip(QString(text).remove(u'&'));
    screen->addAction(action);
    return action;
}

void DocumentActions::setEnabledForSheet(bool hasSheet)
{
    for (QAction* action : {print, preview, save, zoomIn, zoomOut, fitWidth})
        action->setEnabled(hasSheet);
}

void DocumentActions::setEnabledForMonth(bool hasDocuments)
{
    for (QAction* action : {explainMonth, printAll, saveAll, overview})
        action->setEnabled(hasDocuments);
}

} // namespace duoboek
