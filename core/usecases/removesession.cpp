// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/removesession.h"

#include "core/storage/namedfields.h"
#include "core/storage/recordrepository.h"
#include "core/usecases/recordedit.h"

namespace duoboek {

namespace {

/// Deletes what goes with a session.
Checked<qint64> removeOf(
    RecordEdit& edit, const Database& database, QLatin1StringView record, SessionId session)
{
    const RecordTable& table = recordTableNamed(record);
    const auto rows = loadRecordsWith(database, table, QStringLiteral("session_id"), session.value());
    if (!rows)
        return rows.error();
    for (const StoredRecord& row : *rows) {
        // A report is no preparation: it stands in the way.
        if (record == QLatin1StringView("intervision") && NamedFields(table, row.fields).isKnown("report"))
            continue;
        if (Checked<qint64> gone = edit.remove(record, row.id); !gone)
            return gone;
    }
    return static_cast<qint64>(rows->size());
}

} // namespace

Checked<RecordSteps> removeSession(const EditContext& context, SessionId session)
{
    return asOneEdit(context, QStringLiteral("delete session"), [&](RecordEdit& edit) -> Checked<qint64> {
        for (const char* record : {"attendance", "session_guest", "programme_step", "session_role",
                 "preparation_task", "intervision"}) {
            if (Checked<qint64> gone = removeOf(edit, context.database, QLatin1StringView(record), session);
                !gone)
                return gone;
        }
        return edit.remove(QLatin1StringView("session"), session.value());
    });
}

} // namespace duoboek
