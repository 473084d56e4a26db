// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/editrecord.h"

#include "core/usecases/recordedit.h"

namespace duoboek {

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
