// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/intervisionlayout.h"

#include "core/base/daterange.h"
#include "core/base/isoweek.h"
#include "ui/print/attendancelayout.h"
#include "ui/print/blockbuilder.h"
#include "ui/print/groupblocks.h"
#include "ui/print/intervisionblocks.h"
#include "ui/text/intervisiontext.h"

#include <algorithm>
#include <iterator>

namespace duoboek {

namespace {

constexpr double fullWidth = paper::right - paper::left;
constexpr double stepX = paper::left + 16;
constexpr double minutesWidth = 30;
constexpr double rowHeight = 6.2;
constexpr double rowBaseline = 4.3;
constexpr int linesForNotes = 3;
constexpr double noteLine = 8;

QString titleOf(const Wording& wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Intervision"));
}

/// What stands at the top of the pages of a part that runs on.
Block headOf(
    const IntervisionPaper& paper, const QString& part, const TextMeasurer& measurer, const Wording& wording)
{
    return runningHead(QStringList{titleOf(wording), wording.format().date(paper.session().heldOn),
                           paper.session().code, part}
                           .join(QStringLiteral(" · ")),
        {}, measurer);
}

QString minutesText(WorkTime time, const Wording& wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Paper", "%1 min")).arg(wording.format().count(time.minutes()));
}

Block programmeRow(const QString& begins, const QString& what, const QString& minutes, TextStyle style,
    const TextMeasurer& measurer)
{
    constexpr double line = 4.4;
    const double x = begins.isEmpty() ? paper::left : stepX;
    BlockBuilder builder(measurer);
    builder.addText(paper::left, rowBaseline, begins, TextStyle::Strong, stepX - paper::left - 1);
    const double end =
        builder.addParagraph(x, rowBaseline, what, style, paper::right - minutesWidth - x, line);
    builder.addTextEndingAt(paper::right, rowBaseline, minutes, style, minutesWidth);
    const double height = end - line - rowBaseline + rowHeight;
    builder.addRule(paper::left, height - 0.15, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(height);
}

void addProgramme(
    PageFlow& flow, const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    QString head = wording.text(QT_TRANSLATE_NOOP("Paper", "Programme"));
    if (paper.method)
        head += QStringLiteral(" · ") + methodText(*paper.method, wording.translator());
    flow.add(sectionHead(head, measurer));
    if (paper.programme.empty()) {
        flow.add(
            mutedSentence(wording.text(QT_TRANSLATE_NOOP("Paper", "There is no programme yet.")), measurer));
        return;
    }
    BlockBuilder rule(measurer);
    rule.addRule(paper::left, 0, fullWidth, 0.35, Ink::Accent);
    flow.add(rule.finish(0.6, PageBreak::NotAfter));
    for (const IntervisionPaper::Step& step : paper.programme) {
        flow.add(programmeRow(clockTime(step.begins), capitalised(stepText(step.step, wording.translator())),
            minutesText(step.step.time, wording), TextStyle::Body, measurer));
    }
    flow.add(programmeRow(clockTime(paper.ends), wording.text(QT_TRANSLATE_NOOP("Paper", "End")),
        minutesText(paper.total, wording), TextStyle::Strong, measurer));
}

void addEarlierFollowUps(
    PageFlow& flow, const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    QString head = wording.text(QT_TRANSLATE_NOOP("Paper", "Agreed last time"));
    if (!paper.lastHeldOn.isNull())
        head += QStringLiteral(" · ") + wording.format().date(paper.lastHeldOn);
    flow.add(sectionHead(head, measurer));
    if (paper.lastFollowUps.empty()) {
        flow.add(mutedSentence(wording.text(paper.lastHeldOn.isNull()
                                       ? QT_TRANSLATE_NOOP("Paper", "This is the first intervision.")
                                       : QT_TRANSLATE_NOOP("Paper", "Nothing was agreed last time.")),
            measurer));
    } else {
        addFollowUps(flow, paper.lastFollowUps, measurer, wording);
    }
    if (paper.olderFollowUps.empty())
        return;
    flow.add(sectionHead(wording.text(QT_TRANSLATE_NOOP("Paper", "Still to do from before")), measurer));
    addFollowUps(flow, paper.olderFollowUps, measurer, wording);
}

/// Empty lines to write on, kept together.
Block writingLines(int count, const TextMeasurer& measurer)
{
    BlockBuilder builder(measurer);
    for (int line = 1; line <= count; ++line)
        builder.addRule(paper::left, line * noteLine, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(count * noteLine + 3);
}

void addQuestions(
    PageFlow& flow, const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    flow.add(sectionHead(wording.text(QT_TRANSLATE_NOOP("Paper", "Questions brought in")), measurer));
    if (paper.questions.empty()) {
        flow.add(mutedSentence(wording.text(QT_TRANSLATE_NOOP(
                                   "Paper", "No questions have been brought in yet. Here is room for them.")),
            measurer));
        flow.add(writingLines(2 * linesForNotes, measurer));
    }
    for (const IntervisionPaper::Question& question : paper.questions) {
        flow.add(questionHead(question, measurer, wording));
        addWrittenText(flow, question.asked.text, TextStyle::Lead, paper::left, measurer);
        flow.add(writingLines(linesForNotes, measurer));
    }
}

std::vector<Page> agendaPages(
    const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    PageFlow flow(headOf(paper, {}, measurer, wording));
    flow.add(senderBlock(paper.attendance.organiser, measurer));
    flow.add(titleBlock(titleOf(wording), {}, {}, measurer));
    flow.add(factsBlock(intervisionFacts(paper, wording), measurer));
    addProgramme(flow, paper, measurer, wording);
    addEarlierFollowUps(flow, paper, measurer, wording);
    addQuestions(flow, paper, measurer, wording);
    return flow.finish();
}

/// "De lijn is wat ... week 12 t/m week 19"
QString howToRead(const IntervisionPaper& paper, const Wording& wording)
{
    const Format& format = wording.format();
    const IsoWeek thisWeek = IsoWeek::of(paper.lookedOn);
    std::size_t weeks = 0;
    for (const IntervisionPaper::Member& member : paper.group) {
        for (const IntervisionPaper::Duo& duo : member.duos)
            weeks = std::max(weeks, duo.weeks.size());
    }
    return wording
        .text(QT_TRANSLATE_NOOP("Paper",
            "As it was on %1. The line is what was worked each week, the level stroke what is agreed: %2 to "
            "%3."))
        .arg(format.date(paper.lookedOn), format.week(thisWeek.plus(-static_cast<int>(weeks))),
            format.week(thisWeek.plus(-1)));
}

std::vector<Page> groupPages(
    const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    const QString title = wording.text(QT_TRANSLATE_NOOP("Paper", "The group"));
    PageFlow flow(headOf(paper, title, measurer, wording));
    flow.add(titleBlock(title, wording.text(QT_TRANSLATE_NOOP("Paper", "For the process supervisor")),
        paper.group.empty() ? wording.text(QT_TRANSLATE_NOOP("Paper", "No coach belongs at this session."))
                            : howToRead(paper, wording),
        measurer));
    for (const IntervisionPaper::Member& member : paper.group)
        addMember(flow, member, measurer, wording);
    return flow.finish();
}

} // namespace

std::vector<Page> layOutIntervision(
    const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    std::vector<Page> pages = agendaPages(paper, measurer, wording);
    const auto append = [&pages](std::vector<Page> part) {
        pages.insert(pages.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    };
    append(groupPages(paper, measurer, wording));
    append(attendancePages(paper.attendance, measurer, wording));
    addFooters(pages, paper.attendance.organiser.name, measurer, wording);
    return pages;
}

QString fileTitle(const IntervisionPaper& paper, const Wording& wording)
{
    return QStringList{titleOf(wording), toIsoText(paper.session().heldOn), paper.session().code}.join(u' ');
}

} // namespace duoboek
