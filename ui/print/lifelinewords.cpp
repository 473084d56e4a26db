// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lifelinewords.h"

#include "core/documents/monthdocument.h"

#include <QCoreApplication>

namespace duoboek {

QString LifelineWords::title(const Lifeline& lifeline) const
{
    return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Lifeline of %1")).arg(lifeline.duoCode);
}

QString LifelineWords::worked() const
{
    return m_wording.text(QT_TRANSLATE_NOOP("Paper", "worked"));
}

QString LifelineWords::agreed() const
{
    return m_wording.text(QT_TRANSLATE_NOOP("Paper", "agreed"));
}

QString LifelineWords::lane(LifelineLane lane) const
{
    switch (lane) {
    case LifelineLane::Agreements:
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Agreements"));
    case LifelineLane::Contract:
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Contract"));
    case LifelineLane::Talks:
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Talks"));
    case LifelineLane::Sessions:
        break;
    }
    return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Sessions"));
}

QString LifelineWords::unit(CalendarUnit unit) const
{
    switch (unit) {
    case CalendarUnit::Week:
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Hours per week"));
    case CalendarUnit::Month:
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Hours per month"));
    case CalendarUnit::Year:
        break;
    }
    return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Hours per year"));
}

QString LifelineWords::withTyped(const QString& words, const QString& typed) const
{
    if (typed.isEmpty() || m_typed == TypedTexts::LeftOut)
        return words;
    return QStringLiteral("%1: %2").arg(words, typed);
}

QString LifelineWords::sessionEvent(const LifelineMark& mark) const
{
    const char* attendance = mark.attendance == AttendanceStatus::Present
        ? QT_TRANSLATE_NOOP("Paper", "%1, present")
        : mark.attendance == AttendanceStatus::Excused ? QT_TRANSLATE_NOOP("Paper", "%1, excused")
                                                       : QT_TRANSLATE_NOOP("Paper", "%1, absent");
    const QString kind = m_wording.activity(activityOf(mark.session));
    return withTyped(m_wording.text(attendance).arg(kind), mark.text);
}

QString LifelineWords::clickEvent(const LifelineMark& mark) const
{
    if (!mark.outcome)
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "click talk, outcome not known"));
    return m_wording.text(*mark.outcome == ClickOutcome::Positive
            ? QT_TRANSLATE_NOOP("Paper", "click talk, positive for both")
            : QT_TRANSLATE_NOOP("Paper", "click talk, not positive for both"));
}

QString LifelineWords::event(const LifelineMark& mark) const
{
    switch (mark.kind) {
    case LifelineMarkKind::Start:
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "the duo begins"));
    case LifelineMarkKind::End:
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "last day of the duo"));
    case LifelineMarkKind::Agreement:
        return withTyped(m_wording.text(QT_TRANSLATE_NOOP("Paper", "from now on %1 per week agreed"))
                             .arg(m_wording.format().hours(mark.time)),
            mark.text);
    case LifelineMarkKind::ContractStart:
        if (mark.signedOn.isNull())
            return m_wording.text(QT_TRANSLATE_NOOP("Paper", "contract begins, not signed"));
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "contract begins, signed on %1"))
            .arg(m_wording.format().date(mark.signedOn));
    case LifelineMarkKind::ContractEnd:
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "last day of the contract"));
    case LifelineMarkKind::ClickTalk:
        return clickEvent(mark);
    case LifelineMarkKind::CoachTalk:
        return withTyped(m_wording.text(QT_TRANSLATE_NOOP("Paper", "talk with the coach")), mark.text);
    case LifelineMarkKind::Session:
        break;
    }
    return sessionEvent(mark);
}

QString LifelineWords::mark(const LifelineMark& mark) const
{
    return QStringLiteral("%1: %2").arg(m_wording.format().date(mark.day), event(mark));
}

QString LifelineWords::bar(const LifelineBar& bar, CalendarUnit unit) const
{
    const Format& format = m_wording.format();
    const QString when = unit == CalendarUnit::Week ? format.weekAndYear(IsoWeek::of(bar.first))
        : unit == CalendarUnit::Month               ? format.month(Month::of(bar.first))
                                                    : QString::number(bar.first.year());
    const char* words = bar.hasEntry ? QT_TRANSLATE_NOOP("Paper", "%1: %2 worked, %3 agreed")
                                     : QT_TRANSLATE_NOOP("Paper", "%1: no entry, %3 agreed");
    return m_wording.text(words)
        .replace(QStringLiteral("%1"), when)
        .replace(QStringLiteral("%2"), format.hours(bar.worked))
        .replace(QStringLiteral("%3"), format.hours(bar.agreed));
}

} // namespace duoboek
