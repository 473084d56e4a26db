// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/attentionsignal.h"

namespace duoboek {

AttentionKind attentionKindOf(SignalKind kind)
{
    switch (kind) {
    case SignalKind::AboveAgreed:
        return AttentionKind::AboveAgreed;
    case SignalKind::BelowAgreed:
        return AttentionKind::BelowAgreed;
    case SignalKind::HoursMissing:
        return AttentionKind::HoursMissing;
    case SignalKind::CertificateMissing:
        return AttentionKind::CertificateMissing;
    case SignalKind::CertificateTooOld:
        return AttentionKind::CertificateTooOld;
    case SignalKind::ContractMissing:
        return AttentionKind::ContractMissing;
    case SignalKind::ContractEnding:
        break;
    }
    return AttentionKind::ContractEnding;
}

Urgency urgencyOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::AboveAgreed:
    case AttentionKind::BelowAgreed:
    case AttentionKind::CertificateMissing:
    case AttentionKind::ContractMissing:
        return Urgency::Urgent;
    case AttentionKind::FollowUpDue:
    case AttentionKind::SessionFollowUpDue:
    case AttentionKind::QuestionOpen:
    case AttentionKind::DocumentsDue:
    case AttentionKind::MonthNotClosed:
    case AttentionKind::SessionToPrepare:
    case AttentionKind::HoursMissing:
    case AttentionKind::CertificateTooOld:
    case AttentionKind::CertificateRenewalDue:
    case AttentionKind::ContractEnding:
    case AttentionKind::AgreementEnding:
    case AttentionKind::AttendanceMissing:
    case AttentionKind::TrainingsMissed:
    case AttentionKind::IntervisionsMissed:
    case AttentionKind::CandidateMissing:
        break;
    }
    return Urgency::Notice;
}

AttentionOwner ownerOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::SessionFollowUpDue:
    case AttentionKind::SessionToPrepare:
    case AttentionKind::AttendanceMissing:
    case AttentionKind::TrainingsMissed:
    case AttentionKind::IntervisionsMissed:
        return AttentionOwner::Supervisor;
    case AttentionKind::QuestionOpen:
    case AttentionKind::DocumentsDue:
    case AttentionKind::MonthNotClosed:
        return AttentionOwner::MonthReports;
    case AttentionKind::AboveAgreed:
    case AttentionKind::BelowAgreed:
    case AttentionKind::CertificateMissing:
    case AttentionKind::ContractMissing:
    case AttentionKind::FollowUpDue:
    case AttentionKind::HoursMissing:
    case AttentionKind::CertificateTooOld:
    case AttentionKind::CertificateRenewalDue:
    case AttentionKind::ContractEnding:
    case AttentionKind::AgreementEnding:
    case AttentionKind::CandidateMissing:
        break;
    }
    return AttentionOwner::DuoContact;
}

bool rests(const AttentionSignal& signal, const HandledSignal& handled, QDate day)
{
    if (handled.key != signal.key)
        return false;
    if (!handled.until.isNull())
        return day < handled.until;
    return signal.since.isNull() || signal.since <= handled.handledOn;
}

} // namespace duoboek
