// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attentionsignal.h"
#include "core/documents/attendancepaper.h"
#include "core/hours/structural.h"
#include "core/intervision/followup.h"
#include "core/intervision/programme.h"
#include "core/intervision/question.h"
#include "core/intervision/roles.h"

#include <optional>
#include <vector>

namespace duoboek {

/// What an intervision is led with and reported by on paper: all that stands on its pages. No participant
/// does, nor in what people wrote (rule 27): there the code of the duo stands for the name.
struct IntervisionPaper
{
    struct Step
    {
        ProgrammeStep step;
        QTime begins; ///< null: the start is not known
    };
    struct Role
    {
        IntervisionRole role = IntervisionRole::Chair;
        QString coachName;
    };
    struct Duo
    {
        QString code;
        std::vector<WeekOfHours> weeks; ///< the whole weeks before the day of looking, oldest first
    };
    struct Alert
    {
        AttentionSignal signal;
        QString duoCode; ///< empty: it is about the coach
    };
    /// Something that was agreed, with who does it by name.
    struct Agreed
    {
        SessionFollowUp followUp;
        QString who;
    };
    struct Member
    {
        QString code;
        QString name;
        std::vector<Duo> duos; ///< by code
        std::vector<Alert> alerts; ///< urgent first
        int sessions = 0; ///< trainings and intervisions of 12 months of which attendance is recorded
        int attended = 0; ///< of those
        std::vector<Agreed> openFollowUps; ///< still to be done by this coach
        std::optional<AttendanceStatus> status; ///< at this session; nothing: not recorded
    };
    struct Question
    {
        IntervisionQuestion asked;
        QString coachName;
        QString duoCode; ///< empty: about none in particular
        QString notes; ///< made at the session
    };

    AttendancePaper attendance; ///< the session itself, and who is expected
    QString supervisor; ///< empty: not known
    QDate lookedOn; ///< hours and signals are of this day
    std::optional<IntervisionMethod> method;
    std::vector<Step> programme;
    QTime ends; ///< null: the start is not known
    WorkTime total; ///< of all steps
    std::vector<Role> roles;
    QDate lastHeldOn; ///< of the intervision before this one; null: it is the first
    std::vector<Agreed> lastFollowUps; ///< of that one
    std::vector<Agreed> olderFollowUps; ///< of those before it, still to be done
    std::vector<Question> questions; ///< of this session
    std::vector<Member> group; ///< by name
    std::vector<Agreed> followUps; ///< agreed at this session
    QString report;

    [[nodiscard]] const Session& session() const { return attendance.session; }
};

} // namespace duoboek
