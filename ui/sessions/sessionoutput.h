// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listsessions.h"
#include "ui/common/screen.h"
#include "ui/documents/monthsheets.h"

#include <QCoreApplication>

#include <memory>

namespace duoboek {

class MonthOutput;

/// Takes sessions out of the window: the list to sign on paper, and dates as a calendar. Asks where to and
/// says how it went.
class SessionOutput
{
    Q_DECLARE_TR_FUNCTIONS(SessionOutput)

public:
    explicit SessionOutput(const ScreenContext& context)
        : m_context(context)
    {
    }

    void printList(const Database& database, SessionId session);
    void previewList(const Database& database, SessionId session);
    void saveList(const Database& database, SessionId session);
    void saveCalendar(const std::vector<SessionRow>& sessions);

private:
    /// Nothing when it was refused, which has been told by then.
    [[nodiscard]] std::optional<Sheet> makeList(const Database& database, SessionId session);
    [[nodiscard]] MonthOutput output() const;

    ScreenContext m_context;
    std::unique_ptr<PaperKit> m_kit; // made when it is first needed
};

} // namespace duoboek
