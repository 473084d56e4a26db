// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/monthgrid.h"

#include <QPainter>
#include <QTextCharFormat>

#include <algorithm>

namespace duoboek {

namespace {

/// Clearly weaker, and still with a contrast of more than 4.5 where the text itself has 15 or more.
QColor muted(const QColor& text, const QColor& base)
{
    constexpr double share = 0.62;
    const auto mixed = [](float one, float other) {
        return static_cast<float>(share * double(one) + (1 - share) * double(other));
    };
    return QColor::fromRgbF(mixed(text.redF(), base.redF()), mixed(text.greenF(), base.greenF()),
        mixed(text.blueF(), base.blueF()));
}

} // namespace

MonthGrid::MonthGrid(QWidget* parent)
    : QCalendarWidget(parent)
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(ISOWeekNumbers);
    setNavigationBarVisible(false); // the year and the month are chosen above
    setGridVisible(true);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, QTextCharFormat()); // red is for what is urgent
}

void MonthGrid::setMarks(std::map<QDate, QStringList> marks)
{
    m_marks = std::move(marks);
    updateCells();
}

void MonthGrid::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    const bool isChosen = date == selectedDate();
    const bool isInMonth = date.month() == monthShown();
    painter->save();
    painter->setClipRect(rect);
    if (isChosen)
        painter->fillRect(rect, palette().color(QPalette::Active, QPalette::Highlight));
    const QColor text =
        palette().color(QPalette::Active, isChosen ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(isChosen || isInMonth ? text : muted(text, palette().color(QPalette::Base)));
    constexpr int margin = 4; // pixels
    const QRect inner = rect.adjusted(margin, margin, -margin, -margin);
    const int line = fontMetrics().height();
    QFont numberFont = font();
    const auto marks = m_marks.find(date);
    numberFont.setBold(marks != m_marks.end());
    painter->setFont(numberFont);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(date.day()));
    painter->setFont(font());
    if (marks != m_marks.end()) {
        // What does not fit is told by its number.
        const int room = std::max(0, inner.height() / line - 1);
        const auto count = static_cast<int>(marks->second.size());
        if (room == 0)
            painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, QStringLiteral("●"));
        for (int place = 0; place < std::min(room, count); ++place) {
            const bool isMore = place == room - 1 && count > room;
            QString words = QStringLiteral("● ") + marks->second[place];
            if (isMore)
                words = (place == 0 ? QStringLiteral("● %1") : QStringLiteral("+ %1")).arg(count - place);
            painter->drawText(inner.adjusted(0, (place + 1) * line, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
        }
    }
    painter->restore();
}

} // namespace duoboek
