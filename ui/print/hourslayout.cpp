// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/hourslayout.h"

#include "core/base/month.h"
#include "ui/print/blockbuilder.h"
#include "ui/print/headblocks.h"
#include "ui/print/pageflow.h"

#include <QStringList>

#include <map>

namespace duoboek {

namespace {

constexpr double fullWidth = paper::right - paper::left;
constexpr double gap = 2;
constexpr double dayWidth = 15;
constexpr double totalWidth = 17;
constexpr double firstDayX = paper::right - totalWidth - 7 * dayWidth;
constexpr double cellPadding = 1.8;
constexpr double rowHeight = 8.5; // room to write
constexpr double rowBaseline = 5.7;
constexpr double hairline = 0.15;
constexpr double accent = 0.35;

double rightOfDay(std::size_t weekday)
{
    return firstDayX + static_cast<double>(weekday + 1) * dayWidth;
}

QString titleOf(const HoursPaper& paper, const Wording& wording)
{
    return wording.text(paper.span == HoursPaperSpan::Week ? QT_TRANSLATE_NOOP("Paper", "Week sheet")
                                                           : QT_TRANSLATE_NOOP("Paper", "Month sheet"));
}

QString periodOf(const HoursPaper& paper, const Wording& wording)
{
    const Format& format = wording.format();
    return paper.span == HoursPaperSpan::Week ? format.weekAndYear(IsoWeek::of(paper.days.first()))
                                              : format.month(Month::of(paper.days.first()));
}

QString leadOf(const HoursPaper& paper, const Wording& wording)
{
    return wording.text(paper.use == HoursPaperUse::FillIn
            ? QT_TRANSLATE_NOOP("Paper",
                "Please write the hours of each day, for example 1:30. Write 0 in a week without any.")
            : QT_TRANSLATE_NOOP("Paper", "Please check these hours and sign for them."));
}

Block facts(const HoursPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double labelWidth = 42;
    constexpr double line = 5.4;
    const Format& format = wording.format();
    const std::vector<LabelledText> all{
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Coach")),
            paper.coachName + QStringLiteral(" · ") + paper.coachCode},
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Period")),
            QStringLiteral("%1 · %2 – %3")
                .arg(periodOf(paper, wording), format.date(paper.days.first()),
                    format.date(paper.days.last()))},
    };
    BlockBuilder builder(measurer);
    double baseline = 4;
    for (const LabelledText& fact : all) {
        builder.addText(paper::left, baseline, fact.label, TextStyle::Label, labelWidth - gap);
        baseline = builder.addParagraph(
            paper::left + labelWidth, baseline, fact.value, TextStyle::Lead, fullWidth - labelWidth, line, 2);
    }
    return builder.finish(baseline + 1);
}

Block weekHead(const HoursPaper::Week& week, const TextMeasurer& measurer, const Wording& wording)
{
    const Format& format = wording.format();
    BlockBuilder builder(measurer);
    builder.addText(
        paper::left, 8, format.weekAndYear(week.week), TextStyle::GroupHead, firstDayX - gap - paper::left);
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        const QDate day = week.week.monday().addDays(static_cast<qint64>(weekday));
        builder.addTextEndingAt(rightOfDay(weekday) - cellPadding, 4.4, format.weekday(day), TextStyle::Label,
            dayWidth - cellPadding);
        builder.addTextEndingAt(
            rightOfDay(weekday) - cellPadding, 8, format.dayAndMonth(day), TextStyle::Label, dayWidth - 1);
    }
    builder.addTextEndingAt(paper::right - cellPadding, 8, wording.text(QT_TRANSLATE_NOOP("Paper", "Total")),
        TextStyle::Label, totalWidth - cellPadding);
    builder.addRule(paper::left, 10, fullWidth, accent, Ink::Accent);
    return builder.finish(10.4, PageBreak::NotAfter);
}

/// Lines between the cells, so that one sees where to write.
void addColumns(BlockBuilder& builder)
{
    for (std::size_t weekday = 0; weekday <= 7; ++weekday)
        builder.addRule(
            firstDayX + static_cast<double>(weekday) * dayWidth, 0, hairline, rowHeight, Ink::Hairline);
    builder.addRule(paper::left, rowHeight - hairline, fullWidth, hairline, Ink::Hairline);
}

Block rowBlock(
    const HoursPaper::Row& row, HoursPaperUse use, const TextMeasurer& measurer, const Wording& wording)
{
    const Format& format = wording.format();
    BlockBuilder builder(measurer);
    for (std::size_t weekday = 0; weekday < row.days.size(); ++weekday) {
        if (!row.days[weekday].isOpen)
            builder.addSurface(rightOfDay(weekday) - dayWidth, 0, dayWidth, rowHeight, Ink::Tint);
    }
    addColumns(builder);
    builder.addText(paper::left, rowBaseline, row.duo, TextStyle::Body, firstDayX - gap - paper::left);
    for (std::size_t weekday = 0; weekday < row.days.size(); ++weekday) {
        if (const auto& time = row.days[weekday].time)
            builder.addTextEndingAt(rightOfDay(weekday) - cellPadding, rowBaseline, format.hours(*time),
                TextStyle::Body, dayWidth - cellPadding);
    }
    if (use == HoursPaperUse::Sign)
        builder.addTextEndingAt(paper::right - cellPadding, rowBaseline, format.hours(row.total()),
            TextStyle::Strong, totalWidth - cellPadding);
    return builder.finish(rowHeight);
}

