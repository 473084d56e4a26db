// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/recordrules.h"

#include "core/intervision/question.h"
#include "core/people/identifiers.h"
#include "core/storage/namedfields.h"
#include "core/storage/rowrules.h"

#include <array>

namespace duoboek {

namespace {

using ReadIdentifier = Result<QString> (*)(const QString& typed);

struct IdentifierColumn
{
    const char* column;
    ReadIdentifier read;
};

// A column of one of these names holds the same in every table.
constexpr std::array identifierColumns{
    IdentifierColumn{"iban", ibanFromText},
    IdentifierColumn{"vat_id", vatIdFromText},
    IdentifierColumn{"coc_number", cocNumberFromText},
    IdentifierColumn{"postcode", postcodeFromText},
    IdentifierColumn{"email", emailFromText},
};

ReadIdentifier readerFor(const QString& column)
{
    for (const IdentifierColumn& known : identifierColumns) {
        if (column == QLatin1String(known.column))
            return known.read;
    }
    return nullptr;
}

struct RequiredColumn
{
    const char* record;
    const char* column;
};

constexpr std::array requiredColumns{
    RequiredColumn{"region", "code"},
    RequiredColumn{"region", "name"},
    RequiredColumn{"tariff", "rate_cents"},
    RequiredColumn{"tariff", "valid_from"},
    RequiredColumn{"organisation", "code"},
    RequiredColumn{"organisation", "name"},
    RequiredColumn{"organisation_rate", "rate_cents"},
    RequiredColumn{"organisation_rate", "valid_from"},
    RequiredColumn{"participant", "code"},
    RequiredColumn{"participant", "last_name"},
    RequiredColumn{"coach", "code"},
    RequiredColumn{"coach", "last_name"},
    RequiredColumn{"coach", "engagement"},
    RequiredColumn{"coach", "invoicing"},
    RequiredColumn{"duo", "code"},
    RequiredColumn{"duo", "participant_id"},
    RequiredColumn{"duo", "coach_id"},
    RequiredColumn{"duo", "started_on"},
    RequiredColumn{"agreement", "valid_from"},
    RequiredColumn{"agreement", "minutes_per_week"},
    RequiredColumn{"contract", "valid_from"},
    RequiredColumn{"certificate", "issued_on"},
    RequiredColumn{"click_talk", "participant_id"},
    RequiredColumn{"click_talk", "coach_id"},
    RequiredColumn{"coach_talk", "held_on"},
    RequiredColumn{"coach_talk", "outcome"},
    RequiredColumn{"handled_signal", "handled_on"},
    RequiredColumn{"file_reference", "path"},
    RequiredColumn{"session", "code"},
    RequiredColumn{"session", "held_on"},
    RequiredColumn{"session", "kind"},
    RequiredColumn{"session", "minutes"},
    RequiredColumn{"attendance", "session_id"},
    RequiredColumn{"attendance", "coach_id"},
    RequiredColumn{"attendance", "status"},
    RequiredColumn{"intervision_question", "code"},
    RequiredColumn{"intervision_question", "coach_id"},
    RequiredColumn{"intervision_question", "brought_on"},
    RequiredColumn{"intervision_question", "question"},
    RequiredColumn{"intervision_question", "state"},
    RequiredColumn{"intervision", "session_id"},
    RequiredColumn{"programme_step", "session_id"},
    RequiredColumn{"programme_step", "position"},
    RequiredColumn{"programme_step", "step"},
    RequiredColumn{"programme_step", "minutes"},
    RequiredColumn{"session_role", "session_id"},
    RequiredColumn{"session_role", "role"},
    RequiredColumn{"session_role", "coach_id"},
    RequiredColumn{"preparation_task", "session_id"},
    RequiredColumn{"preparation_task", "task"},
    RequiredColumn{"preparation_task", "stage"},
    RequiredColumn{"session_question", "session_id"},
    RequiredColumn{"session_question", "question_id"},
    RequiredColumn{"session_follow_up", "session_id"},
    RequiredColumn{"session_follow_up", "position"},
    RequiredColumn{"session_follow_up", "agreed"},
    RequiredColumn{"session_guest", "session_id"},
    RequiredColumn{"session_guest", "name"},
};

/// What a value holds: a setting's value is what its key says.
QString meaningOf(const RecordTable& table, const QString& column, const RecordValues& values)
{
    const auto key = values.find(QStringLiteral("key"));
    if (table.name != QLatin1StringView("setting") || column != QLatin1StringView("value")
        || key == values.end())
        return column;
    return textOf(key->second).remove(QLatin1StringView("customer_"));
}

Problem problemIn(const RecordTable& table, const QString& column, Error error)
{
    return {{table.name, 0, {}, column}, std::move(error)};
}

void requireDecisions(const RecordTable& table, const NamedFields& record, Problems& problems)
{
    // Rule 4: another relative needs a decision, and a decision its reason.
    if (table.name == QLatin1StringView("duo") && record.text("relation") == QLatin1StringView("other_family")
        && !record.isKnown("decided_tariff"))
        problems.push_back(problemIn(table, QStringLiteral("decided_tariff"), {ErrorCode::DecisionMissing}));
    if (table.name == QLatin1StringView("duo") && record.isKnown("decided_tariff")
        && !record.isKnown("decision_reason"))
        problems.push_back(
            problemIn(table, QStringLiteral("decision_reason"), {ErrorCode::DecisionReasonMissing}));
    // Rule 17: self-billing only with a recorded prior agreement.
    if (table.name == QLatin1StringView("coach")
        && record.text("invoicing") == QLatin1StringView("self_billing")
        && !record.isKnown("self_billing_agreed_on"))
        problems.push_back(problemIn(
            table, QStringLiteral("self_billing_agreed_on"), {ErrorCode::SelfBillingAgreementMissing}));
}

} // namespace

Problems checkValues(const RecordTable& table, RecordValues& values)
{
    Problems problems;
    for (auto& [column, value] : values) {
        if (auto* text = std::get_if<QString>(&value))
            *text = text->trimmed();
        ReadIdentifier read = readerFor(meaningOf(table, column, values));
        if (!read || !isKnown(value))
            continue;
        Result<QString> kept = read(textOf(value));
        if (kept)
            value = std::move(*kept);
        else
            problems.push_back(problemIn(table, column, kept.error()));
    }
    return problems;
}

Problems findRecordProblems(const RecordTable& table, const RecordFields& fields)
{
    const NamedFields record(table, fields);
    Problems problems;
    for (const RequiredColumn& required : requiredColumns) {
        if (table.name == QLatin1StringView(required.record) && !record.isKnown(required.column))
            problems.push_back(
                problemIn(table, QString::fromLatin1(required.column), {ErrorCode::ValueMissing}));
    }
    for (RowBreach& breach : rowBreaches(table.name, fields))
        problems.push_back(problemIn(table, breach.column, std::move(breach.error)));
    requireDecisions(table, record, problems);
    return problems;
}

Problems findChangeProblems(const RecordTable& table, const RecordFields& before, const RecordFields& after)
{
    if (table.name != QLatin1StringView("intervision_question"))
        return {};
    const QString column = QStringLiteral("state");
    const auto from = enumFromWord<QuestionState>(NamedFields(table, before).text("state"));
    const QString word = NamedFields(table, after).text("state");
    const auto to = enumFromWord<QuestionState>(word);
    if (!from || from == to)
        return {};
    QStringList possible;
    for (const QuestionState state : statesAfter(*from)) {
        if (state == to)
            return {};
        possible.append(wordFor(state));
    }
    return {problemIn(table, column, {ErrorCode::NotAChoice, {word, possible.join(QStringLiteral(", "))}})};
}

} // namespace duoboek
