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
    Result<RecordEdit> edit = RecordEdit::begin(context, QStringLiteral("delete duo"));
    if (!edit)
        return edit.error();
    for (const StoredRecord& agreement : *agreements) {
        if (const Checked<qint64> gone = edit->remove(agreementRecord, agreement.id); !gone)
            return gone.error();
    }
    if (const Checked<qint64> gone = edit->remove(QLatin1StringView("duo"), duo); !gone)
        return gone.error();
    Result<RecordSteps> steps = edit->commit();
    if (!steps)
        return steps.error();
    return std::move(*steps);
}

} // namespace duoboek
