// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listsessions.h"
#include "ui/text/format.h"

#include <QComboBox>

namespace duoboek {

/// The session that is prepared: the coming ones, the first of them first, and behind a line those that were
/// held, the last one first.
class SessionChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit SessionChoice(Format format, QWidget* parent);

    /// What of the sessions is offered besides one that was asked for.
    [[nodiscard]] static DateRange daysOffered(QDate today);
    /// The one that was chosen stays chosen while it is among them; else the coming intervision is.
    void setSessions(std::vector<PlannedSession> sessions, QDate today);
    /// Invalid when there is none.
    [[nodiscard]] SessionId chosen() const;
    /// Adds nothing: false when it is not among them.
    bool choose(SessionId session);

Q_SIGNALS:
    void sessionChosen();

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] SessionId firstChoice(const std::vector<PlannedSession>& sessions, QDate today) const;

    Format m_format;
};

} // namespace duoboek
