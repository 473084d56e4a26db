// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/attendancelayout.h"

#include "core/base/daterange.h"
#include "core/documents/monthdocument.h"
#include "ui/print/blockbuilder.h"
#include "ui/print/headblocks.h"
#include "ui/print/pageflow.h"

#include <QStringList>

namespace duoboek {

namespace {

constexpr double nameX = paper::left + 24;
constexpr double signatureX = 108;
constexpr double gap = 2;
constexpr double fullWidth = paper::right - paper::left;
constexpr double rowHeight = 10.5; // room to sign
constexpr double rowBaseline = 7;
constexpr int guestRows = 4;

QString titleOf(const Wording& wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Attendance list"));
}

QString kindAndRegion(const AttendancePaper& paper, const Wording& wording)
{
    const QString region =
        paper.regionName.isEmpty() ? wording.text(QT_TRANSLATE_NOOP("Paper", "National")) : paper.regionName;
    return wording.activity(activityOf(paper.session.kind)) + QStringLiteral(" · ") + region;
}

Block facts(const AttendancePaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    const Session& session = paper.session;
    QString when = wording.format().date(session.heldOn);
    if (session.startsAt.isValid())
        when += QStringLiteral(", ") + session.startsAt.toString(QStringLiteral("H:mm"));
    return factsBlock(
        {
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Session")), session.title},
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Kind")), kindAndRegion(paper, wording)},
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), when},
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Place")), session.location},
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Hours")), wording.format().hours(session.time)},
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Code")), session.code},
        },
        measurer);
}

Block tableHead(const TextMeasurer& measurer, const Wording& wording)
{
    BlockBuilder builder(measurer);
    builder.addText(paper::left, 3.6, wording.text(QT_TRANSLATE_NOOP("Paper", "Code")), TextStyle::Label,
        nameX - gap - paper::left);
    builder.addText(nameX, 3.6, wording.text(QT_TRANSLATE_NOOP("Paper", "Coach")), TextStyle::Label,
        signatureX - gap - nameX);
    builder.addText(signatureX, 3.6, wording.text(QT_TRANSLATE_NOOP("Paper", "Signature")), TextStyle::Label,
        paper::right - signatureX);
    builder.addRule(paper::left, 5.4, fullWidth, 0.35, Ink::Accent);
    return builder.finish(6);
}

Block row(const AttendancePaper::Signer& signer, const TextMeasurer& measurer, const Wording& wording)
{
    BlockBuilder builder(measurer);
    builder.addText(paper::left, rowBaseline, signer.code, TextStyle::BodyMuted, nameX - gap - paper::left);
    builder.addText(nameX, rowBaseline, signer.name, TextStyle::Body, signatureX - gap - nameX);
    if (signer.isExcused)
        builder.addText(signatureX, rowBaseline, wording.text(QT_TRANSLATE_NOOP("Paper", "excused")),
            TextStyle::BodyMuted, paper::right - signatureX);
    builder.addRule(paper::left, rowHeight - 0.15, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(rowHeight);
}

/// Where those write themselves who are not on the list, kept together.
Block guests(const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double head = 8;
    BlockBuilder builder(measurer);
    builder.addText(paper::left, 5.6,
        wording.text(QT_TRANSLATE_NOOP("Paper", "Guests and others: name and signature")),
        TextStyle::GroupHead, fullWidth);
    builder.addRule(paper::left, head, fullWidth, 0.35, Ink::Accent);
    for (int line = 1; line <= guestRows; ++line)
        builder.addRule(paper::left, head + line * rowHeight - 0.15, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(head + guestRows * rowHeight);
}

} // namespace

std::vector<Page> attendancePages(
    const AttendancePaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    const QString when = wording.format().date(paper.session.heldOn);
    const QString head = QStringList{titleOf(wording), when, paper.session.code}.join(QStringLiteral(" · "));
    PageFlow flow(runningHead(head, {}, measurer));
    flow.add(senderBlock(paper.organiser, measurer));
    flow.add(titleBlock(titleOf(wording), {},
        wording.text(QT_TRANSLATE_NOOP("Paper", "Please sign for being present.")), measurer));
    flow.add(facts(paper, measurer, wording));
    flow.beginTable(tableHead(measurer, wording));
    for (const AttendancePaper::Signer& coach : paper.coaches)
        flow.add(row(coach, measurer, wording));
    flow.endTable();
    flow.add(guests(measurer, wording));
    return flow.finish();
}

std::vector<Page> layOutAttendance(
    const AttendancePaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    std::vector<Page> pages = attendancePages(paper, measurer, wording);
    addFooters(pages, paper.organiser.name, measurer, wording);
    return pages;
}

QString fileTitle(const AttendancePaper& paper, const Wording& wording)
{
    return QStringList{titleOf(wording), toIsoText(paper.session.heldOn), paper.session.code}.join(u' ');
}

} // namespace duoboek
