// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/groupblocks.h"

#include "ui/print/blockbuilder.h"
#include "ui/print/intervisionblocks.h"
#include "ui/text/signaltext.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr double fullWidth = paper::right - paper::left;
constexpr double gap = 2;
constexpr double lineHeight = 4.4;
constexpr double textX = paper::left + 4; // behind the mark of a signal

/// Where the line of a duo's weeks stands.
constexpr double chartX = 48;
constexpr double chartWidth = 46;
constexpr double chartTop = 1.4;
constexpr double chartHeight = 7.6;
constexpr double wordsX = chartX + chartWidth + 6;

/// The weeks as places on paper.
class WeekPlaces
{
public:
    explicit WeekPlaces(const std::vector<WeekOfHours>& weeks)
        : m_step(weeks.size() > 1 ? chartWidth / static_cast<double>(weeks.size() - 1) : 0)
    {
        for (const WeekOfHours& week : weeks)
            m_most = std::max({m_most, week.worked.minutes(), week.agreed.value_or(WorkTime()).minutes()});
    }

    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] double x(std::size_t week) const { return chartX + static_cast<double>(week) * m_step; }
    [[nodiscard]] double y(WorkTime time) const
    {
        const double part =
            m_most == 0 ? 0 : static_cast<double>(time.minutes()) / static_cast<double>(m_most);
        return chartTop + chartHeight * (1 - part);
    }

private:
    double m_step = 0;
    qint64 m_most = 0; // minutes
};

/// What was agreed as level strokes, and what was worked as a line through the weeks that count, as far as
/// hours were entered.
void addChart(BlockBuilder& builder, const std::vector<WeekOfHours>& weeks)
{
    constexpr double dot = 1.3;
    const WeekPlaces places(weeks);
    builder.addRule(chartX, chartTop + chartHeight + 0.5, chartWidth, 0.15, Ink::Hairline);
    const auto lastEntered =
        std::find_if(weeks.rbegin(), weeks.rend(), [](const WeekOfHours& week) { return week.hasEntry; });
    const auto entered = static_cast<std::size_t>(std::distance(lastEntered, weeks.rend()));
    std::vector<PagePoint> line;
    const auto endLine = [&] {
        if (line.size() > 1)
            builder.addLine(line, 0.45, Ink::Accent);
        line.clear();
    };
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const WeekOfHours& week = weeks[i];
        if (week.agreed && week.isWhole) {
            const double left = std::max(chartX, places.x(i) - places.step() / 2);
            const double right = std::min(chartX + chartWidth, places.x(i) + places.step() / 2);
            builder.addRule(left, places.y(*week.agreed) - 0.1, right - left, 0.2, Ink::Muted);
        }
        if (week.isWhole && i < entered)
            line.push_back({places.x(i), places.y(week.worked)});
        else
            endLine();
    }
    endLine();
    if (entered > 0 && weeks[entered - 1].isWhole)
        builder.addRule(places.x(entered - 1) - dot / 2, places.y(weeks[entered - 1].worked) - dot / 2, dot,
            dot, Ink::Accent);
}

QString hoursInWords(const std::vector<WeekOfHours>& weeks, const Wording& wording)
{
    // Of the limits nothing is asked here but which weeks count.
    const HoursTrend trend = trendOf(weeks, DeviationLimits());
    if (trend.weeks == 0)
        return wording.text(QT_TRANSLATE_NOOP("Paper", "no weeks to compare yet"));
    const Format& format = wording.format();
    return wording.text(QT_TRANSLATE_NOOP("Paper", "%1 a week, agreed %2"))
        .arg(format.hours(perWeek(trend.worked, trend.weeks)),
            format.hours(perWeek(trend.agreed, trend.weeks)));
}

Block duoRow(const IntervisionPaper::Duo& duo, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double baseline = 7;
    BlockBuilder builder(measurer);
    builder.addText(paper::left, baseline, duo.code, TextStyle::Body, chartX - gap - paper::left);
    addChart(builder, duo.weeks);
    builder.addText(
        wordsX, baseline, hoursInWords(duo.weeks, wording), TextStyle::Body, paper::right - wordsX);
    return builder.finish(chartTop + chartHeight + 2.2, PageBreak::NotAfter);
}

