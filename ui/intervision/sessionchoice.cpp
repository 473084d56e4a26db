// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/sessionchoice.h"

#include "ui/common/sizes.h"
#include "ui/sessions/sessionwords.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace duoboek {

SessionChoice::SessionChoice(Format format, QWidget* parent)
    : QComboBox(parent)
    , m_format(std::move(format))
{
    setObjectName(QStringLiteral("sessionChoice"));
    setAccessibleName(tr("Session to prepare or to lead"));
    setMinimumHeight(smallestTarget);
    constexpr int shortest = 24; // characters
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortest);
    constexpr int mostShown = 16;
    setMaxVisibleItems(mostShown);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentIndexChanged, this, &SessionChoice::sessionChosen);
}

void SessionChoice::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // it scrolls the page
}

DateRange SessionChoice::daysOffered(QDate today)
{
    constexpr int monthsBefore = 3;
    constexpr int monthsAfter = 6;
    return DateRange::throughLastDay(today.addMonths(-monthsBefore), today.addMonths(monthsAfter));
}

void SessionChoice::setSessions(std::vector<PlannedSession> sessions, QDate today)
{
    const auto held = std::stable_partition(sessions.begin(), sessions.end(),
        [today](const PlannedSession& planned) { return planned.session.heldOn >= today; });
    std::reverse(held, sessions.end());
    const SessionId before = chosen();
    const QSignalBlocker blocker(this);
    clear();
    for (auto each = sessions.begin(); each != sessions.end(); ++each) {
        if (each == held && each != sessions.begin())
            insertSeparator(count());
        addItem(SessionWords::day(each->session.heldOn, m_format) + QStringLiteral(", ")
                + SessionWords::name(each->session, each->regionName),
            each->session.id.value());
    }
    if (!choose(before))
        choose(firstChoice(sessions, today));
}

SessionId SessionChoice::firstChoice(const std::vector<PlannedSession>& sessions, QDate today) const
{
    if (sessions.empty())
        return {};
    const auto coming =
        std::find_if(sessions.begin(), sessions.end(), [today](const PlannedSession& planned) {
            return planned.session.kind == SessionKind::Intervision && planned.session.heldOn >= today;
        });
    return coming == sessions.end() ? sessions.front().session.id : coming->session.id;
}

SessionId SessionChoice::chosen() const
{
    return SessionId(currentData().toLongLong());
}

bool SessionChoice::choose(SessionId session)
{
    const int index = session.isValid() ? findData(session.value()) : -1;
    if (index >= 0)
        setCurrentIndex(index);
    return index >= 0;
}

} // namespace duoboek
