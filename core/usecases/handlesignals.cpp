// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/handlesignals.h"

#include "core/base/daterange.h"
#include "core/storage/attentionrepository.h"
#include "core/usecases/recordedit.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView handledRecord("handled_signal");
constexpr QLatin1StringView talkRecord("coach_talk");
constexpr QLatin1StringView recordOfAgreement("agreement");

const QString heldColumn = QStringLiteral("held_on");

template <class Tag> Field fieldOf(Id<Tag> id)
{
    return id.isValid() ? Field(id.value()) : Field();
}

Field fieldOf(QDate day)
{
    return day.isNull() ? Field() : Field(toIsoText(day));
}

RecordValues valuesOf(const AttentionKey& key)
{
    return {{QStringLiteral("signal"), key.word}, {QStringLiteral("duo_id"), fieldOf(key.duo)},
        {QStringLiteral("coach_id"), fieldOf(key.coach)},
        {QStringLiteral("participant_id"), fieldOf(key.participant)},
        {QStringLiteral("session_id"), fieldOf(key.session)},
        {QStringLiteral("cause_on"), fieldOf(key.cause)}};
}

/// Each signal is handled once: what was done last is what counts.
Checked<qint64> handle(
    RecordEdit& edit, const EditContext& context, const AttentionKey& key, QDate until, const QString& note)
{
    const auto handled = loadHandledSignals(context.database);
    if (!handled)
        return handled.error();
    RecordValues values = valuesOf(key);
    values[QStringLiteral("handled_on")] = toIsoText(context.clock.today());
    values[QStringLiteral("until_on")] = fieldOf(until);
    values[QStringLiteral("note")] = note;
    const auto known = std::find_if(
        handled->begin(), handled->end(), [&key](const HandledSignal& each) { return each.key == key; });
    return known == handled->end() ? edit.add(handledRecord, std::move(values))
                                   : edit.change(handledRecord, known->id, std::move(values));
}

Checked<qint64> addTalk(RecordEdit& edit, const EditContext& context, const CoachTalk& given)
{
    const QDate today = context.clock.today();
    RecordValues talk = given.talk;
    talk[QStringLiteral("duo_id")] = given.duo.value();
    const QString held = textOf(talk[heldColumn]);
    if (held > toIsoText(today))
        return Problems{
            {{talkRecord, 0, {}, heldColumn}, {ErrorCode::DayInFuture, {held, toIsoText(today)}}}};
    Checked<qint64> id = edit.add(talkRecord, talk);
    if (!id || given.agreement.empty())
        return id;
    RecordValues agreement = given.agreement;
    agreement[QStringLiteral("duo_id")] = given.duo.value();
    return edit.add(recordOfAgreement, std::move(agreement));
}

} // namespace

Checked<RecordSteps> putSignalAside(const EditContext& context, const AttentionKey& key, QDate until)
{
    return asOneEdit(context, QStringLiteral("put signal aside"),
        [&](RecordEdit& edit) { return handle(edit, context, key, until, {}); });
}

Checked<RecordSteps> settleSignal(const EditContext& context, const AttentionKey& key, const QString& note)
{
    return asOneEdit(context, QStringLiteral("settle signal"),
        [&](RecordEdit& edit) { return handle(edit, context, key, {}, note); });
}

Checked<RecordSteps> showSignalAgain(const EditContext& context, qint64 handled)
{
    return removeRecord(context, QStringLiteral("show signal again"), handledRecord, handled);
}

Checked<RecordSteps> recordCoachTalk(const EditContext& context, const CoachTalk& talk)
{
    return asOneEdit(context, QStringLiteral("talk with the coach"), [&](RecordEdit& edit) {
        Checked<qint64> added = addTalk(edit, context, talk);
        const auto outcome = talk.talk.find(QStringLiteral("outcome"));
        for (const AttentionKey& key : talk.settles) {
            if (added)
                added = handle(edit, context, key, {}, textOf(outcome->second));
        }
        return added;
    });
}

} // namespace duoboek
