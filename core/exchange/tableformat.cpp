// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableformat.h"

#include "core/attention/attentionsignal.h"
#include "core/duos/relation.h"
#include "core/intervision/checklist.h"
#include "core/intervision/programme.h"
#include "core/intervision/question.h"
#include "core/intervision/roles.h"
#include "core/people/clicktalk.h"
#include "core/people/contactchannel.h"
#include "core/people/engagement.h"
#include "core/sessions/session.h"

#include <algorithm>

namespace duoboek {

namespace {

ColumnFormat key(ColumnFormat column)
{
    column.need = CellNeed::Key;
    return column;
}

ColumnFormat optionalKey(ColumnFormat column)
{
    column.need = CellNeed::OptionalKey;
    return column;
}

ColumnFormat extra(ColumnFormat column)
{
    column.isExtra = true;
    return column;
}

ColumnFormat required(ColumnFormat column)
{
    column.need = CellNeed::Required;
    return column;
}

ColumnFormat cell(const char* name, const char* field, CellKind kind)
{
    return {QLatin1StringView(name), QLatin1StringView(field), kind};
}

ColumnFormat text(const char* name)
{
    return cell(name, name, CellKind::Text);
}

ColumnFormat code()
{
    return key(cell("code", "code", CellKind::Code));
}

ColumnFormat date(const char* name, const char* field)
{
    return cell(name, field, CellKind::Date);
}

ColumnFormat rate()
{
    return required(cell("rate", "rate_cents", CellKind::Rate));
}

ColumnFormat reference(const char* record, const char* field)
{
    ColumnFormat column = cell(record, field, CellKind::Reference);
    column.refersTo = QLatin1StringView(record);
    return column;
}

template <class E> ColumnFormat choice(const char* name, const char* field)
{
    ColumnFormat column = cell(name, field, CellKind::Choice);
    column.choices = allWords<E>();
    return column;
}

ColumnFormat certificateKind()
{
    ColumnFormat column = required(cell("kind", "kind", CellKind::Choice));
    column.choices = QStringList{QStringLiteral("vog")};
    return column;
}

ColumnFormat previousDuo()
{
    ColumnFormat column = extra(cell("previous_duo", "previous_duo_id", CellKind::Reference));
    column.refersTo = QLatin1StringView("duo");
    return column;
}

/// The records that papers belong to.
ColumnFormat ownerKind()
{
    ColumnFormat column = key(cell("kind", "record_kind", CellKind::Choice));
    column.choices = {QStringLiteral("coach"), QStringLiteral("contract"), QStringLiteral("certificate"),
        QStringLiteral("organisation_rate")};
    return column;
}

TableFormat table(const char* file, const char* record, std::vector<ColumnFormat> columns)
{
    return {QLatin1StringView(file), QLatin1StringView(record), std::move(columns)};
}

TableFormat extra(TableFormat table)
{
    table.isExtra = true;
    return table;
}

TableFormat organisations()
{
    return table("organisations.csv", "organisation",
        {code(), required(text("name")), required(choice<OrganisationKind>("kind", "kind")),
            text("coc_number"), text("vat_id"), choice<VatRegime>("vat_regime", "vat_regime"), text("iban"),
            text("email"), text("address"), text("postcode"), text("city")});
}

TableFormat participants()
{
    return table("participants.csv", "participant",
        {code(), text("first_name"), text("prefix"), text("last_name"), reference("region", "region_id"),
            text("email"), text("phone"),
            extra(choice<ContactChannel>("preferred_channel", "preferred_channel")),
            extra(date("looking_since", "looking_since"))});
}

TableFormat coaches()
{
    return table("coaches.csv", "coach",
        {code(), text("first_name"), text("prefix"), text("last_name"), reference("region", "region_id"),
            required(choice<Engagement>("engagement", "engagement")),
            reference("organisation", "organisation_id"), text("coc_number"), text("vat_id"),
            choice<VatRegime>("vat_regime", "vat_regime"), text("iban"),
            required(choice<Invoicing>("invoicing", "invoicing")), text("email"), text("address"),
            text("postcode"), text("city"), extra(text("phone")),
            extra(date("self_billing_agreed", "self_billing_agreed_on")),
            extra(date("research_agreed", "research_agreed_on"))});
}

TableFormat duos()
{
    return table("duos.csv", "duo",
        {code(), required(reference("participant", "participant_id")),
            required(reference("coach", "coach_id")), required(choice<Relation>("relation", "relation")),
            choice<TariffKind>("tariff", "decided_tariff"), required(date("start", "started_on")),
            date("end", "ended_on"), extra(text("decision_reason")), extra(text("end_reason")),
            previousDuo()});
}

TableFormat clickTalks()
{
    return extra(table("click_talks.csv", "click_talk",
        {key(reference("participant", "participant_id")), key(reference("coach", "coach_id")),
            optionalKey(date("date", "held_on")),
            choice<ClickOutcome>("participant_outcome", "participant_outcome"),
            choice<ClickOutcome>("coach_outcome", "coach_outcome"), text("note")}));
}

TableFormat coachTalks()
{
    return extra(table("coach_talks.csv", "coach_talk",
        {key(reference("duo", "duo_id")), key(date("date", "held_on")), required(text("outcome")),
            date("follow_up", "follow_up_on"), text("follow_up_by")}));
}

TableFormat handledSignals()
{
    ColumnFormat signal = key(cell("signal", "signal", CellKind::Choice));
    signal.choices = allWords<AttentionKind>() + allWords<QuestionKind>();
    return extra(table("handled_signals.csv", "handled_signal",
        {std::move(signal), optionalKey(reference("duo", "duo_id")),
            optionalKey(reference("coach", "coach_id")),
            optionalKey(reference("participant", "participant_id")),
            optionalKey(reference("session", "session_id")), optionalKey(date("cause", "cause_on")),
            required(date("handled", "handled_on")), date("until", "until_on"), text("note")}));
}

TableFormat fileReferences()
{
    return extra(table("file_references.csv", "file_reference",
        {ownerKind(), key(cell("code", "record_id", CellKind::OwnerCode)),
            optionalKey(cell("date", "", CellKind::OwnerDate)), key(text("path")), text("description")}));
}

ColumnFormat sessionKey()
{
    return key(reference("session", "session_id"));
}

ColumnFormat position()
{
    return key(cell("position", "position", CellKind::Position));
}

TableFormat intervisionQuestions()
{
    return table("intervision_questions.csv", "intervision_question",
        {code(), required(reference("coach", "coach_id")), reference("duo", "duo_id"),
            required(date("date", "brought_on")), required(cell("text", "question", CellKind::Text)),
            required(choice<QuestionState>("state", "state"))});
}

TableFormat programmeSteps()
{
    return table("programme_steps.csv", "programme_step",
        {sessionKey(), position(), required(choice<StepKind>("step", "step")), text("title"),
            required(cell("time", "minutes", CellKind::DayHours))});
}

TableFormat preparationTasks()
{
    return table("preparation_tasks.csv", "preparation_task",
        {sessionKey(), key(choice<PreparationTask>("task", "task")), optionalKey(text("title")),
            required(choice<PreparationStage>("stage", "stage")), date("done", "done_on"), text("done_by")});
}

TableFormat sessionFollowUps()
{
    ColumnFormat question = cell("question", "question_id", CellKind::Reference);
    question.refersTo = QLatin1StringView("intervision_question");
    return table("session_follow_ups.csv", "session_follow_up",
        {sessionKey(), position(), std::move(question), reference("coach", "coach_id"), text("person"),
            required(text("agreed")), date("due", "due_on"), date("done", "done_on")});
}

/// What schema 8 keeps: preparing and leading intervision.
std::vector<TableFormat> intervisionFormat()
{
    ColumnFormat question = key(cell("question", "question_id", CellKind::Reference));
    question.refersTo = QLatin1StringView("intervision_question");
    return {
        extra(intervisionQuestions()),
        extra(table("intervisions.csv", "intervision",
            {sessionKey(), choice<IntervisionMethod>("method", "discussion_method"), text("report")})),
        extra(programmeSteps()),
        extra(table("session_roles.csv", "session_role",
            {sessionKey(), key(choice<IntervisionRole>("role", "role")),
                key(reference("coach", "coach_id"))})),
        extra(preparationTasks()),
        extra(table(
            "session_questions.csv", "session_question", {sessionKey(), std::move(question), text("notes")})),
        extra(sessionFollowUps()),
    };
}

std::vector<TableFormat> baseFormat()
{
    return {
        table("settings.csv", "setting", {key(cell("key", "key", CellKind::Code)), text("value")}),
        table("regions.csv", "region", {code(), text("name"), text("supervisor")}),
        table("tariffs.csv", "tariff",
            {key(choice<TariffKind>("kind", "kind")), rate(), key(date("valid_from", "valid_from"))}),
        organisations(),
        table("organisation_rates.csv", "organisation_rate",
            {key(reference("organisation", "organisation_id")), rate(),
                key(date("valid_from", "valid_from"))}),
        participants(),
        coaches(),
        duos(),
        table("agreements.csv", "agreement",
            {key(reference("duo", "duo_id")), key(date("valid_from", "valid_from")),
                required(cell("hours_per_week", "minutes_per_week", CellKind::WeekHours)), text("reason")}),
        table("contracts.csv", "contract",
            {key(reference("coach", "coach_id")), date("signed", "signed_on"),
                key(date("valid_from", "valid_from")), date("valid_to", "valid_to")}),
        table("certificates.csv", "certificate",
            {key(reference("coach", "coach_id")), certificateKind(), key(date("issued", "issued_on")),
                date("received", "received_on"), text("profile")}),
        table("hours.csv", "time_entry",
            {key(reference("duo", "duo_id")), key(date("date", "worked_on")),
                required(cell("hours", "minutes", CellKind::DayHours)), text("note")}),
        table("sessions.csv", "session",
            {code(), required(date("date", "held_on")), required(choice<SessionKind>("kind", "kind")),
                reference("region", "region_id"), text("title"), text("location"),
                required(cell("hours", "minutes", CellKind::SessionHours)),
                extra(cell("starts_at", "starts_at", CellKind::TimeOfDay))}),
        table("attendance.csv", "attendance",
            {key(reference("session", "session_id")), key(reference("coach", "coach_id")),
                required(choice<AttendanceStatus>("status", "status")),
                cell("hours", "minutes", CellKind::SessionHours), reference("duo", "duo_id")}),
        clickTalks(),
        coachTalks(),
        handledSignals(),
        fileReferences(),
        extra(table("session_guests.csv", "session_guest",
            {key(reference("session", "session_id")), key(text("name"))})),
        extra(table("import_layouts.csv", "import_layout", {key(text("name")), text("mapping")})),
    };
}

std::vector<TableFormat> makeAdministrationFormat()
{
    std::vector<TableFormat> format = baseFormat();
    std::vector<TableFormat> more = intervisionFormat();
    std::move(more.begin(), more.end(), std::back_inserter(format));
    return format;
}

} // namespace

int TableFormat::columnNamed(const QString& name) const
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&name](const ColumnFormat& column) { return name == column.name; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const std::vector<TableFormat>& administrationFormat()
{
    static const std::vector<TableFormat> format = makeAdministrationFormat();
    return format;
}

namespace {

template <class Matches> const TableFormat* findTable(Matches matches)
{
    const auto& tables = administrationFormat();
    const auto found = std::find_if(tables.begin(), tables.end(), matches);
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

const TableFormat* tableFormatOf(const QString& file)
{
    return findTable([&file](const TableFormat& table) { return file == table.file; });
}

const TableFormat* tableFormatOfRecord(QLatin1StringView record)
{
    return findTable([record](const TableFormat& table) { return table.record == record; });
}

} // namespace duoboek
