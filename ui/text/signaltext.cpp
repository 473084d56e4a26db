// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/signaltext.h"

#include "core/base/daterange.h"
#include "ui/text/translatedtext.h"

namespace duoboek {

namespace {

QString translated(const char* text, const QTranslator* translator = nullptr, int count = -1)
{
    return translatedText("Signal", text, translator, count);
}

QString trendText(const char* sentence, int deviating, const HoursTrend& trend, const QTranslator* translator)
{
    return translated(sentence, translator)
        .arg(deviating)
        .arg(trend.weeks)
        .arg(perWeek(trend.worked, trend.weeks).toClockText(),
            perWeek(trend.agreed, trend.weeks).toClockText());
}

QString causeText(const DuoSignal& signal, const QTranslator* translator)
{
    switch (signal.kind) {
    case SignalKind::AboveAgreed:
        return trendText(
            QT_TRANSLATE_NOOP("Signal", "%1 of %2 weeks above what was agreed: %3 against %4 a week"),
            signal.trend.above, signal.trend, translator);
    case SignalKind::BelowAgreed:
        return trendText(
            QT_TRANSLATE_NOOP("Signal", "%1 of %2 weeks below what was agreed: %3 against %4 a week"),
            signal.trend.below, signal.trend, translator);
    case SignalKind::HoursMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "the last two weeks have no hours yet"), translator);
    case SignalKind::CertificateMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "the coach has handed in no VOG"), translator);
    case SignalKind::CertificateTooOld:
        return translated(
            QT_TRANSLATE_NOOP("Signal", "the VOG was older than three months when handed in on %1"),
            translator)
            .arg(toIsoText(signal.day));
    case SignalKind::ContractMissing:
        return translated(
            QT_TRANSLATE_NOOP("Signal", "the coach has no contract that holds now"), translator);
    case SignalKind::ContractEnding:
        break;
    }
    return translated(
        QT_TRANSLATE_NOOP("Signal", "the coach's contract ends on %1 and none goes on from it"), translator)
        .arg(toIsoText(signal.day));
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
    return causeText(signal, nullptr);
}

std::optional<QString> coachSignalText(
    const AttentionSignal& signal, const Format& format, const QTranslator* translator)
{
    const QString day = format.date(signal.day);
    switch (signal.kind) {
    case AttentionKind::HoursMissing:
        return translated(QT_TRANSLATE_NOOP("Signal", "no hours yet for the weeks from %1 on"), translator)
            .arg(format.date(signal.since));
    case AttentionKind::FollowUpDue:
        return signal.person.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("Signal", "by %1, after the talk: %2"), translator)
                  .arg(day, signal.text)
            : translated(QT_TRANSLATE_NOOP("Signal", "by %1, %2, after the talk: %3"), translator)
                  .arg(day, signal.person, signal.text);
    case AttentionKind::CertificateRenewalDue:
        return translated(QT_TRANSLATE_NOOP("Signal", "the VOG was issued on %1"), translator).arg(day);
    case AttentionKind::AgreementEnding:
        return translated(
            QT_TRANSLATE_NOOP("Signal", "the duo and its agreement end on %1, and no duo goes on from it"),
            translator)
            .arg(day);
    case AttentionKind::TrainingsMissed:
        return translated(
            QT_TRANSLATE_N_NOOP("Signal", "at none of the %n training(s) of the last 12 months"), translator,
            signal.total);
    case AttentionKind::IntervisionsMissed:
        return translated(
            QT_TRANSLATE_N_NOOP("Signal", "at none of the %n intervision(s) of the last 12 months"),
            translator, signal.total);
    default:
        break;
    }
    const auto known = enumFromWord<SignalKind>(wordFor(signal.kind));
    if (!known)
        return std::nullopt;
    return format.withReadableDates(causeText({*known, signal.trend, signal.day}, translator));
}

WorkTime perWeek(WorkTime total, int weeks)
{
    return WorkTime((2 * total.minutes() + weeks) / (2 * weeks));
}

} // namespace duoboek
