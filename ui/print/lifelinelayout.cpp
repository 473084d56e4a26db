// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lifelinelayout.h"

#include "ui/print/textfitting.h"

#include <algorithm>
#include <array>

namespace duoboek {

namespace {

// Millimetres, and shares of the height of a line.
constexpr double gap = 2;
constexpr double thin = 0.2;
constexpr double edge = 0.5; // of the band of agreed hours
constexpr double leastBar = 0.8;
constexpr double markWidth = 1.8;
constexpr double spotWidth = 6.6; // 24 pixels and a little more
constexpr double leastLane = 6.6;
constexpr double lanePerLine = 1.5;
constexpr double leastPlot = 20;
constexpr double baselineShare = 1.03; // of the head, below the edge that shows the keyboard
constexpr int valueSteps = 4;
constexpr TextStyle style = TextStyle::Label;

double laneHeight(double lineHeight)
{
    return std::max(leastLane, lineHeight * lanePerLine);
}

/// All that stands above and below the bars.
double heightAround(double lineHeight)
{
    constexpr double linesOfAxisAndHead = 4.45;
    return linesOfAxisAndHead * lineHeight + lifelineLaneCount * laneHeight(lineHeight);
}

Ink inkOf(const LifelineMark& mark)
{
    switch (mark.kind) {
    case LifelineMarkKind::Session:
        return mark.attendance == AttendanceStatus::Present ? Ink::Accent : Ink::Notice;
    case LifelineMarkKind::ContractStart:
    case LifelineMarkKind::ContractEnd:
        return mark.signedOn.isNull() ? Ink::Notice : Ink::Text;
    case LifelineMarkKind::Start:
    case LifelineMarkKind::End:
    case LifelineMarkKind::Agreement:
    case LifelineMarkKind::ClickTalk:
    case LifelineMarkKind::CoachTalk:
        break;
    }
    return Ink::Text;
}

class LifelineDrawer
{
public:
    LifelineDrawer(const Lifeline& lifeline, const LifelineFrame& frame, const TextMeasurer& measurer,
        const LifelineWords& words, const Wording& wording)
        : m_lifeline(lifeline)
        , m_frame(frame)
        , m_measurer(measurer)
        , m_words(words)
        , m_wording(wording)
    {
    }

    LifelineDrawing draw()
    {
        chooseBars();
        drawBand();
        drawTimeAxis();
        drawValueAxis();
        drawBars();
        drawHead();
        drawLanes();
        std::sort(m_drawing.spots.begin(), m_drawing.spots.end(),
            [](const LifelineSpot& one, const LifelineSpot& other) { return one.marks < other.marks; });
        return std::move(m_drawing);
    }

private:
    void chooseBars();
    void drawBand();
    void drawTimeAxis();
    void drawBars();
    void drawValueAxis();
    void drawHead();
    void drawLanes();
    void drawContracts(double middle);
    void drawMarks(LifelineLane lane, double top);
    [[nodiscard]] double gutter() const;
    [[nodiscard]] double widthOf(CalendarUnit unit) const;
    [[nodiscard]] double yOf(WorkTime time) const
    {
        return m_drawing.plot.bottom()
            - m_drawing.plot.height() * static_cast<double>(time.minutes())
            / static_cast<double>(m_step.minutes() * valueSteps);
    }
    /// As far as it is shown.
    [[nodiscard]] double shownX(QDate day) const
    {
        return std::clamp(m_drawing.scale.xOf(day), m_drawing.scale.left, m_drawing.scale.right());
    }
    void addRule(double x, double y, double width, double height, Ink ink)
    {
        if (width > 0 && height > 0)
            m_drawing.picture.rules.push_back({x, y, width, height, ink});
    }
    void addText(double x, double baseline, const QString& text)
    {
        m_drawing.picture.texts.push_back({x, baseline, m_measurer.widthOf(text, style), style, text});
    }