Block totalBlock(const HoursPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    BlockBuilder builder(measurer);
    builder.addRule(paper::left, 3, fullWidth, accent, Ink::Accent);
    builder.addText(paper::left, 9.4, wording.text(QT_TRANSLATE_NOOP("Paper", "Total")), TextStyle::Total,
        firstDayX - paper::left);
    if (paper.use == HoursPaperUse::Sign)
        builder.addTextEndingAt(
            paper::right - cellPadding, 9.4, wording.format().hours(paper.total()), TextStyle::Total, 40);
    return builder.finish(12);
}

/// Of a month that was worked: what each duo comes to.
std::vector<Block> duoTotals(const HoursPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    std::map<QString, WorkTime> totals;
    for (const HoursPaper::Week& week : paper.weeks) {
        for (const HoursPaper::Row& row : week.rows)
            totals[row.duo] += row.total();
    }
    std::vector<Block> blocks;
    for (const auto& [duo, total] : totals) {
        BlockBuilder builder(measurer);
        builder.addText(paper::left, 4, duo, TextStyle::Body, firstDayX - paper::left);
        builder.addTextEndingAt(
            paper::right - cellPadding, 4, wording.format().hours(total), TextStyle::Body, totalWidth);
        blocks.push_back(builder.finish(5.4));
    }
    return blocks;
}

/// Kept together, so that nobody signs an empty page.
Block signatures(const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double boxWidth = (fullWidth - 10) / 2;
    constexpr double lineY = 24;
    BlockBuilder builder(measurer);
    const QString names[] = {wording.text(QT_TRANSLATE_NOOP("Paper", "Signature of the coach")),
        wording.text(QT_TRANSLATE_NOOP("Paper", "Seen by the duo contact"))};
    double x = paper::left;
    for (const QString& name : names) {
        builder.addText(x, 10, name, TextStyle::Label, boxWidth);
        builder.addRule(x, lineY, boxWidth, hairline, Ink::Text);
        builder.addText(
            x, lineY + 5, wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), TextStyle::Label, boxWidth);
        builder.addRule(x + 14, lineY + 6, boxWidth - 14, hairline, Ink::Hairline);
        x += boxWidth + 10;
    }
    return builder.finish(lineY + 10);
}

Block remarks(const TextMeasurer& measurer, const Wording& wording)
{
    constexpr int lines = 2;
    BlockBuilder builder(measurer);
    builder.addText(
        paper::left, 8, wording.text(QT_TRANSLATE_NOOP("Paper", "Remarks")), TextStyle::Label, fullWidth);
    for (int line = 1; line <= lines; ++line)
        builder.addRule(paper::left, 8 + line * rowHeight, fullWidth, hairline, Ink::Hairline);
    return builder.finish(8 + lines * rowHeight + 1, PageBreak::NotAfter);
}

} // namespace

std::vector<Page> layOutHours(const HoursPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    const QString head = QStringList{titleOf(paper, wording), periodOf(paper, wording), paper.coachCode}.join(
        QStringLiteral(" · "));
    PageFlow flow(runningHead(head, {}, measurer));
    flow.add(senderBlock(paper.organiser, measurer));
    flow.add(titleBlock(titleOf(paper, wording), {}, leadOf(paper, wording), measurer));
    flow.add(facts(paper, measurer, wording));
    for (const HoursPaper::Week& week : paper.weeks) {
        flow.beginTable(weekHead(week, measurer, wording));
        for (const HoursPaper::Row& row : week.rows)
            flow.add(rowBlock(row, paper.use, measurer, wording));
        flow.endTable();
    }
    flow.add(totalBlock(paper, measurer, wording));
    if (paper.span == HoursPaperSpan::Month && paper.use == HoursPaperUse::Sign) {
        for (Block& block : duoTotals(paper, measurer, wording))
            flow.add(std::move(block));
    }
    if (paper.use == HoursPaperUse::FillIn)
        flow.add(remarks(measurer, wording));
    flow.add(signatures(measurer, wording));
    std::vector<Page> pages = flow.finish();
    addFooters(pages, paper.organiser.name, measurer, wording);
    return pages;
}

QString hoursTitle(const HoursPaper& paper, const QString& coachCode, const Wording& wording)
{
    const QString period = paper.span == HoursPaperSpan::Week ? IsoWeek::of(paper.days.first()).toText()
                                                              : Month::of(paper.days.first()).toText();
    return QStringList{titleOf(paper, wording), period, coachCode}.join(u' ').trimmed();
}

} // namespace duoboek
