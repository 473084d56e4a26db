// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listsessions.h"
#include "ui/common/screen.h"
#include "ui/documents/monthsheets.h"

#include <QCoreApplication>

#include <memory>

namespace duoboek {

class MonthOutput;

/// What can be printed of a session. All of them name participants by the code of their duo alone.
enum class SessionPaper {
    AttendanceList,
    IntervisionPack, ///< programme, questions, group and the list to sign
    IntervisionReport, ///< what the meeting came to
};

/// Takes sessions out of the window: papers, and dates as a calendar. Asks where to and says how it went.
/// That a paper went out is kept on record (rule 28).
class SessionOutput
{
    Q_DECLARE_TR_FUNCTIONS(SessionOutput)

public:
    explicit SessionOutput(const ScreenContext& context)
        : m_context(context)
    {
    }

    void print(SessionPaper what, const Database& database, SessionId session);
    /// From there it can be printed too.
    void preview(SessionPaper what, const Database& database, SessionId session);
    void save(SessionPaper what, const Database& database, SessionId session);
    void saveCalendar(const std::vector<SessionRow>& sessions);

private:
    /// Nothing when it was refused, which has been told by then.
    [[nodiscard]] std::optional<Sheet> make(SessionPaper what, const Database& database, SessionId session);
    [[nodiscard]] Result<Sheet> layOut(SessionPaper what, const Database& database, SessionId session) const;
    void takeOut(void (MonthOutput::*way)(const Sheet&) const, SessionPaper what, const Database& database,
        SessionId session);

    ScreenContext m_context;
    std::unique_ptr<PaperKit> m_kit; // made when it is first needed
};

} // namespace duoboek
