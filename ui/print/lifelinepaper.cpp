// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blockbuilder.h"
#include "ui/print/headblocks.h"
#include "ui/print/lifelinelayout.h"
#include "ui/print/pageflow.h"

namespace duoboek {

namespace {

constexpr double drawingHeight = 105;
constexpr double lineHeight = 4;
constexpr double eventX = paper::left + 26;
constexpr double fullWidth = paper::right - paper::left;

Block tableHead(const TextMeasurer& measurer, const Wording& wording)
{
    BlockBuilder builder(measurer);
    builder.addText(paper::left, 7.6, wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), TextStyle::Label,
        eventX - paper::left);
    builder.addText(eventX, 7.6, wording.text(QT_TRANSLATE_NOOP("Paper", "What happened")), TextStyle::Label,
        paper::right - eventX);
    builder.addRule(paper::left, 9.4, fullWidth, 0.35, Ink::Accent);
    return builder.finish(10);
}

Block row(const QString& date, const QString& event, const TextMeasurer& measurer)
{
    constexpr double height = 5.4;
    BlockBuilder builder(measurer);
    builder.addText(paper::left, 3.8, date, TextStyle::BodyMuted, eventX - paper::left);
    builder.addText(eventX, 3.8, event, TextStyle::Body, paper::right - eventX);
    builder.addRule(paper::left, height - 0.15, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(height);
}

} // namespace

std::vector<Page> layOutLifeline(
    const Lifeline& lifeline, const TextMeasurer& measurer, const Wording& wording)
{
    const LifelineWords words(wording, TypedTexts::LeftOut);
    const Format& format = wording.format();
    const QString title = words.title(lifeline);
    const QString span = wording.text(QT_TRANSLATE_NOOP("Paper", "%1 to %2"))
                             .arg(format.date(lifeline.days.first()), format.date(lifeline.days.last()));
    PageFlow flow(runningHead(title + QStringLiteral(" · ") + span, {}, measurer));
    flow.add(titleBlock(title, {}, span, measurer));
    const LifelineFrame frame{lifeline.days.first(), lifeline.days.first().daysTo(lifeline.days.end()),
        paper::left, fullWidth, drawingHeight, lineHeight};
    LifelineDrawing drawing = drawLifeline(lifeline, frame, measurer, words, wording);
    flow.add({drawingHeight, PageBreak::Allowed, std::move(drawing.picture.rules),
        std::move(drawing.picture.texts)});
    flow.beginTable(tableHead(measurer, wording));
    for (const LifelineMark& mark : lifeline.marks)
        flow.add(row(format.date(mark.day), words.event(mark), measurer));
    flow.endTable();
    std::vector<Page> pages = flow.finish();
    addFooters(pages, title, measurer, wording);
    return pages;
}

} // namespace duoboek
