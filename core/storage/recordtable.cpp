// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordtable.h"

#include <QtGlobal>

#include <algorithm>

namespace duoboek {

namespace {

RecordColumn open(const char* name)
{
    return {QLatin1StringView(name), Disclosure::Value};
}

RecordColumn guarded(const char* name)
{
    return {QLatin1StringView(name), Disclosure::ChangeOnly};
}

RecordTable table(const char* name, std::vector<RecordColumn> columns)
{
    return {QLatin1StringView(name), std::move(columns), {}};
}

RecordTable neverDeleted(RecordTable table, const char* takenBackColumn)
{
    table.takenBackColumn = QLatin1StringView(takenBackColumn);
    return table;
}

/// Final documents and what became of them.
std::vector<RecordTable> makeDocumentTables()
{
    return {
        table("document",
            {open("number"), open("series"), open("sequence"), open("kind"), open("organisation_id"),
                open("coach_id"), open("month"), open("issued_on"), open("minutes"), open("net_cents"),
                open("vat_cents"), open("credited_document_id"), guarded("reason"), guarded("content")}),
        neverDeleted(table("document_step",
                         {open("document_id"), open("kind"), open("happened_on"), guarded("invoice_number"),
                             open("invoiced_on"), open("invoice_cents"), open("is_taken_back")}),
            "is_taken_back"),
        table("correction", {open("document_id"), open("due_month"), guarded("reason")}),
        table("correction_entry",
            {open("correction_id"), open("duo_id"), open("worked_on"), open("minutes_before"),
                open("minutes")}),
        table("correction_line",
            {open("correction_id"), open("coach_id"), open("duo_id"), open("week_year"), open("week"),
                open("minutes"), open("rate_cents"), open("rate_ground"), open("rate_from"),
                open("net_cents")}),
        table("document_output", {open("month"), open("title"), open("document_id"), open("method")}),
    };
}

/// What is prepared and kept for sessions.
std::vector<RecordTable> makeIntervisionTables()
{
    return {
        table("intervision_question",
            {open("code"), open("coach_id"), open("duo_id"), open("brought_on"), guarded("question"),
                open("state")}),
        table("intervision", {open("session_id"), open("discussion_method"), guarded("report")}),
        table("programme_step",
            {open("session_id"), open("position"), open("step"), guarded("title"), open("minutes")}),
        table("session_role", {open("session_id"), open("role"), open("coach_id")}),
        table("preparation_task",
            {open("session_id"), open("task"), guarded("title"), open("stage"), open("done_on"),
                guarded("done_by")}),
        table("session_question", {open("session_id"), open("question_id"), guarded("notes")}),
        table("session_follow_up",
            {open("session_id"), open("position"), open("question_id"), open("coach_id"), guarded("person"),
                guarded("agreed"), open("due_on"), open("done_on")}),
    };
}

std::vector<RecordTable> makeRecordTables()
{
    return {
        table("setting", {open("key"), open("value")}),
        table("region", {open("code"), open("name"), guarded("supervisor")}),
        table("tariff", {open("kind"), open("rate_cents"), open("valid_from")}),
        table("organisation",
            {open("code"), guarded("name"), open("kind"), guarded("coc_number"), guarded("vat_id"),
                open("vat_regime"), guarded("iban"), guarded("email"), guarded("address"),
                guarded("postcode"), guarded("city")}),
        table("organisation_rate", {open("organisation_id"), open("rate_cents"), open("valid_from")}),
        table("participant",
            {open("code"), guarded("first_name"), guarded("prefix"), guarded("last_name"), open("region_id"),
                guarded("email"), guarded("phone"), open("preferred_channel"), open("looking_since")}),
        table("coach",
            {open("code"), guarded("first_name"), guarded("prefix"), guarded("last_name"), open("region_id"),
                open("engagement"), open("organisation_id"), guarded("coc_number"), guarded("vat_id"),
                open("vat_regime"), guarded("iban"), open("invoicing"), guarded("email"), guarded("address"),
                guarded("postcode"), guarded("city"), guarded("phone"), open("self_billing_agreed_on"),
                open("research_agreed_on")}),
        table("duo",
            {open("code"), open("participant_id"), open("coach_id"), open("relation"), open("decided_tariff"),
                open("started_on"), open("ended_on"), guarded("decision_reason"), guarded("end_reason"),
                open("previous_duo_id")}),
        table("agreement", {open("duo_id"), open("valid_from"), open("minutes_per_week"), guarded("reason")}),
        table("contract", {open("coach_id"), open("signed_on"), open("valid_from"), open("valid_to")}),
        table("certificate",
            {open("coach_id"), open("kind"), open("issued_on"), open("received_on"), open("profile")}),
        table("time_entry", {open("duo_id"), open("worked_on"), open("minutes"), guarded("note")}),
        table("session",
            {open("code"), open("held_on"), open("kind"), open("region_id"), open("title"), open("location"),
                open("minutes"), open("starts_at")}),
        table("attendance",
            {open("session_id"), open("coach_id"), open("status"), open("minutes"), open("duo_id")}),
        table("click_talk",
            {open("participant_id"), open("coach_id"), open("held_on"), open("participant_outcome"),
                open("coach_outcome"), guarded("note")}),
        table("coach_talk",
            {open("duo_id"), open("held_on"), guarded("outcome"), open("follow_up_on"),
                guarded("follow_up_by")}),
        table("handled_signal",
            {open("signal"), open("duo_id"), open("coach_id"), open("participant_id"), open("session_id"),
                open("cause_on"), open("handled_on"), open("until_on"), guarded("note")}),
        table("file_reference",
            {open("record_kind"), open("record_id"), guarded("path"), guarded("description")}),
        table("session_guest", {open("session_id"), guarded("name")}),
        table("hours_import",
            {guarded("file_name"), open("layout"), open("entries_added"), open("entries_changed"),
                open("is_taken_back")}),
        table("import_layout", {open("name"), guarded("mapping")}),
    };
}

} // namespace

std::size_t RecordTable::placeOf(const QString& column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&column](const RecordColumn& known) { return known.name == column; });
    Q_ASSERT(found != columns.end());
    return static_cast<std::size_t>(found - columns.begin());
}

const std::vector<RecordTable>& recordTables()
{
    static const std::vector<RecordTable> tables = [] {
        std::vector<RecordTable> all = makeRecordTables();
        for (const std::vector<RecordTable>& more : {makeIntervisionTables(), makeDocumentTables()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return tables;
}

const RecordTable& recordTableNamed(QLatin1StringView name)
{
    const auto& tables = recordTables();
    const auto found = std::find_if(
        tables.begin(), tables.end(), [name](const RecordTable& table) { return table.name == name; });
    Q_ASSERT(found != tables.end());
    return *found;
}

} // namespace duoboek
