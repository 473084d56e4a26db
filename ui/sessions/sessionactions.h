// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QToolButton;

namespace duoboek {

class IntervisionPapers;

/// What can be done with sessions, each with its words and its keys.
class SessionActions final : public QObject
{
    Q_OBJECT

public:
    /// Those with keys work while the screen is shown.
    explicit SessionActions(QWidget& screen);

    enum class Editing { Allowed, Refused };
    void enable(bool hasFile, bool hasChosen, bool hasShown, Editing editing);
    /// What can be printed of a session, with a null between its kinds.
    [[nodiscard]] QList<QAction*> papers() const;
    /// With those in its menu.
    [[nodiscard]] QToolButton* makePapersButton(QWidget* parent) const;

    QAction* const search;
    QAction* const add;
    QAction* const prepare;
    QAction* const remove;
    QAction* const calendar; ///< instead of the list
    QAction* const print;
    QAction* const preview;
    QAction* const savePdf;
    IntervisionPapers* const intervision;
    QAction* const saveCalendar;
};

} // namespace duoboek
