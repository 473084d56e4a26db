// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/usecases/listsessions.h"
#include "ui/text/format.h"

#include <QWidget>

#include <map>
#include <vector>

namespace duoboek {

class MonthGrid;
class PlainLabel;
class RecordList;

/// Sessions in a month: a grid of days, and what is on the chosen one. Arrows move by day and week, Page Up
/// and Page Down by month.
class SessionCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionCalendar(const Format& format, QWidget* parent = nullptr);

    void setSessions(const std::vector<SessionRow>& sessions);
    void showMonth(Month month);
    void showDay(QDate day);
    [[nodiscard]] Month month() const;
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    void monthShown();
    /// One of those of the chosen day.
    void sessionChosen(qint64 id);
    /// Enter on one.
    void sessionOpened(qint64 id);
    /// Enter on a day on which there is none.
    void emptyDayOpened(QDate day);

private:
    void showChosenDay();
    void openDay(QDate day);

    Format m_format;
    MonthGrid* m_grid;
    PlainLabel* m_dayLabel;
    RecordList* m_dayList;
    std::map<QDate, std::vector<SessionRow>> m_sessions;
};

} // namespace duoboek
