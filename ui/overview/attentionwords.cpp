// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentionwords.h"

#include "ui/common/duowords.h"
#include "ui/documents/questionwords.h"
#include "ui/text/signaltext.h"

namespace duoboek {

QString AttentionWords::ofSessions(const AttentionSignal& signal, const Format& format)
{
    const QString about = DuoWords::sessionKind(signal.session);
    const QString day = format.date(signal.day);
    if (signal.kind == AttentionKind::AttendanceMissing)
        return tr("%1 on %2: of %3 of the %n coach(es) nothing is recorded", nullptr, signal.total)
            .arg(about, day, format.count(signal.count));
    const QString done =
        tr("%1 of the %n task(s) so far done", nullptr, signal.total).arg(format.count(signal.count));
    const qint64 daysBefore = signal.since.daysTo(signal.day);
    if (daysBefore <= 1)
        return tr("%1 on %2: the last things, a day before; %3").arg(about, day, done);
    constexpr int fortnight = 14;
    return daysBefore <= fortnight
        ? tr("%1 on %2: what is to be done 14 days before; %3").arg(about, day, done)
        : tr("%1 on %2: what is to be done a month before; %3").arg(about, day, done);
}

QString AttentionWords::ofMonths(const AttentionSignal& signal, const Format& format)
{
    const auto* place = std::get_if<Month>(&signal.place);
    const QString month = place ? format.month(*place) : QString();
    const QString sentence = signal.kind == AttentionKind::DocumentsDue
        ? tr("%1: %n document(s) open, together %2; due by %3", nullptr, signal.count)
        : tr("%1: %n document(s) not final yet, together %2; due by %3", nullptr, signal.count);
    return sentence.arg(month, format.money(signal.amount), format.date(signal.day));
}

QString AttentionWords::cause(const AttentionSignal& signal, const Format& format)
{
    if (const auto ofCoach = coachSignalText(signal, format))
        return *ofCoach;
    switch (signal.kind) {
    case AttentionKind::SessionFollowUpDue:
        return signal.person.isEmpty()
            ? tr("by %1, agreed at the session: %2").arg(format.date(signal.day), signal.text)
            : tr("by %1, %2, agreed at the session: %3")
                  .arg(format.date(signal.day), signal.person, signal.text);
    case AttentionKind::QuestionOpen:
        return tr("%1: %2").arg(
            format.month(Month::of(signal.day)), QuestionWords::sentence(signal.question));
    case AttentionKind::DocumentsDue:
    case AttentionKind::MonthNotClosed:
        return ofMonths(signal, format);
    case AttentionKind::SessionToPrepare:
    case AttentionKind::AttendanceMissing:
        return ofSessions(signal, format);
    default:
        break;
    }
    return tr("looking for %n week(s) without anybody who may become the coach", nullptr, signal.count);
}

QString AttentionWords::owner(AttentionOwner owner)
{
    switch (owner) {
    case AttentionOwner::DuoContact:
        return tr("duo contact");
    case AttentionOwner::Supervisor:
        return tr("process supervisor");
    case AttentionOwner::MonthReports:
        break;
    }
    return tr("monthly reports");
}

QString AttentionWords::owner(const AttentionRow& row)
{
    if (!row.signal.person.isEmpty())
        return row.signal.person;
    if (row.owner() == AttentionOwner::Supervisor && !row.supervisor.isEmpty())
        return row.supervisor;
    return owner(row.owner());
}

QString AttentionWords::rest(const HandledSignal& handled, const Format& format)
{
    return handled.until.isNull() ? tr("Settled on %1: %2").arg(format.date(handled.handledOn), handled.note)
                                  : tr("Put aside on %1; it is shown again on %2.")
                                        .arg(format.date(handled.handledOn), format.date(handled.until));
}

QString AttentionWords::title(const AttentionRow& row)
{
    QStringList parts{signalName(row.signal.kind)};
    for (const QString& part : {row.code, row.name}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace duoboek
