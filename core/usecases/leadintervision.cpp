// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/leadintervision.h"

#include "core/base/daterange.h"
#include "core/storage/intervisionrepository.h"
#include "core/usecases/recordedit.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView questionRecord("intervision_question");
constexpr QLatin1StringView agendaRecord("session_question");
constexpr QLatin1StringView followUpRecord("session_follow_up");
constexpr QLatin1StringView intervisionRecord("intervision");

const QString sessionColumn = QStringLiteral("session_id");
const QString questionColumn = QStringLiteral("question_id");
const QString stateColumn = QStringLiteral("state");

Checked<qint64> addToAgenda(
    RecordEdit& edit, const EditContext& context, SessionId session, IntervisionQuestionId question)
{
    const auto agenda = loadAgenda(context.database, session);
    if (!agenda)
        return agenda.error();
    const auto there = std::find_if(agenda->begin(), agenda->end(),
        [question](const AgendaQuestion& each) { return each.asked.question.id == question; });
    if (there != agenda->end())
        return there->id;
    return edit.add(agendaRecord, {{sessionColumn, session.value()}, {questionColumn, question.value()}});
}

/// From the state in which it is.
Checked<qint64> followUpQuestion(RecordEdit& edit, const EditContext& context, IntervisionQuestionId id)
{
    const auto question = loadQuestion(context.database, id);
    if (!question)
        return question.error();
    if (question->question.state == QuestionState::Closed)
        return id.value();
    return edit.change(
        questionRecord, id.value(), {{stateColumn, QString(wordFor(QuestionState::FollowUp))}});
}

} // namespace

Checked<RecordSteps> bringQuestion(const EditContext& context, RecordValues values, SessionId session)
{
    return asOneEdit(context, QStringLiteral("new question"), [&](RecordEdit& edit) -> Checked<qint64> {
        Result<QString> code = nextCode(context.database, questionRecord);
        if (!code)
            return code.error();
        values.insert_or_assign(QStringLiteral("code"), std::move(*code));
        values.insert_or_assign(stateColumn, QString(wordFor(QuestionState::Open)));
        const QString today = toIsoText(context.clock.today());
        if (Field& brought = values[QStringLiteral("brought_on")]; !isKnown(brought))
            brought = today;
        Checked<qint64> added = edit.add(questionRecord, values);
        if (!added || !session.isValid())
            return added;
        return addToAgenda(edit, context, session, IntervisionQuestionId(*added));
    });
}

Checked<RecordSteps> putOnAgenda(
    const EditContext& context, SessionId session, IntervisionQuestionId question)
{
    return asOneEdit(context, QStringLiteral("question on the agenda"),
        [&](RecordEdit& edit) { return addToAgenda(edit, context, session, question); });
}

Checked<RecordSteps> takeOffAgenda(const EditContext& context, qint64 id)
{
    return removeRecord(context, QStringLiteral("question off the agenda"), agendaRecord, id);
}

Checked<RecordSteps> changeQuestionState(
    const EditContext& context, IntervisionQuestionId question, QuestionState state)
{
    return changeRecord(context, QStringLiteral("state of a question"), questionRecord, question.value(),
        {{stateColumn, QString(wordFor(state))}});
}

Checked<RecordSteps> recordFollowUp(const EditContext& context, SessionId session, RecordValues values)
{
    const auto position = nextPosition(context.database, followUpRecord, session);
    if (!position)
        return position.error();
    values.insert_or_assign(sessionColumn, session.value());
    values.insert_or_assign(QStringLiteral("position"), *position);
    return asOneEdit(context, QStringLiteral("new follow-up"), [&](RecordEdit& edit) {
        Checked<qint64> added = edit.add(followUpRecord, values);
        const auto question = values.find(questionColumn);
        if (!added || question == values.end() || !isKnown(question->second))
            return added;
        return followUpQuestion(edit, context, IntervisionQuestionId(integerOf(question->second)));
    });
}

Checked<RecordSteps> settleFollowUp(const EditContext& context, qint64 id, QDate doneOn)
{
    const QString column = QStringLiteral("done_on");
    const QDate today = context.clock.today();
    if (doneOn > today)
        return Problems{{{followUpRecord, 0, {}, column},
            {ErrorCode::DayInFuture, {toIsoText(doneOn), toIsoText(today)}}}};
    return changeRecord(context, QStringLiteral("follow-up done"), followUpRecord, id,
        {{column, doneOn.isNull() ? Field() : Field(toIsoText(doneOn))}});
}

Checked<RecordSteps> writeReport(const EditContext& context, SessionId session, const QString& report)
{
    return asOneEdit(
        context, QStringLiteral("report of a session"), [&](RecordEdit& edit) -> Checked<qint64> {
            const auto kept = loadIntervision(context.database, session);
            if (!kept)
                return kept.error();
            RecordValues values{{sessionColumn, session.value()}, {QStringLiteral("report"), report}};
            return kept->id == 0 ? edit.add(intervisionRecord, std::move(values))
                                 : edit.change(intervisionRecord, kept->id, std::move(values));
        });
}

} // namespace duoboek
