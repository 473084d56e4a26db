// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/removeduo.h"

#include "core/storage/recordrepository.h"
#include "core/usecases/recordedit.h"

namespace duoboek {

namespace {
constexpr QLatin1StringView agreementRecord("agreement");
} // namespace

Checked<RecordSteps> removeDuo(const EditContext& context, qint64 duo)
{
    const auto agreements =
        loadRecordsWith(context.database, recordTableNamed(agreementRecord), QStringLiteral("duo_id"), duo);
    if (!agreements)
        return agreements.error();
    return asOneEdit(context, QStringLiteral("delete duo"), [&](RecordEdit& edit) {
        for (const StoredRecord& agreement : *agreements) {
            if (Checked<qint64> gone = edit.remove(agreementRecord, agreement.id); !gone)
                return gone;
        }
        return edit.remove(QLatin1StringView("duo"), duo);
    });
}

} // namespace duoboek
