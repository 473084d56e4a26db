// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowrules.h"

#include "core/intervision/checklist.h"
#include "core/intervision/programme.h"
#include "core/settings/settings.h"
#include "core/storage/namedfields.h"

namespace duoboek {

namespace {

using RowBreaches = std::vector<RowBreach>;

/// ISO dates compare as text.
void checkOrder(
    const QString& first, const QString& second, ErrorCode code, const char* column, RowBreaches& breaches)
{
    if (!first.isEmpty() && !second.isEmpty() && second < first)
        breaches.push_back({QString::fromLatin1(column), {code, {first, second}}});
}

void checkCoach(const NamedFields& coach, RowBreaches& breaches)
{
    const QString engagement = coach.text("engagement");
    const bool needsOrganisation =
        engagement == QLatin1StringView("payroll") || engagement == QLatin1StringView("organisation");
    const bool hasOrganisation = coach.isKnown("organisation_id");
    if (needsOrganisation && !hasOrganisation)
        breaches.push_back(
            {QStringLiteral("organisation_id"), {ErrorCode::OrganisationMissing, {engagement}}});
    if (!needsOrganisation && hasOrganisation)
        breaches.push_back(
            {QStringLiteral("organisation_id"), {ErrorCode::OrganisationNotApplicable, {engagement}}});
}

void checkDuo(const NamedFields& duo, RowBreaches& breaches)
{
    const QString relation = duo.text("relation");
    if (duo.isKnown("decided_tariff") && relation != QLatin1StringView("other_family"))
        breaches.push_back(
            {QStringLiteral("decided_tariff"), {ErrorCode::TariffDecisionNotApplicable, {relation}}});
    checkOrder(
        duo.text("started_on"), duo.text("ended_on"), ErrorCode::PeriodEndsBeforeStart, "ended_on", breaches);
}

void checkClickTalk(const NamedFields& talk, RowBreaches& breaches)
{
    if (!talk.isKnown("held_on") && (talk.isKnown("participant_outcome") || talk.isKnown("coach_outcome")))
        breaches.push_back({QStringLiteral("held_on"), {ErrorCode::ValueMissing}});
}

void checkCoachTalk(const NamedFields& talk, RowBreaches& breaches)
{
    checkOrder(talk.text("held_on"), talk.text("follow_up_on"), ErrorCode::PeriodEndsBeforeStart,
        "follow_up_on", breaches);
    if (talk.isKnown("follow_up_by") && !talk.isKnown("follow_up_on"))
        breaches.push_back({QStringLiteral("follow_up_on"), {ErrorCode::ValueMissing}});
}

void checkHandledSignal(const NamedFields& handled, RowBreaches& breaches)
{
    const QString on = handled.text("handled_on");
    const QString until = handled.text("until_on");
    if (!until.isEmpty() && until <= on)
        breaches.push_back({QStringLiteral("until_on"), {ErrorCode::PeriodEndsBeforeStart, {on, until}}});
    if (until.isEmpty() && !handled.isKnown("note"))
        breaches.push_back({QStringLiteral("note"), {ErrorCode::ValueMissing}});
}

/// What is no standard step has a title of its own.
void checkStep(const NamedFields& step, RowBreaches& breaches)
{
    if (step.text("step") == wordFor(StepKind::Own) && !step.isKnown("title"))
        breaches.push_back({QStringLiteral("title"), {ErrorCode::ValueMissing}});
    const qint64 minutes = step.integer("minutes");
    if (step.isKnown("minutes") && (minutes < 1 || minutes > mostMinutesOfStep))
        breaches.push_back({QStringLiteral("minutes"),
            {ErrorCode::NotANumberWithin,
                {QString::number(minutes), QStringLiteral("1"), QString::number(mostMinutesOfStep)}}});
}

/// A standard task has no title, and an own one nothing else.
void checkTask(const NamedFields& task, RowBreaches& breaches)
{
    const QString own = wordFor(PreparationTask::Own);
    const bool isOwn = task.text("task") == own;
    if (isOwn && !task.isKnown("title"))
        breaches.push_back({QStringLiteral("title"), {ErrorCode::ValueMissing}});
    if (!isOwn && task.isKnown("title"))
        breaches.push_back({QStringLiteral("task"), {ErrorCode::NotAChoice, {task.text("task"), own}}});
    if (task.isKnown("done_by") && !task.isKnown("done_on"))
        breaches.push_back({QStringLiteral("done_on"), {ErrorCode::ValueMissing}});
}

void checkSetting(const NamedFields& setting, RowBreaches& breaches)
{
    Settings settings = Settings::defaults();
    const Status set = settings.set(setting.text("key"), setting.text("value"));
    if (!set) {
        const bool unknown = set.error().code == ErrorCode::UnknownSetting;
        breaches.push_back({unknown ? QStringLiteral("key") : QStringLiteral("value"), set.error()});
    }
}

} // namespace

std::vector<RowBreach> rowBreaches(QLatin1StringView record, const RecordFields& fields)
{
    const NamedFields row(recordTableNamed(record), fields);
    RowBreaches breaches;
    if (record == QLatin1StringView("coach"))
        checkCoach(row, breaches);
    else if (record == QLatin1StringView("duo"))
        checkDuo(row, breaches);
    else if (record == QLatin1StringView("contract"))
        checkOrder(row.text("valid_from"), row.text("valid_to"), ErrorCode::PeriodEndsBeforeStart, "valid_to",
            breaches);
    else if (record == QLatin1StringView("certificate"))
        checkOrder(row.text("issued_on"), row.text("received_on"), ErrorCode::ReceivedBeforeIssued,
            "received_on", breaches);
    else if (record == QLatin1StringView("click_talk"))
        checkClickTalk(row, breaches);
    else if (record == QLatin1StringView("coach_talk"))
        checkCoachTalk(row, breaches);
    else if (record == QLatin1StringView("handled_signal"))
        checkHandledSignal(row, breaches);
    else if (record == QLatin1StringView("programme_step"))
        checkStep(row, breaches);
    else if (record == QLatin1StringView("preparation_task"))
        checkTask(row, breaches);
    else if (record == QLatin1StringView("session_follow_up") && !row.isKnown("coach_id")
        && !row.isKnown("person"))
        breaches.push_back({QStringLiteral("person"), {ErrorCode::ValueMissing}});
    else if (record == QLatin1StringView("setting"))
        checkSetting(row, breaches);
    return breaches;
}

} // namespace duoboek
