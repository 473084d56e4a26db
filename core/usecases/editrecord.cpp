// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/editrecord.h"

#include "core/usecases/recordedit.h"

#include <functional>

namespace duoboek {

namespace {

/// Does the edit within a transaction of its own.
Checked<RecordSteps> asOneEdit(const EditContext& context, const QString& action,
    const std::function<Checked<qint64>(RecordEdit&)>& work)
{
    Result<RecordEdit> edit = RecordEdit::begin(context, action);
    if (!edit)
        return edit.error();
    if (const Checked<qint64> done = work(*edit); !done)
        return done.error();
    Result<RecordSteps> steps = edit->commit();
    if (!steps)
        return steps.error();
    return std::move(*steps);
}

} // namespace

Checked<RecordSteps> addRecord(
    const EditContext& context, const QString& action, QLatin1StringView record, RecordValues values)
{
    return asOneEdit(context, action, [&](RecordEdit& edit) { return edit.add(record, std::move(values)); });
}

Checked<RecordSteps> changeRecord(const EditContext& context, const QString& action, QLatin1StringView record,
    qint64 id, RecordValues values)
{
    return asOneEdit(
        context, action, [&](RecordEdit& edit) { return edit.change(record, id, std::move(values)); });
}

Checked<RecordSteps> removeRecord(
    const EditContext& context, const QString& action, QLatin1StringView record, qint64 id)
{
    return asOneEdit(context, action, [&](RecordEdit& edit) { return edit.remove(record, id); });
}

Checked<RecordSteps> takeBackEdit(const EditContext& context, const RecordSteps& steps)
{
    return asOneEdit(context, QStringLiteral("undo"), [&](RecordEdit& edit) { return edit.takeBack(steps); });
}

} // namespace duoboek
