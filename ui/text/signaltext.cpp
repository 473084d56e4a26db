// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/signaltext.h"

#include "core/base/daterange.h"

#include <QCoreApplication>

namespace duoboek {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Signal", text);
}

/// Of a week, rounded half up to the minute.
QString perWeek(WorkTime time, int weeks)
{
    return WorkTime((2 * time.minutes() + weeks) / (2 * weeks)).toClockText();
}

QString trendText(const char* sentence, int deviating, const HoursTrend& trend)
{
    return translated(sentence)
        .arg(deviating)
        .arg(trend.weeks)
        .arg(perWeek(trend.worked, trend.weeks), perWeek(trend.agreed, trend.weeks));
}

} // namespace

QString signalName(SignalKind kind)
{
    switch (kind) {
    case SignalKind::AboveAgreed:
        return translated(QT_TRANSLATE_NOOP("Signal", "structurally above agreed"));
    case SignalKind::BelowAgreed:
        return translated(QT_TRANSLATE_NOOP("Signal", "structurally below agreed"));
    case SignalKind::HoursMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "hours missing"));
    case SignalKind::CertificateMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "VOG missing"));
    case SignalKind::CertificateTooOld:
        return translated(QT_TRANSLATE_NOOP("Signal", "VOG too old"));
    case SignalKind::ContractMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "contract missing"));
    case SignalKind::ContractEnding:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Signal", "contract ends"));
}

QString signalName(AttentionKind kind)
{
    if (const auto known = enumFromWord<SignalKind>(wordFor(kind)))
        return signalName(*known);
    switch (kind) {
    case AttentionKind::FollowUpDue:
        return translated(QT_TRANSLATE_NOOP("Signal", "follow-up due"));
    case AttentionKind::SessionFollowUpDue:
        return translated(QT_TRANSLATE_NOOP("Signal", "follow-up of a session due"));
    case AttentionKind::QuestionOpen:
        return translated(QT_TRANSLATE_NOOP("Signal", "open question"));
    case AttentionKind::DocumentsDue:
        return translated(QT_TRANSLATE_NOOP("Signal", "documents due"));
    case AttentionKind::MonthNotClosed:
        return translated(QT_TRANSLATE_NOOP("Signal", "month not closed"));
    case AttentionKind::SessionToPrepare:
        return translated(QT_TRANSLATE_NOOP("Signal", "session to prepare"));
    case AttentionKind::CertificateRenewalDue:
        return translated(QT_TRANSLATE_NOOP("Signal", "VOG due for renewal"));
    case AttentionKind::AgreementEnding:
        return translated(QT_TRANSLATE_NOOP("Signal", "duo ends"));
    case AttentionKind::AttendanceMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "attendance missing"));
    case AttentionKind::TrainingsMissed:
        return translated(QT_TRANSLATE_NOOP("Signal", "trainings missed"));
    case AttentionKind::IntervisionsMissed:
        return translated(QT_TRANSLATE_NOOP("Signal", "intervision missed"));
    default:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Signal", "no candidate"));
}

QString signalText(const DuoSignal& signal)
{
    switch (signal.kind) {
    case SignalKind::AboveAgreed:
        return trendText(
            QT_TRANSLATE_NOOP("Signal", "%1 of %2 weeks above what was agreed: %3 against %4 a week"),
            signal.trend.above, signal.trend);
    case SignalKind::BelowAgreed:
        return trendText(
            QT_TRANSLATE_NOOP("Signal", "%1 of %2 weeks below what was agreed: %3 against %4 a week"),
            signal.trend.below, signal.trend);
    case SignalKind::HoursMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "the last two weeks have no hours yet"));
    case SignalKind::CertificateMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "the coach has handed in no VOG"));
    case SignalKind::CertificateTooOld:
        return translated(
            QT_TRANSLATE_NOOP("Signal", "the VOG was older than three months when handed in on %1"))
            .arg(toIsoText(signal.day));
    case SignalKind::ContractMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "the coach has no contract that holds now"));
    case SignalKind::ContractEnding:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Signal", "the coach's contract ends on %1 and none goes on from it"))
        .arg(toIsoText(signal.day));
}

} // namespace duoboek
