// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lifelineaxis.h"

#include "core/base/isoweek.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace duoboek {

namespace {

constexpr double gap = 1.4; // millimetres, between labels
constexpr double fromLine = 0.6; // from a line to its label

/// What one label names.
enum class AxisStep { Week, Month, Quarter, Year, FiveYears, TenYears };

int yearsOf(AxisStep step)
{
    return step == AxisStep::TenYears ? 10 : step == AxisStep::FiveYears ? 5 : 1;
}

QDate startOf(QDate day, AxisStep step)
{
    constexpr int monthsOfQuarter = 3;
    switch (step) {
    case AxisStep::Week:
        return IsoWeek::of(day).monday();
    case AxisStep::Month:
        return QDate(day.year(), day.month(), 1);
    case AxisStep::Quarter:
        return QDate(day.year(), (day.month() - 1) / monthsOfQuarter * monthsOfQuarter + 1, 1);
    case AxisStep::Year:
    case AxisStep::FiveYears:
    case AxisStep::TenYears:
        break;
    }
    return QDate(day.year() - day.year() % yearsOf(step), 1, 1);
}

QDate nextStart(QDate start, AxisStep step)
{
    constexpr int monthsOfQuarter = 3;
    switch (step) {
    case AxisStep::Week:
        return start.addDays(7);
    case AxisStep::Month:
        return start.addMonths(1);
    case AxisStep::Quarter:
        return start.addMonths(monthsOfQuarter);
    case AxisStep::Year:
    case AxisStep::FiveYears:
    case AxisStep::TenYears:
        break;
    }
    return start.addYears(yearsOf(step));
}

std::optional<AxisStep> coarserThan(AxisStep step)
{
    if (step == AxisStep::Week)
        return AxisStep::Month;
    if (step == AxisStep::Month || step == AxisStep::Quarter)
        return AxisStep::Year;
    return std::nullopt;
}

class AxisMaker
{
public:
    AxisMaker(const DayScale& scale, TextStyle style, const TextMeasurer& measurer, const Wording& wording)
        : m_scale(scale)
        , m_style(style)
        , m_measurer(measurer)
        , m_format(wording.format())
        , m_locale(wording.language() == Language::Dutch ? QLocale::Dutch : QLocale::English)
    {
    }

    TimeAxis make() const
    {
        TimeAxis axis;
        const AxisStep fine = finestStep();
        const auto coarse = coarserThan(fine);
        for (QDate day = startOf(m_scale.first, fine); day < m_scale.end(); day = nextStart(day, fine)) {
            if (day >= m_scale.first)
                axis.lines.push_back(m_scale.xOf(day));
            addLabel(axis.fine, day, fine, fineText(day, fine));
        }
        if (!coarse)
            return axis;
        for (QDate day = startOf(m_scale.first, *coarse); day < m_scale.end(); day = nextStart(day, *coarse))
            addLabel(axis.coarse, day, *coarse,
                *coarse == AxisStep::Month ? m_format.month(Month::of(day)) : QString::number(day.year()));
        return axis;
    }

private:
    AxisStep finestStep() const
    {
        for (const AxisStep step :
            {AxisStep::Week, AxisStep::Month, AxisStep::Quarter, AxisStep::Year, AxisStep::FiveYears}) {
            if (widestLabel(step) + fromLine + gap <= narrowestSlot(step))
                return step;
        }
        return AxisStep::TenYears;
    }

    double widestLabel(AxisStep step) const
    {
        constexpr int monthsOfYear = 12;
        if (step == AxisStep::Week)
            return widthOf(QStringLiteral("00"));
        double widest = 0;
        if (step == AxisStep::Month || step == AxisStep::Quarter) {
            for (int month = 1; month <= monthsOfYear; ++month)
                widest = std::max(widest, widthOf(fineText(QDate(m_scale.first.year(), month, 1), step)));
        } else {
            widest = widthOf(QStringLiteral("0000"));
        }
        return widest;
    }

    double narrowestSlot(AxisStep step) const
    {
        constexpr int daysOfShortestMonth = 28;
        constexpr int daysOfShortestQuarter = 90;
        constexpr int daysOfYear = 365;
        const int days = step == AxisStep::Week ? 7
            : step == AxisStep::Month           ? daysOfShortestMonth
            : step == AxisStep::Quarter         ? daysOfShortestQuarter
                                                : daysOfYear * yearsOf(step);
        return days * m_scale.width / static_cast<double>(m_scale.days);
    }

    QString fineText(QDate day, AxisStep step) const
    {
        if (step == AxisStep::Week)
            return QString::number(IsoWeek::of(day).number());
        if (step == AxisStep::Month || step == AxisStep::Quarter)
            return m_locale.standaloneMonthName(day.month(), QLocale::ShortFormat).remove(u'.');
        return QString::number(day.year());
    }

    double widthOf(const QString& text) const { return m_measurer.widthOf(text, m_style); }

    /// Where there is room for it in what is shown of its slot. Several years are named by their first one,
    /// so only where that is shown.
    void addLabel(std::vector<AxisLabel>& labels, QDate start, AxisStep step, const QString& text) const
    {
        if (yearsOf(step) > 1 && start < m_scale.first)
            return;
        const double x = std::max(m_scale.xOf(start), m_scale.left) + fromLine;
        const double end = std::min(m_scale.xOf(nextStart(start, step)) - gap, m_scale.right());
        if (x + widthOf(text) <= end)
            labels.push_back({x, text});
    }

    const DayScale& m_scale;
    TextStyle m_style;
    const TextMeasurer& m_measurer;
    const Format& m_format;
    QLocale m_locale;
};

} // namespace

QDate DayScale::dayAt(double x) const
{
    const auto day = static_cast<qint64>((x - left) * static_cast<double>(days) / width);
    return first.addDays(std::clamp(day, qint64{0}, days - 1));
}

TimeAxis timeAxis(
    const DayScale& scale, TextStyle style, const TextMeasurer& measurer, const Wording& wording)
{
    return AxisMaker(scale, style, measurer, wording).make();
}

WorkTime roundStep(WorkTime highest, int steps)
{
    constexpr qint64 minutesOfHour = 60;
    for (const qint64 minutes : {qint64{15}, qint64{30}}) {
        if (highest.minutes() <= minutes * steps)
            return WorkTime(minutes);
    }
    for (qint64 power = minutesOfHour;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (highest.minutes() <= power * factor * steps)
                return WorkTime(power * factor);
        }
    }
}

} // namespace duoboek
