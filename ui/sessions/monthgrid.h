// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>
#include <QStringList>

#include <map>

namespace duoboek {

/// A month of days with a few words on some of them.
class MonthGrid final : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget* parent = nullptr);

    void setMarks(std::map<QDate, QStringList> marks);

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    std::map<QDate, QStringList> m_marks;
};

} // namespace duoboek
