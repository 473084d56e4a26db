// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/outputrecord.h"

#include "core/usecases/documentlife.h"
#include "core/usecases/listpayments.h"
#include "ui/common/userprompts.h"
#include "ui/documents/documentwords.h"
#include "ui/forms/editor.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <set>

namespace duoboek {

bool OutputRecord::mayGoOut(OutputMethod method, const std::vector<DocumentOutput>& outputs) const
{
    std::set<DocumentId> wanted;
    for (const DocumentOutput& output : outputs) {
        if (output.document.isValid())
            wanted.insert(output.document);
    }
    if (wanted.empty())
        return true;
    const auto before = listOutputs(m_database, outputs.front().month);
    if (!before) {
        m_context.prompts.warn(tr("What went out before cannot be read: %1.").arg(errorText(before.error())));
        return false;
    }
    std::set<DocumentId> again;
    const KeptOutput* last = nullptr;
    for (const KeptOutput& kept : *before) {
        if (kept.method != method || wanted.count(kept.output.document) == 0)
            continue;
        again.insert(kept.output.document);
        last = &kept;
    }
    if (!last)
        return true;
    const QString what = DocumentWords::output(*last, m_context.wording.format());
    return m_context.prompts.confirm(outputs.size() == 1
            ? tr("This document was %1 already. Do it again?").arg(what)
            : tr("%n of these documents went this way already, the last one %1. Do it again for all?",
                nullptr, static_cast<int>(again.size()))
                  .arg(what),
        tr("Do it again"));
}

void OutputRecord::keep(OutputMethod method, const std::vector<DocumentOutput>& outputs) const
{
    if (outputs.empty() || !m_context.editor.canEdit())
        return;
    const QString name = outputs.size() == 1
        ? outputs.front().title
        : tr("%n document(s) that went out", nullptr, static_cast<int>(outputs.size()));
    const Status kept = m_context.editor.perform(
        name, [&](const EditContext& context) { return recordOutputs(context, method, outputs); });
    if (!kept) {
        m_context.prompts.warn(
            tr("It went out, but that could not be kept on record: %1.").arg(errorText(kept.error())));
    }
}

} // namespace duoboek
