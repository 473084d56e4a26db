// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daterange.h"
#include "ui/print/blockbuilder.h"
#include "ui/print/intervisionblocks.h"
#include "ui/print/intervisionlayout.h"
#include "ui/text/intervisiontext.h"

namespace duoboek {

namespace {

QString titleOf(const Wording& wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Report of the intervision"));
}

/// The names of those of a status; guests are not named, because they may be participants.
QString namesOf(const IntervisionPaper& paper, AttendanceStatus status)
{
    QStringList names;
    for (const IntervisionPaper::Member& member : paper.group) {
        if (member.status == status)
            names.append(member.name);
    }
    return names.join(QStringLiteral(", "));
}

std::vector<LabelledText> factsOf(const IntervisionPaper& paper, const Wording& wording)
{
    std::vector<LabelledText> facts = intervisionFacts(paper, wording);
    facts.push_back(
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Present")), namesOf(paper, AttendanceStatus::Present)});
    facts.push_back(
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Excused")), namesOf(paper, AttendanceStatus::Excused)});
    facts.push_back(
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Absent")), namesOf(paper, AttendanceStatus::Absent)});
    return facts;
}

void addNotes(
    PageFlow& flow, const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double notesX = paper::left + 6;
    flow.add(sectionHead(wording.text(QT_TRANSLATE_NOOP("Paper", "Questions")), measurer));
    if (paper.questions.empty())
        flow.add(mutedSentence(
            wording.text(QT_TRANSLATE_NOOP("Paper", "There were no questions on the agenda.")), measurer));
    for (const IntervisionPaper::Question& question : paper.questions) {
        flow.add(questionHead(question, measurer, wording));
        addWrittenText(flow, question.asked.text, TextStyle::Lead, paper::left, measurer);
        const QString notes = question.notes.trimmed();
        addWrittenText(flow,
            notes.isEmpty() ? wording.text(QT_TRANSLATE_NOOP("Paper", "No notes were made.")) : notes,
            notes.isEmpty() ? TextStyle::BodyMuted : TextStyle::Body, notesX, measurer);
        BlockBuilder state(measurer);
        state.addText(notesX, 3.6, capitalised(questionStateText(question.asked.state, wording.translator())),
            TextStyle::Strong, paper::right - notesX);
        flow.add(state.finish(7));
    }
}

} // namespace

std::vector<Page> layOutIntervisionReport(
    const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    const Session& session = paper.session();
    const QString head =
        QStringList{titleOf(wording), wording.format().date(session.heldOn), session.code}.join(
            QStringLiteral(" · "));
    PageFlow flow(runningHead(head, {}, measurer));
    flow.add(senderBlock(paper.attendance.organiser, measurer));
    flow.add(titleBlock(titleOf(wording), {}, {}, measurer));
    flow.add(factsBlock(factsOf(paper, wording), measurer));
    if (const QString report = paper.report.trimmed(); !report.isEmpty()) {
        flow.add(sectionHead(wording.text(QT_TRANSLATE_NOOP("Paper", "In short")), measurer));
        addWrittenText(flow, report, TextStyle::Lead, paper::left, measurer);
    }
    addNotes(flow, paper, measurer, wording);
    flow.add(sectionHead(wording.text(QT_TRANSLATE_NOOP("Paper", "Agreed")), measurer));
    if (paper.followUps.empty())
        flow.add(mutedSentence(wording.text(QT_TRANSLATE_NOOP("Paper", "Nothing was agreed.")), measurer));
    else
        addFollowUps(flow, paper.followUps, measurer, wording);
    std::vector<Page> pages = flow.finish();
    addFooters(pages, paper.attendance.organiser.name, measurer, wording);
    return pages;
}

QString reportTitle(const IntervisionPaper& paper, const Wording& wording)
{
    return QStringList{titleOf(wording), toIsoText(paper.session().heldOn), paper.session().code}.join(u' ');
}

} // namespace duoboek
