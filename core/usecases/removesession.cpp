// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/removesession.h"

#include "core/storage/recordrepository.h"
#include "core/usecases/recordedit.h"

namespace duoboek {

Checked<RecordSteps> removeSession(const EditContext& context, SessionId session)
{
    return asOneEdit(context, QStringLiteral("delete session"), [&](RecordEdit& edit) -> Checked<qint64> {
        for (const QLatin1StringView record :
            {QLatin1StringView("attendance"), QLatin1StringView("session_guest")}) {
            const auto rows = loadRecordsWith(
                context.database, recordTableNamed(record), QStringLiteral("session_id"), session.value());
            if (!rows)
                return rows.error();
            for (const StoredRecord& row : *rows) {
                if (Checked<qint64> gone = edit.remove(record, row.id); !gone)
                    return gone;
            }
        }
        return edit.remove(QLatin1StringView("session"), session.value());
    });
}

} // namespace duoboek
