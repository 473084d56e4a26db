// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/trenddelegate.h"

#include "ui/intervision/grouptablemodel.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace duoboek {

namespace {

constexpr int lineWidth = 84; // pixels
constexpr int aroundLine = 5;

qint64 mostMinutes(const std::vector<WeekOfHours>& weeks)
{
    qint64 most = 1;
    for (const WeekOfHours& week : weeks)
        most = std::max({most, week.worked.minutes(), week.agreed.value_or(WorkTime()).minutes()});
    return most;
}

/// One line through the weeks that have a value, broken where there is none.
template <class ValueOf>
QPainterPath pathThrough(const std::vector<WeekOfHours>& weeks, const QRectF& area, const ValueOf& valueOf)
{
    QPainterPath path;
    const qreal step = area.width() / std::max<qreal>(1, static_cast<qreal>(weeks.size()) - 1);
    const auto most = static_cast<qreal>(mostMinutes(weeks));
    bool isBroken = true;
    for (std::size_t place = 0; place < weeks.size(); ++place) {
        const std::optional<WorkTime> value = valueOf(weeks[place]);
        if (!value) {
            isBroken = true;
            continue;
        }
        const QPointF point(area.left() + static_cast<qreal>(place) * step,
            area.bottom() - area.height() * static_cast<qreal>(value->minutes()) / most);
        if (isBroken)
            path.moveTo(point);
        else
            path.lineTo(point);
        isBroken = false;
    }
    return path;
}

} // namespace

TrendDelegate::TrendDelegate(const GroupTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void TrendDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const std::vector<WeekOfHours>& weeks = m_model.rowAt(index.row()).weeks;
    const QRectF area(option.rect.right() - lineWidth - aroundLine, option.rect.top() + aroundLine, lineWidth,
        option.rect.height() - 2 * aroundLine);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor colour = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1, Qt::DashLine));
    painter->drawPath(pathThrough(weeks, area, [](const WeekOfHours& week) { return week.agreed; }));
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(pathThrough(weeks, area,
        [](const WeekOfHours& week) { return week.hasEntry ? std::optional(week.worked) : std::nullopt; }));
    painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(lineWidth + 2 * aroundLine, 0);
}

} // namespace duoboek
