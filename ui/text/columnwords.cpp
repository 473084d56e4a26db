// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/columnwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duoboek {

namespace {

struct Word
{
    const char* name = nullptr;
    const char* text = nullptr;
};

constexpr std::array columns{
    Word{"key", QT_TRANSLATE_NOOP("Column", "setting")},
    Word{"value", QT_TRANSLATE_NOOP("Column", "value")},
    Word{"code", QT_TRANSLATE_NOOP("Column", "code")},
    Word{"name", QT_TRANSLATE_NOOP("Column", "name")},
    Word{"supervisor", QT_TRANSLATE_NOOP("Column", "process supervisor")},
    Word{"kind", QT_TRANSLATE_NOOP("Column", "kind")},
    Word{"rate_cents", QT_TRANSLATE_NOOP("Column", "rate")},
    Word{"valid_from", QT_TRANSLATE_NOOP("Column", "from")},
    Word{"valid_to", QT_TRANSLATE_NOOP("Column", "until")},
    Word{"coc_number", QT_TRANSLATE_NOOP("Column", "Chamber of Commerce number")},
    Word{"vat_id", QT_TRANSLATE_NOOP("Column", "VAT id")},
    Word{"vat_regime", QT_TRANSLATE_NOOP("Column", "VAT")},
    Word{"iban", QT_TRANSLATE_NOOP("Column", "IBAN")},
    Word{"email", QT_TRANSLATE_NOOP("Column", "e-mail")},
    Word{"address", QT_TRANSLATE_NOOP("Column", "address")},
    Word{"postcode", QT_TRANSLATE_NOOP("Column", "postcode")},
    Word{"city", QT_TRANSLATE_NOOP("Column", "town")},
    Word{"phone", QT_TRANSLATE_NOOP("Column", "phone")},
    Word{"organisation_id", QT_TRANSLATE_NOOP("Column", "organisation")},
    Word{"region_id", QT_TRANSLATE_NOOP("Column", "region")},
    Word{"participant_id", QT_TRANSLATE_NOOP("Column", "participant")},
    Word{"coach_id", QT_TRANSLATE_NOOP("Column", "coach")},
    Word{"duo_id", QT_TRANSLATE_NOOP("Column", "duo")},
    Word{"previous_duo_id", QT_TRANSLATE_NOOP("Column", "previous duo")},
    Word{"session_id", QT_TRANSLATE_NOOP("Column", "session")},
    Word{"credited_document_id", QT_TRANSLATE_NOOP("Column", "credited document")},
    Word{"first_name", QT_TRANSLATE_NOOP("Column", "first name")},
    Word{"prefix", QT_TRANSLATE_NOOP("Column", "prefix")},
    Word{"last_name", QT_TRANSLATE_NOOP("Column", "last name")},
    Word{"preferred_channel", QT_TRANSLATE_NOOP("Column", "preferred channel")},
    Word{"outcome", QT_TRANSLATE_NOOP("Column", "outcome")},
    Word{"follow_up_on", QT_TRANSLATE_NOOP("Column", "follow up on")},
    Word{"follow_up_by", QT_TRANSLATE_NOOP("Column", "follow up by")},
    Word{"signal", QT_TRANSLATE_NOOP("Column", "signal")},
    Word{"cause_on", QT_TRANSLATE_NOOP("Column", "date of the cause")},
    Word{"handled_on", QT_TRANSLATE_NOOP("Column", "put aside or settled on")},
    Word{"until_on", QT_TRANSLATE_NOOP("Column", "show again on")},
    Word{"brought_on", QT_TRANSLATE_NOOP("Column", "brought in on")},
    Word{"question", QT_TRANSLATE_NOOP("Column", "question")},
    Word{"question_id", QT_TRANSLATE_NOOP("Column", "question")},
    Word{"state", QT_TRANSLATE_NOOP("Column", "state")},
    Word{"discussion_method", QT_TRANSLATE_NOOP("Column", "method")},
    Word{"report", QT_TRANSLATE_NOOP("Column", "report")},
    Word{"position", QT_TRANSLATE_NOOP("Column", "place in the order")},
    Word{"step", QT_TRANSLATE_NOOP("Column", "step")},
    Word{"role", QT_TRANSLATE_NOOP("Column", "role")},
    Word{"task", QT_TRANSLATE_NOOP("Column", "task")},
    Word{"stage", QT_TRANSLATE_NOOP("Column", "how long before")},
    Word{"done_on", QT_TRANSLATE_NOOP("Column", "done on")},
    Word{"done_by", QT_TRANSLATE_NOOP("Column", "done by")},
    Word{"notes", QT_TRANSLATE_NOOP("Column", "notes")},
    Word{"person", QT_TRANSLATE_NOOP("Column", "by whom")},
    Word{"agreed", QT_TRANSLATE_NOOP("Column", "what was agreed")},
    Word{"due_on", QT_TRANSLATE_NOOP("Column", "due on")},
    Word{"looking_since", QT_TRANSLATE_NOOP("Column", "looking since")},
    Word{"engagement", QT_TRANSLATE_NOOP("Column", "works as")},
    Word{"invoicing", QT_TRANSLATE_NOOP("Column", "invoicing")},
    Word{"self_billing_agreed_on", QT_TRANSLATE_NOOP("Column", "self-billing agreed on")},
    Word{"research_agreed_on", QT_TRANSLATE_NOOP("Column", "takes part in research since")},
    Word{"relation", QT_TRANSLATE_NOOP("Column", "relation")},
    Word{"decided_tariff", QT_TRANSLATE_NOOP("Column", "decided tariff")},
    Word{"started_on", QT_TRANSLATE_NOOP("Column", "start date")},
    Word{"ended_on", QT_TRANSLATE_NOOP("Column", "end date")},
    Word{"decision_reason", QT_TRANSLATE_NOOP("Column", "reason of the decision")},
    Word{"end_reason", QT_TRANSLATE_NOOP("Column", "reason of the end")},
    Word{"minutes_per_week", QT_TRANSLATE_NOOP("Column", "per week")},
    Word{"reason", QT_TRANSLATE_NOOP("Column", "reason")},
    Word{"signed_on", QT_TRANSLATE_NOOP("Column", "signed on")},
    Word{"issued_on", QT_TRANSLATE_NOOP("Column", "issued on")},
    Word{"received_on", QT_TRANSLATE_NOOP("Column", "received on")},
    Word{"profile", QT_TRANSLATE_NOOP("Column", "screening profile")},
    Word{"worked_on", QT_TRANSLATE_NOOP("Column", "day")},
    Word{"minutes", QT_TRANSLATE_NOOP("Column", "hours")},
    Word{"note", QT_TRANSLATE_NOOP("Column", "note")},
    Word{"held_on", QT_TRANSLATE_NOOP("Column", "date")},
    Word{"title", QT_TRANSLATE_NOOP("Column", "title")},
    Word{"location", QT_TRANSLATE_NOOP("Column", "place")},
    Word{"starts_at", QT_TRANSLATE_NOOP("Column", "starts at")},
    Word{"status", QT_TRANSLATE_NOOP("Column", "attendance")},
    Word{"participant_outcome", QT_TRANSLATE_NOOP("Column", "the participant's outcome")},
    Word{"coach_outcome", QT_TRANSLATE_NOOP("Column", "the coach's outcome")},
    Word{"record_kind", QT_TRANSLATE_NOOP("Column", "of")},
    Word{"record_id", QT_TRANSLATE_NOOP("Column", "record")},
    Word{"path", QT_TRANSLATE_NOOP("Column", "file")},
    Word{"description", QT_TRANSLATE_NOOP("Column", "description")},
    Word{"file_name", QT_TRANSLATE_NOOP("Column", "file name")},
    Word{"layout", QT_TRANSLATE_NOOP("Column", "layout")},
    Word{"entries_added", QT_TRANSLATE_NOOP("Column", "added")},
    Word{"entries_changed", QT_TRANSLATE_NOOP("Column", "changed")},
    Word{"is_taken_back", QT_TRANSLATE_NOOP("Column", "taken back")},
    Word{"mapping", QT_TRANSLATE_NOOP("Column", "columns")},
    Word{"number", QT_TRANSLATE_NOOP("Column", "number")},
    Word{"series", QT_TRANSLATE_NOOP("Column", "series")},
    Word{"sequence", QT_TRANSLATE_NOOP("Column", "number in its series")},
    Word{"month", QT_TRANSLATE_NOOP("Column", "month")},
    Word{"net_cents", QT_TRANSLATE_NOOP("Column", "net")},
    Word{"vat_cents", QT_TRANSLATE_NOOP("Column", "VAT")},
    Word{"content", QT_TRANSLATE_NOOP("Column", "content")},
    Word{"document_id", QT_TRANSLATE_NOOP("Column", "document")},
    Word{"happened_on", QT_TRANSLATE_NOOP("Column", "on")},
    Word{"invoice_number", QT_TRANSLATE_NOOP("Column", "number of the payee's invoice")},
    Word{"invoiced_on", QT_TRANSLATE_NOOP("Column", "date of the payee's invoice")},
    Word{"invoice_cents", QT_TRANSLATE_NOOP("Column", "amount of the payee's invoice")},
    Word{"method", QT_TRANSLATE_NOOP("Column", "how")},
    Word{"due_month", QT_TRANSLATE_NOOP("Column", "month in which it is due")},
    Word{"correction_id", QT_TRANSLATE_NOOP("Column", "correction")},
    Word{"minutes_before", QT_TRANSLATE_NOOP("Column", "hours before")},
    Word{"week_year", QT_TRANSLATE_NOOP("Column", "year of the week")},
    Word{"week", QT_TRANSLATE_NOOP("Column", "week")},
    Word{"rate_ground", QT_TRANSLATE_NOOP("Column", "reason of the rate")},
    Word{"rate_from", QT_TRANSLATE_NOOP("Column", "rate from")},
};

constexpr std::array settings{
    Word{"customer_name", QT_TRANSLATE_NOOP("Column", "name of the organisation")},
    Word{"customer_address", QT_TRANSLATE_NOOP("Column", "address of the organisation")},
    Word{"customer_postcode", QT_TRANSLATE_NOOP("Column", "postcode of the organisation")},
    Word{"customer_city", QT_TRANSLATE_NOOP("Column", "town of the organisation")},
    Word{
        "customer_coc_number", QT_TRANSLATE_NOOP("Column", "Chamber of Commerce number of the organisation")},
    Word{"customer_vat_id", QT_TRANSLATE_NOOP("Column", "VAT id of the organisation")},
    Word{"customer_email", QT_TRANSLATE_NOOP("Column", "e-mail of the organisation")},
    Word{"deviation_weeks_to_be_structural", QT_TRANSLATE_NOOP("Column", "weeks off to be structural")},
    Word{"deviation_weeks", QT_TRANSLATE_NOOP("Column", "weeks that are looked at")},
    Word{"deviation_percent", QT_TRANSLATE_NOOP("Column", "percentage off")},
    Word{"deviation_minutes", QT_TRANSLATE_NOOP("Column", "minutes off")},
    Word{"vog_renewal_months", QT_TRANSLATE_NOOP("Column", "months between certificates of conduct")},
    Word{"pilot_start", QT_TRANSLATE_NOOP("Column", "start of the pilot")},
    Word{"pilot_end", QT_TRANSLATE_NOOP("Column", "end of the pilot")},
};

template <class Words> QString textIn(const Words& words, const QString& name)
{
    const auto found = std::find_if(
        words.begin(), words.end(), [&name](const Word& word) { return name == QLatin1String(word.name); });
    return found == words.end() ? name : QCoreApplication::translate("Column", found->text);
}

} // namespace

QString ColumnWords::column(const QString& name)
{
    return textIn(columns, name);
}

QString ColumnWords::setting(const QString& key)
{
    return textIn(settings, key);
}

} // namespace duoboek