    const Lifeline& m_lifeline;
    const LifelineFrame& m_frame;
    const TextMeasurer& m_measurer;
    const LifelineWords& m_words;
    const Wording& m_wording;
    LifelineDrawing m_drawing;
    WorkTime m_step;
};

double LifelineDrawer::gutter() const
{
    double widest = m_measurer.widthOf(QStringLiteral("00000:00"), style);
    for (int lane = 0; lane < lifelineLaneCount; ++lane)
        widest = std::max(widest, m_measurer.widthOf(m_words.lane(static_cast<LifelineLane>(lane)), style));
    return widest + gap;
}

double LifelineDrawer::widthOf(CalendarUnit unit) const
{
    constexpr int daysOfMonth = 30;
    const int days = unit == CalendarUnit::Week ? 7 : daysOfMonth;
    return days * m_drawing.scale.width / static_cast<double>(m_drawing.scale.days);
}

void LifelineDrawer::chooseBars()
{
    DayScale& scale = m_drawing.scale;
    const double left = gutter();
    scale = {m_frame.first, m_frame.days, m_frame.left + left, m_frame.width - left};
    const double top = 1.75 * m_frame.lineHeight;
    m_drawing.plot = QRectF(
        scale.left, top, scale.width, std::max(leastPlot, m_frame.height - heightAround(m_frame.lineHeight)));
    m_drawing.unit = widthOf(CalendarUnit::Week) >= leastBar ? CalendarUnit::Week
        : widthOf(CalendarUnit::Month) >= leastBar           ? CalendarUnit::Month
                                                             : CalendarUnit::Year;
    m_drawing.bars = barsWithin(m_lifeline, m_drawing.unit, DateRange::until(scale.first, scale.end()));
    WorkTime highest;
    for (const LifelineBar& bar : m_drawing.bars)
        highest = std::max({highest, bar.worked, bar.agreed});
    m_step = roundStep(highest, valueSteps);
}

void LifelineDrawer::drawBand()
{
    // What is equally high beside each other is one surface.
    const auto& bars = m_drawing.bars;
    for (std::size_t begin = 0, end = 0; begin < bars.size(); begin = end) {
        while (end < bars.size() && bars[end].agreed == bars[begin].agreed)
            ++end;
        const double x = shownX(bars[begin].first);
        const double top = yOf(bars[begin].agreed);
        addRule(x, top, shownX(bars[end - 1].end) - x, m_drawing.plot.bottom() - top, Ink::Tint);
    }
}

void LifelineDrawer::drawTimeAxis()
{
    const QRectF& plot = m_drawing.plot;
    const TimeAxis axis = timeAxis(m_drawing.scale, style, m_measurer, m_wording);
    const double lanes = lifelineLaneCount * laneHeight(m_frame.lineHeight);
    const double height = plot.height() + 2.4 * m_frame.lineHeight + lanes;
    for (const double x : axis.lines)
        addRule(x, plot.top(), thin, height, Ink::Hairline);
    for (const AxisLabel& label : axis.fine)
        addText(label.x, plot.bottom() + m_frame.lineHeight, label.text);
    for (const AxisLabel& label : axis.coarse)
        addText(label.x, plot.bottom() + 2 * m_frame.lineHeight, label.text);
}

void LifelineDrawer::drawBars()
{
    for (const LifelineBar& bar : m_drawing.bars) {
        const double whole = shownX(bar.end) - shownX(bar.first);
        const double between = std::min(0.2 * whole, 0.6);
        const double top = yOf(bar.worked);
        addRule(shownX(bar.first) + between / 2, top, whole - between, m_drawing.plot.bottom() - top,
            Ink::Accent);
    }
    // Over the bars, so that it is seen where they stand before the band.
    for (const LifelineBar& bar : m_drawing.bars) {
        if (!bar.agreed.isZero())
            addRule(shownX(bar.first), yOf(bar.agreed) - edge / 2, shownX(bar.end) - shownX(bar.first), edge,
                Ink::Text);
    }
}

void LifelineDrawer::drawValueAxis()
{
    const QRectF& plot = m_drawing.plot;
    for (int step = 0; step <= valueSteps; ++step) {
        const WorkTime value(m_step.minutes() * step);
        const QString text = m_wording.format().hours(value);
        addRule(plot.left(), yOf(value), plot.width(), thin, step == 0 ? Ink::Muted : Ink::Hairline);
        addText(plot.left() - gap / 2 - m_measurer.widthOf(text, style),
            yOf(value) + 0.3 * m_frame.lineHeight, text);
    }
}

void LifelineDrawer::drawHead()
{
    const double baseline = baselineShare * m_frame.lineHeight;
    const double sign = 0.6 * m_frame.lineHeight;
    double x = m_frame.left + m_frame.width;
    const std::array<std::pair<QString, Ink>, 2> legend{
        {{m_words.agreed(), Ink::Text}, {m_words.worked(), Ink::Accent}}};
    for (const auto& [text, ink] : legend) {
        x -= m_measurer.widthOf(text, style);
        addText(x, baseline, text);
        x -= sign + gap / 2;
        const double height = ink == Ink::Accent ? sign : edge; // a bar, and the edge of the band
        addRule(x, baseline - sign / 2 - height / 2, sign, height, ink);
        x -= 2 * gap;
    }
    addText(m_frame.left, baseline,
        elided(m_words.unit(m_drawing.unit), style, std::max(0.0, x - m_frame.left), m_measurer));
}

void LifelineDrawer::drawLanes()
{
    const double height = laneHeight(m_frame.lineHeight);
    double top = m_drawing.plot.bottom() + 2.4 * m_frame.lineHeight;
    for (int number = 0; number < lifelineLaneCount; ++number, top += height) {
        const auto lane = static_cast<LifelineLane>(number);
        addText(m_frame.left, top + height / 2 + 0.3 * m_frame.lineHeight, m_words.lane(lane));
        addRule(m_frame.left, top, m_frame.width, thin, Ink::Hairline);
        if (lane == LifelineLane::Contract)
            drawContracts(top + height / 2);
        drawMarks(lane, top);
    }
}

void LifelineDrawer::drawContracts(double middle)
{
    constexpr double thick = 0.9;
    const QDate end = m_drawing.scale.end();
    for (const Contract& contract : m_lifeline.contracts) {
        const double x = shownX(contract.valid.first());
        const double right = shownX(contract.valid.end().isNull() ? end : contract.valid.end());
        addRule(
            x, middle - thick / 2, right - x, thick, contract.signedOn.isNull() ? Ink::Notice : Ink::Accent);
    }
}

void LifelineDrawer::drawMarks(LifelineLane lane, double top)
{
    const double height = laneHeight(m_frame.lineHeight);
    const double markHeight = height / 2;
    double taken = m_drawing.scale.left - spotWidth; // until there by the spot before
    std::optional<LifelineSpot> spot;
    for (std::size_t number = 0; number < m_lifeline.marks.size(); ++number) {
        const LifelineMark& mark = m_lifeline.marks[number];
        if (laneOf(mark.kind) != lane || mark.day < m_drawing.scale.first
            || mark.day >= m_drawing.scale.end())
            continue;
        const double x = m_drawing.scale.xOf(mark.day);
        addRule(std::min(x - markWidth / 2, m_drawing.scale.right() - markWidth),
            top + (height - markHeight) / 2, markWidth, markHeight, inkOf(mark));
        if (!spot || x + markWidth / 2 > taken) {
            if (spot)
                m_drawing.spots.push_back(std::move(*spot));
            const double left =
                std::max(std::min(x - spotWidth / 2, m_drawing.scale.right() - spotWidth), taken);
            taken = left + spotWidth;
            spot = LifelineSpot{QRectF(left, top, spotWidth, height), {}};
        }
        spot->marks.push_back(number);
    }
    if (spot)
        m_drawing.spots.push_back(std::move(*spot));
}

} // namespace

double LifelineFrame::leastHeight() const
{
    return heightAround(lineHeight) + leastPlot;
}

LifelineDrawing drawLifeline(const Lifeline& lifeline, const LifelineFrame& frame,
    const TextMeasurer& measurer, const LifelineWords& words, const Wording& wording)
{
    return LifelineDrawer(lifeline, frame, measurer, words, wording).draw();
}

} // namespace duoboek
