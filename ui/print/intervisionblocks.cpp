// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/intervisionblocks.h"

#include "ui/print/blockbuilder.h"
#include "ui/print/textfitting.h"
#include "ui/text/intervisiontext.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace duoboek {

namespace {

constexpr double fullWidth = paper::right - paper::left;
constexpr double gap = 2;
constexpr double lineHeight = 4.5;
constexpr double whatX = 66;
constexpr double byX = 146;
constexpr double doneX = 168;

Block followUpHead(const TextMeasurer& measurer, const Wording& wording)
{
    BlockBuilder builder(measurer);
    builder.addText(paper::left, 3.6, wording.text(QT_TRANSLATE_NOOP("Paper", "Who")), TextStyle::Label,
        whatX - gap - paper::left);
    builder.addText(
        whatX, 3.6, wording.text(QT_TRANSLATE_NOOP("Paper", "What")), TextStyle::Label, byX - gap - whatX);
    builder.addText(
        byX, 3.6, wording.text(QT_TRANSLATE_NOOP("Paper", "By day")), TextStyle::Label, doneX - gap - byX);
    builder.addText(
        doneX, 3.6, wording.text(QT_TRANSLATE_NOOP("Paper", "Done")), TextStyle::Label, paper::right - doneX);
    builder.addRule(paper::left, 5.4, fullWidth, 0.35, Ink::Accent);
    return builder.finish(6);
}

/// To be ticked by hand.
void addBox(BlockBuilder& builder, double x, double y)
{
    constexpr double side = 3.4;
    constexpr double line = 0.2;
    builder.addRule(x, y, side, line, Ink::Muted);
    builder.addRule(x, y + side - line, side, line, Ink::Muted);
    builder.addRule(x, y, line, side, Ink::Muted);
    builder.addRule(x + side - line, y, line, side, Ink::Muted);
}

Block followUpRow(
    const IntervisionPaper::Agreed& agreed, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double baseline = 4.2;
    const Format& format = wording.format();
    const SessionFollowUp& followUp = agreed.followUp;
    BlockBuilder builder(measurer);
    const double whoEnd = builder.addParagraph(
        paper::left, baseline, agreed.who, TextStyle::Body, whatX - gap - paper::left, lineHeight);
    const double whatEnd = builder.addParagraph(
        whatX, baseline, followUp.agreed, TextStyle::Body, byX - gap - whatX, lineHeight);
    if (!followUp.dueOn.isNull())
        builder.addText(byX, baseline, format.date(followUp.dueOn), TextStyle::Body, doneX - gap - byX);
    if (followUp.isOpen())
        addBox(builder, doneX, baseline - 2.9);
    else
        builder.addText(doneX, baseline, format.date(followUp.doneOn), TextStyle::Body, paper::right - doneX);
    const double height = std::max(whoEnd, whatEnd) - lineHeight + 2.1;
    builder.addRule(paper::left, height - 0.15, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(height);
}

} // namespace

Block sectionHead(const QString& text, const TextMeasurer& measurer)
{
    BlockBuilder builder(measurer);
    builder.addText(paper::left, 10, text, TextStyle::CoachHead, fullWidth);
    return builder.finish(12.6, PageBreak::NotAfter);
}

Block mutedSentence(const QString& text, const TextMeasurer& measurer)
{
    BlockBuilder builder(measurer);
    const double end =
        builder.addParagraph(paper::left, 3.4, text, TextStyle::BodyMuted, fullWidth, lineHeight);
    return builder.finish(end - lineHeight + 2);
}

void addWrittenText(
    PageFlow& flow, const QString& text, TextStyle style, double x, const TextMeasurer& measurer)
{
    constexpr double line = 4.8;
    const QStringList paragraphs = text.trimmed().split(u'\n');
    for (const QString& paragraph : paragraphs) {
        const QStringList lines =
            wrapped(singleLine(paragraph), style, paper::right - x, measurer, paragraph.size() + 1);
        for (const QString& each : lines) {
            BlockBuilder builder(measurer);
            builder.addText(x, 3.6, each, style, paper::right - x);
            flow.add(builder.finish(line));
        }
        BlockBuilder space(measurer);
        flow.add(space.finish(1));
    }
}

void addFollowUps(PageFlow& flow, const std::vector<IntervisionPaper::Agreed>& followUps,
    const TextMeasurer& measurer, const Wording& wording)
{
    flow.beginTable(followUpHead(measurer, wording));
    for (const IntervisionPaper::Agreed& agreed : followUps)
        flow.add(followUpRow(agreed, measurer, wording));
    flow.endTable();
}

Block questionHead(
    const IntervisionPaper::Question& question, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double dateWidth = 44;
    QStringList parts{question.asked.code, question.coachName};
    if (!question.duoCode.isEmpty()) {
        parts.append(wording.text(QT_TRANSLATE_NOOP("Paper", "about duo %1")).arg(question.duoCode));
    }
    BlockBuilder builder(measurer);
    builder.addRule(paper::left, 0, fullWidth, 0.15, Ink::Hairline);
    builder.addText(
        paper::left, 5.4, parts.join(QStringLiteral(" · ")), TextStyle::GroupHead, fullWidth - dateWidth);
    builder.addTextEndingAt(paper::right, 5.4,
        wording.text(QT_TRANSLATE_NOOP("Paper", "brought in on %1"))
            .arg(wording.format().date(question.asked.broughtOn)),
        TextStyle::Label, dateWidth);
    return builder.finish(7.4, PageBreak::NotAfter);
}

std::vector<LabelledText> intervisionFacts(const IntervisionPaper& paper, const Wording& wording)
{
    const Session& session = paper.session();
    QString when = wording.format().fullDate(session.heldOn);
    if (session.startsAt.isValid())
        when += QStringLiteral(", ") + clockTime(session.startsAt);
    if (session.startsAt.isValid() && paper.ends.isValid() && !paper.programme.empty())
        when += QStringLiteral(" – ") + clockTime(paper.ends);
    const QString& region = paper.attendance.regionName;
    std::vector<LabelledText> facts{
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Session")), session.title},
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Region")),
            region.isEmpty() ? wording.text(QT_TRANSLATE_NOOP("Paper", "National")) : region},
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), when},
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Place")), session.location},
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Led by")), paper.supervisor},
    };
    for (const IntervisionPaper::Role& role : paper.roles)
        facts.push_back({capitalised(roleText(role.role, wording.translator())), role.coachName});
    facts.push_back({wording.text(QT_TRANSLATE_NOOP("Paper", "Code")), session.code});
    return facts;
}

QString clockTime(QTime time)
{
    return time.toString(QStringLiteral("H:mm"));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace duoboek
