// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessioncalendar.h"

#include "ui/common/duowords.h"
#include "ui/common/plainlabel.h"
#include "ui/common/recordlist.h"
#include "ui/sessions/monthgrid.h"
#include "ui/sessions/sessionwords.h"

#include <QVBoxLayout>

namespace duoboek {

SessionCalendar::SessionCalendar(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_format(format)
    , m_grid(new MonthGrid(this))
    , m_dayLabel(new PlainLabel(this))
    , m_dayList(new RecordList(this))
{
    m_grid->setObjectName(QStringLiteral("sessionMonthGrid"));
    m_grid->setAccessibleName(tr("Month of sessions"));
    constexpr int linesOfMonth = 7 * 2; // its days have a number and at least a word
    m_grid->setMinimumHeight(linesOfMonth * fontMetrics().lineSpacing());
    m_dayLabel->setObjectName(QStringLiteral("sessionDayLabel"));
    makeHeading(*m_dayLabel, HeadingOf::Section);
    m_dayList->setUp("sessionDayTable", tr("Sessions of the day"),
        {{tr("Begins")}, {tr("Kind")}, {tr("Region")}, {tr("Title")}}, 3,
        tr("There is no session on this day. Enter plans one."));
    m_dayList->setMostRowsShown(3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_dayLabel);
    layout->addWidget(m_dayList);
    setFocusProxy(m_grid);
    connect(m_grid, &QCalendarWidget::selectionChanged, this, &SessionCalendar::showChosenDay);
    connect(m_grid, &QCalendarWidget::activated, this, &SessionCalendar::openDay);
    connect(m_grid, &QCalendarWidget::currentPageChanged, this, &SessionCalendar::monthShown);
    connect(m_dayList, &RecordList::chosen, this, [this](qint64 id) {
        if (id > 0)
            Q_EMIT sessionChosen(id);
    });
    connect(m_dayList, &RecordList::opened, this, &SessionCalendar::sessionOpened);
}

void SessionCalendar::setSessions(const std::vector<SessionRow>& sessions)
{
    m_sessions.clear();
    for (const SessionRow& row : sessions)
        m_sessions[row.session.heldOn].push_back(row);
    std::map<QDate, QStringList> marks;
    for (const auto& [date, rows] : m_sessions) {
        for (const SessionRow& row : rows) {
            marks[date].append(QStringLiteral("%1 %2").arg(
                SessionWords::regionName(row.regionName), DuoWords::sessionKind(row.session.kind)));
        }
    }
    m_grid->setMarks(std::move(marks));
    showChosenDay();
}

Month SessionCalendar::month() const
{
    return {m_grid->yearShown(), m_grid->monthShown()};
}

void SessionCalendar::showMonth(Month month)
{
    if (this->month() == month)
        return;
    // The day goes along, as it does with Page Down.
    const QDate day = m_grid->selectedDate();
    const int last = month.lastDay().day();
    showDay(QDate(month.year(), month.month(), std::min(day.day(), last)));
}

void SessionCalendar::showDay(QDate day)
{
    m_grid->setSelectedDate(day);
    m_grid->setCurrentPage(day.year(), day.month());
}

QDate SessionCalendar::day() const
{
    return m_grid->selectedDate();
}

void SessionCalendar::showChosenDay()
{
    std::vector<RecordList::Item> items;
    const auto sessions = m_sessions.find(day());
    const std::vector<SessionRow> rows =
        sessions == m_sessions.end() ? std::vector<SessionRow>() : sessions->second;
    for (const SessionRow& row : rows) {
        items.push_back({row.id.value(),
            {{row.session.startsAt.toString(QStringLiteral("HH:mm"))},
                {DuoWords::sessionKind(row.session.kind)}, {SessionWords::regionName(row.regionName)},
                {SessionWords::titleBesideKind(row.session, row.regionName)}}});
    }
    const QString said = SessionWords::day(day(), m_format) + QStringLiteral(": ")
        + tr("%n session(s)", nullptr, static_cast<int>(rows.size()));
    m_dayLabel->setText(said);
    m_grid->setAccessibleDescription(said);
    m_dayList->setItems(std::move(items));
}

void SessionCalendar::openDay(QDate day)
{
    if (m_sessions.count(day) > 0)
        m_dayList->focusTable();
    else
        Q_EMIT emptyDayOpened(day);
}

} // namespace duoboek
