// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/prepareintervision.h"

#include "core/base/daterange.h"
#include "core/storage/intervisionrepository.h"
#include "core/usecases/recordedit.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView intervisionRecord("intervision");
constexpr QLatin1StringView stepRecord("programme_step");
constexpr QLatin1StringView roleRecord("session_role");
constexpr QLatin1StringView taskRecord("preparation_task");

const QString sessionColumn = QStringLiteral("session_id");
const QString positionColumn = QStringLiteral("position");

template <class E> Field wordOf(E value)
{
    return QString(wordFor(value));
}

RecordValues valuesOf(SessionId session, const ProgrammeStep& step, qint64 position)
{
    return {{sessionColumn, session.value()}, {positionColumn, position},
        {QStringLiteral("step"), wordOf(step.kind)}, {QStringLiteral("title"), step.title},
        {QStringLiteral("minutes"), step.time.minutes()}};
}

Checked<qint64> keepMethod(
    RecordEdit& edit, const EditContext& context, SessionId session, IntervisionMethod method)
{
    const auto kept = loadIntervision(context.database, session);
    if (!kept)
        return kept.error();
    RecordValues values{
        {sessionColumn, session.value()}, {QStringLiteral("discussion_method"), wordOf(method)}};
    return kept->id == 0 ? edit.add(intervisionRecord, std::move(values))
                         : edit.change(intervisionRecord, kept->id, std::move(values));
}

Checked<qint64> replaceSteps(
    RecordEdit& edit, const EditContext& context, SessionId session, const std::vector<ProgrammeStep>& steps)
{
    const auto old = loadProgramme(context.database, session);
    if (!old)
        return old.error();
    for (const ProgrammeStep& step : *old) {
        if (Checked<qint64> gone = edit.remove(stepRecord, step.id); !gone)
            return gone;
    }
    for (const ProgrammeStep& step : steps) {
        if (Checked<qint64> added = edit.add(stepRecord, valuesOf(session, step, step.position)); !added)
            return added;
    }
    return static_cast<qint64>(steps.size());
}

/// Two steps never stand in the same place, not even while they are moved: the first time around each goes
/// behind the last one.
Checked<qint64> renumber(
    RecordEdit& edit, const std::vector<ProgrammeStep>& steps, const std::vector<qint64>& order)
{
    const auto positionIn = [&order](qint64 id) {
        return static_cast<qint64>(std::find(order.begin(), order.end(), id) - order.begin()) + 1;
    };
    const qint64 behind = steps.empty() ? 0 : std::max<qint64>(steps.back().position, qint64(steps.size()));
    for (const bool isFirstTime : {true, false}) {
        for (const ProgrammeStep& step : steps) {
            const qint64 position = positionIn(step.id);
            if (position == step.position)
                continue;
            Checked<qint64> moved = edit.change(
                stepRecord, step.id, {{positionColumn, isFirstTime ? behind + position : position}});
            if (!moved)
                return moved;
        }
    }
    return static_cast<qint64>(order.size());
}

Checked<qint64> setRole(
    RecordEdit& edit, const EditContext& context, SessionId session, const GivenRole& given)
{
    const auto roles = loadRoles(context.database, session);
    if (!roles)
        return roles.error();
    bool isThere = false;
    for (const StoredRole& role : *roles) {
        if (role.given.role != given.role)
            continue;
        isThere = isThere || role.given == given;
        if (role.given == given)
            continue;
        if (Checked<qint64> gone = edit.remove(roleRecord, role.id); !gone)
            return gone;
    }
    if (isThere || !given.coach.isValid())
        return qint64{0};
    return edit.add(roleRecord,
        {{sessionColumn, session.value()}, {QStringLiteral("role"), wordOf(given.role)},
            {QStringLiteral("coach_id"), given.coach.value()}});
}

Checked<qint64> keepTask(RecordEdit& edit, SessionId session, const ChecklistItem& item)
{
    RecordValues values{{sessionColumn, session.value()}, {QStringLiteral("task"), wordOf(item.task)},
        {QStringLiteral("title"), item.title}, {QStringLiteral("stage"), wordOf(item.stage)},
        {QStringLiteral("done_on"), item.isDone() ? Field(toIsoText(item.doneOn)) : Field()},
        {QStringLiteral("done_by"), item.doneBy}};
    return item.id == 0 ? edit.add(taskRecord, std::move(values))
                        : edit.change(taskRecord, item.id, std::move(values));
}

} // namespace

Checked<RecordSteps> chooseMethod(const EditContext& context, SessionId session, IntervisionMethod method)
{
    return asOneEdit(context, QStringLiteral("method of intervision"), [&](RecordEdit& edit) {
        Checked<qint64> kept = keepMethod(edit, context, session, method);
        return kept ? replaceSteps(edit, context, session, stepsOf(method)) : kept;
    });
}

Checked<RecordSteps> addStep(const EditContext& context, SessionId session, const ProgrammeStep& step)
{
    const auto position = nextPosition(context.database, stepRecord, session);
    if (!position)
        return position.error();
    return addRecord(
        context, QStringLiteral("new programme step"), stepRecord, valuesOf(session, step, *position));
}

Checked<RecordSteps> moveStep(const EditContext& context, SessionId session, qint64 step, int toPlace)
{
    const auto steps = loadProgramme(context.database, session);
    if (!steps)
        return steps.error();
    return asOneEdit(context, QStringLiteral("move programme step"),
        [&](RecordEdit& edit) { return renumber(edit, *steps, orderAfterMoving(*steps, step, toPlace)); });
}

Checked<RecordSteps> removeStep(const EditContext& context, qint64 step)
{
    return removeRecord(context, QStringLiteral("delete programme step"), stepRecord, step);
}

Checked<RecordSteps> giveRole(
    const EditContext& context, SessionId session, IntervisionRole role, CoachId coach)
{
    return giveRoles(context, session, {{role, coach}});
}

Checked<RecordSteps> giveRoles(
    const EditContext& context, SessionId session, const std::vector<GivenRole>& roles)
{
    return asOneEdit(context, QStringLiteral("roles at a session"), [&](RecordEdit& edit) -> Checked<qint64> {
        for (const GivenRole& role : roles) {
            if (Checked<qint64> set = setRole(edit, context, session, role); !set)
                return set;
        }
        return static_cast<qint64>(roles.size());
    });
}

Checked<RecordSteps> tickTask(
    const EditContext& context, SessionId session, const ChecklistItem& item, bool isDone, const QString& by)
{
    ChecklistItem ticked = item;
    ticked.doneOn = isDone ? context.clock.today() : QDate();
    ticked.doneBy = isDone ? by : QString();
    return asOneEdit(context, QStringLiteral("task of preparing"),
        [&](RecordEdit& edit) { return keepTask(edit, session, ticked); });
}

Checked<RecordSteps> addOwnTask(
    const EditContext& context, SessionId session, PreparationStage stage, const QString& title)
{
    return asOneEdit(context, QStringLiteral("new task of preparing"), [&](RecordEdit& edit) {
        return keepTask(edit, session, {0, PreparationTask::Own, title, stage, {}, {}});
    });
}

} // namespace duoboek
