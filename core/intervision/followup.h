// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/intervision/question.h"

#include <QDate>
#include <QString>

namespace duoboek {

/// What was agreed at a session: who does what by when.
struct SessionFollowUp
{
    qint64 id = 0; ///< of the record session_follow_up
    SessionId session;
    QString sessionCode;
    QDate heldOn; ///< of the session
    int position = 0; ///< within its session, from 1
    IntervisionQuestionId question; ///< invalid: of no question in particular
    QString questionCode;
    CoachId coach; ///< who does it; invalid: somebody else, who is named by person
    QString coachCode;
    QString person; ///< empty where the coach does it
    QString agreed; ///< what is to be done
    QDate dueOn; ///< null: without a date
    QDate doneOn; ///< null: still to be done

    [[nodiscard]] bool isOpen() const { return doneOn.isNull(); }
};

} // namespace duoboek