Block memberHead(const IntervisionPaper::Member& member, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double attendanceWidth = 70;
    const Format& format = wording.format();
    QStringList right;
    if (member.status == AttendanceStatus::Excused)
        right.append(wording.text(QT_TRANSLATE_NOOP("Paper", "excused")));
    if (member.status == AttendanceStatus::Absent)
        right.append(wording.text(QT_TRANSLATE_NOOP("Paper", "absent")));
    if (member.sessions > 0) {
        right.append(wording.text(QT_TRANSLATE_NOOP("Paper", "at %1 of %2 sessions in 12 months"))
                         .arg(format.count(member.attended), format.count(member.sessions)));
    }
    BlockBuilder builder(measurer);
    builder.addRule(paper::left, 2.6, fullWidth, 0.35, Ink::Accent);
    builder.addText(paper::left, 8, QStringList{member.name, member.code}.join(QStringLiteral(" · ")),
        TextStyle::GroupHead, fullWidth - attendanceWidth - gap);
    builder.addTextEndingAt(
        paper::right, 8, right.join(QStringLiteral(" · ")), TextStyle::Label, attendanceWidth);
    return builder.finish(9.6, PageBreak::NotAfter);
}

Block pointBlock(const QString& text, Ink mark, const TextMeasurer& measurer)
{
    constexpr double side = 1.7;
    BlockBuilder builder(measurer);
    builder.addSurface(paper::left, 3.6 - side, side, side, mark);
    const double end =
        builder.addParagraph(textX, 3.7, text, TextStyle::Body, paper::right - textX, lineHeight);
    return builder.finish(end - 3.7 + 0.5, PageBreak::NotAfter);
}

QString alertText(const IntervisionPaper::Alert& alert, const Wording& wording)
{
    const QString cause =
        coachSignalText(alert.signal, wording.format(), wording.translator()).value_or(QString());
    return alert.duoCode.isEmpty() ? capitalised(cause) : alert.duoCode + QStringLiteral(": ") + cause;
}

QString stillToDo(const IntervisionPaper::Agreed& agreed, const Wording& wording)
{
    const Format& format = wording.format();
    const SessionFollowUp& followUp = agreed.followUp;
    if (followUp.dueOn.isNull())
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Still to do, agreed on %1: %2"))
            .arg(format.date(followUp.heldOn), followUp.agreed);
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Still to do by %1, agreed on %2: %3"))
        .arg(format.date(followUp.dueOn), format.date(followUp.heldOn), followUp.agreed);
}

} // namespace

void addMember(PageFlow& flow, const IntervisionPaper::Member& member, const TextMeasurer& measurer,
    const Wording& wording)
{
    flow.add(memberHead(member, measurer, wording));
    for (const IntervisionPaper::Duo& duo : member.duos)
        flow.add(duoRow(duo, measurer, wording));
    for (const IntervisionPaper::Alert& alert : member.alerts) {
        const Ink mark = alert.signal.urgency == Urgency::Urgent ? Ink::Notice : Ink::Muted;
        flow.add(pointBlock(alertText(alert, wording), mark, measurer));
    }
    for (const IntervisionPaper::Agreed& agreed : member.openFollowUps)
        flow.add(pointBlock(stillToDo(agreed, wording), Ink::Accent, measurer));
    if (member.alerts.empty() && member.openFollowUps.empty()) {
        BlockBuilder builder(measurer);
        builder.addText(paper::left, 3.7,
            wording.text(QT_TRANSLATE_NOOP("Paper", "Nothing asks for attention.")), TextStyle::BodyMuted,
            fullWidth);
        flow.add(builder.finish(5, PageBreak::NotAfter));
    }
    BlockBuilder space(measurer);
    flow.add(space.finish(2.4));
}

} // namespace duoboek
