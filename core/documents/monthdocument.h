// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/base/isoweek.h"
#include "core/base/money.h"
#include "core/base/month.h"
#include "core/people/engagement.h"
#include "core/sessions/session.h"
#include "core/tariffs/tariffbook.h"

#include <vector>

namespace duoboek {

/// Which of the documents of rule 17 it is; there is nothing in between.
enum class DocumentKind {
    Statement, ///< not an invoice: the payee sends one after it
    SelfBilledInvoice, ///< issued by VAB in the payee's name
    CreditNote, ///< takes back a final document
};

template <>
inline constexpr EnumWord<DocumentKind> enumWords<DocumentKind>[] = {
    {DocumentKind::Statement, QLatin1StringView("statement")},
    {DocumentKind::SelfBilledInvoice, QLatin1StringView("self_billed")},
    {DocumentKind::CreditNote, QLatin1StringView("credit_note")},
};

/// What was done in a line; in the order in which a document shows it.
enum class Activity {
    Guidance,
    Training,
    Intervision,
    ThemeMeeting,
};

template <>
inline constexpr EnumWord<Activity> enumWords<Activity>[] = {
    {Activity::Guidance, QLatin1StringView("guidance")},
    {Activity::Training, QLatin1StringView("training")},
    {Activity::Intervision, QLatin1StringView("intervision")},
    {Activity::ThemeMeeting, QLatin1StringView("theme_meeting")},
};

[[nodiscard]] Activity activityOf(SessionKind kind);

/// One duo or session of one coach, one activity, one ISO week, one rate (rule 21); or the difference that a
/// correction makes to such a line of an earlier month.
struct DocumentLine
{
    CoachId coach;
    DuoId duo; ///< for guidance
    SessionId session; ///< for everything else
    Activity activity = Activity::Guidance;
    IsoWeek week;
    WorkTime time;
    HourlyRate rate;
    RateReason reason;
    Money amount; ///< excluding VAT
    CorrectionLineId correction{}; ///< of a correction
    QDate lastDay{}; ///< on which the rate was used; null for a correction and in what is read back
};

/// Who is paid: a coach, or the organisation or agency that the coach works through (rule 18).
struct Payee
{
    OrganisationId organisation; ///< invalid when the coach is paid directly
    CoachId coach; ///< invalid for a care organisation, which has one document for all its coaches

    friend auto operator<=>(const Payee&, const Payee&) = default;
};

/// What a payee is owed for one calendar month: numbers only. Names and addresses are joined when it is shown
/// or printed (PaperDocument); those of a final document come from what was kept of it, and so do its lines.
struct MonthDocument
{
    DocumentKind kind = DocumentKind::Statement;
    Payee payee;
    VatRegime vatRegime = VatRegime::None;
    std::vector<DocumentLine> lines; ///< by coach, activity, duo, week, session and rate
    WorkTime time;
    Money net;
    Money vat;
    DocumentId id{}; ///< valid once it is final

    [[nodiscard]] Money gross() const { return net + vat; }
};

/// What must be answered before a coach can be paid; the words are those of questions.csv.
enum class QuestionKind {
    TariffUndecided,
    OrganisationRateMissing,
    TariffMissing,
    SessionWithoutDuo,
    SessionRateAmbiguous,
    VatRegimeMissing,
};

template <>
inline constexpr EnumWord<QuestionKind> enumWords<QuestionKind>[] = {
    {QuestionKind::TariffUndecided, QLatin1StringView("tariff_undecided")},
    {QuestionKind::OrganisationRateMissing, QLatin1StringView("organisation_rate_missing")},
    {QuestionKind::TariffMissing, QLatin1StringView("tariff_missing")},
    {QuestionKind::SessionWithoutDuo, QLatin1StringView("session_without_duo")},
    {QuestionKind::SessionRateAmbiguous, QLatin1StringView("session_rate_ambiguous")},
    {QuestionKind::VatRegimeMissing, QLatin1StringView("vat_regime_missing")},
};

/// An open question of a coach, about a duo, a session, or (VAT regime) the payee; just one of those is
/// named.
struct OpenQuestion
{
    CoachId coach;
    QuestionKind kind = QuestionKind::TariffUndecided;
    DuoId duo;
    SessionId session;
    Payee payee;

    friend auto operator<=>(const OpenQuestion&, const OpenQuestion&) = default;
};

/// Everything that a month pays, and what stands in the way of the rest. A coach with a question is held
/// back, and so is the care organisation of such a coach; nobody else is (rule 25).
struct MonthBook
{
    Month month;
    std::vector<MonthDocument> documents; ///< by payee
    std::vector<OpenQuestion> questions; ///< each once
    std::vector<Payee> heldBack{}; ///< whose document waits for an answer; in order

    [[nodiscard]] WorkTime time() const;
    [[nodiscard]] Money net() const;
    [[nodiscard]] Money vat() const;
    [[nodiscard]] Money gross() const { return net() + vat(); }
};

} // namespace duoboek
