// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/duosignals.h"
#include "core/documents/monthdocument.h"
#include "core/search/recordref.h"
#include "core/sessions/session.h"

#include <QString>

#include <tuple>

namespace duoboek {

/// Everything that asks for attention, in the order in which it is shown among what is equally urgent.
enum class AttentionKind {
    AboveAgreed, ///< structurally more hours than agreed (rule 10)
    BelowAgreed, ///< structurally fewer
    CertificateMissing, ///< rule 15
    ContractMissing, ///< rule 14
    FollowUpDue, ///< what was agreed in a talk is to be done by now
    SessionFollowUpDue, ///< what was agreed at a session is to be done by now
    QuestionOpen, ///< of the month before this one (rule 25)
    DocumentsDue, ///< final documents of a month that wait for payment, from the 10th (rule 23)
    MonthNotClosed, ///< documents of the month before this one that are not final, from the 10th
    SessionToPrepare, ///< a month, 14 days and a day before (rule 30)
    HoursMissing, ///< rule 10
    CertificateTooOld, ///< rule 15
    CertificateRenewalDue, ///< by the setting (rule 15)
    ContractEnding,
    AgreementEnding, ///< the duo ends within 60 days, and no duo goes on from it
    AttendanceMissing, ///< not recorded of everybody who belongs at a session that was held (rule 31)
    TrainingsMissed, ///< at none of the trainings of 12 months (rule 14)
    IntervisionsMissed, ///< at none of the intervisions of 12 months
    CandidateMissing, ///< a participant is looking for 4 weeks without anyone who may become the coach
};

/// Questions have words of their own, those of QuestionKind.
template <>
inline constexpr EnumWord<AttentionKind> enumWords<AttentionKind>[] = {
    {AttentionKind::AboveAgreed, QLatin1StringView("above_agreed")},
    {AttentionKind::BelowAgreed, QLatin1StringView("below_agreed")},
    {AttentionKind::CertificateMissing, QLatin1StringView("vog_missing")},
    {AttentionKind::ContractMissing, QLatin1StringView("contract_missing")},
    {AttentionKind::FollowUpDue, QLatin1StringView("follow_up_due")},
    {AttentionKind::SessionFollowUpDue, QLatin1StringView("session_follow_up_due")},
    {AttentionKind::QuestionOpen, QLatin1StringView("question_open")},
    {AttentionKind::DocumentsDue, QLatin1StringView("documents_due")},
    {AttentionKind::MonthNotClosed, QLatin1StringView("month_not_closed")},
    {AttentionKind::SessionToPrepare, QLatin1StringView("session_to_prepare")},
    {AttentionKind::HoursMissing, QLatin1StringView("hours_missing")},
    {AttentionKind::CertificateTooOld, QLatin1StringView("vog_too_old")},
    {AttentionKind::CertificateRenewalDue, QLatin1StringView("vog_renewal_due")},
    {AttentionKind::ContractEnding, QLatin1StringView("contract_ending")},
    {AttentionKind::AgreementEnding, QLatin1StringView("agreement_ending")},
    {AttentionKind::AttendanceMissing, QLatin1StringView("attendance_missing")},
    {AttentionKind::TrainingsMissed, QLatin1StringView("trainings_missed")},
    {AttentionKind::IntervisionsMissed, QLatin1StringView("intervisions_missed")},
    {AttentionKind::CandidateMissing, QLatin1StringView("candidate_missing")},
};

[[nodiscard]] AttentionKind attentionKindOf(SignalKind kind);

/// Most urgent first.
enum class Urgency {
    Urgent, ///< something is wrong now, or cannot go on before it is solved
    Notice, ///< to be looked at
};
/// Of what does not depend on the day.
[[nodiscard]] Urgency urgencyOf(AttentionKind kind);

/// Who looks after it.
enum class AttentionOwner {
    DuoContact,
    Supervisor, ///< of the region
    MonthReports, ///< whoever closes the month
};
[[nodiscard]] AttentionOwner ownerOf(AttentionKind kind);

/// What is put aside and settled by: the same signal of the same records with the same cause. Of records only
/// those that it is about are valid; of a month none.
struct AttentionKey
{
    QString word; ///< of its kind; of a question that of the QuestionKind
    DuoId duo{};
    CoachId coach{}; ///< only where it is not about a duo, but for questions
    ParticipantId participant{};
    SessionId session{};
    /// What makes it another one when it comes again: the last day of a contract, the month of a question,
    /// the first week without hours. Null where there is nothing to tell.
    QDate cause{};

    friend bool operator==(const AttentionKey&, const AttentionKey&) = default;
    friend bool operator<(const AttentionKey& a, const AttentionKey& b)
    {
        return std::tie(a.word, a.duo, a.coach, a.participant, a.session, a.cause)
            < std::tie(b.word, b.duo, b.coach, b.participant, b.session, b.cause);
    }
};

/// One thing that asks for attention, with the numbers that its sentence names.
struct AttentionSignal
{
    AttentionKind kind = AttentionKind::AboveAgreed;
    Urgency urgency = Urgency::Notice;
    AttentionKey key;
    QDate since; ///< null where nothing tells
    RecordRef place; ///< where one goes to see or solve it
    CoachId coach; ///< whose it is, besides the records of the key; invalid where it is nobody's
    HoursTrend trend{}; ///< of what is structural
    QDate day{}; ///< the last one of a contract or duo, the one of a session, on which something is due
    /// Documents, coaches of whom nothing is recorded, sessions attended, tasks of preparing that are done.
    int count = 0;
    int total = 0; ///< of how many
    Money amount{}; ///< of documents, including VAT
    QuestionKind question = QuestionKind::TariffUndecided;
    SessionKind session = SessionKind::Training; ///< to prepare or to record
    QString text{}; ///< title of a session, what was agreed in a talk
    QString person{}; ///< who follows up
};

/// How somebody put a signal aside.
struct HandledSignal
{
    qint64 id = 0; ///< of the record
    AttentionKey key;
    QDate handledOn;
    QDate until; ///< the day on which it is shown again; null: it is settled
    QString note;
};

/// Whether a signal rests on a day: put aside until a later one, or settled when what it is about had begun.
/// What began after it was settled is new: of what is structural that is so once no week is left of those
/// that were looked at then.
[[nodiscard]] bool rests(const AttentionSignal& signal, const HandledSignal& handled, QDate day);

} // namespace duoboek
