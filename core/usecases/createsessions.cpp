// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/createsessions.h"

#include "core/base/daterange.h"
#include "core/storage/recordrepository.h"
#include "core/usecases/recordedit.h"

namespace duoboek {

Checked<RecordSteps> createSessions(
    const EditContext& context, const RecordValues& values, const std::vector<QDate>& days)
{
    constexpr QLatin1StringView record("session");
    const QString code = QStringLiteral("code");
    return asOneEdit(context, QStringLiteral("new session"), [&](RecordEdit& edit) -> Checked<qint64> {
        RecordValues session = values;
        for (const QDate day : days) {
            session.insert_or_assign(QStringLiteral("held_on"), toIsoText(day));
            if (!isKnown(session[code])) {
                const Result<QString> next = nextCode(context.database, record);
                if (!next)
                    return next.error();
                session.insert_or_assign(code, *next);
            }
            if (Checked<qint64> added = edit.add(record, session); !added)
                return added;
            session.erase(code);
        }
        return static_cast<qint64>(days.size());
    });
}

} // namespace duoboek
