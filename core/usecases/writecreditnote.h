// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "core/storage/changetransaction.h"
#include "core/storage/documentrepository.h"

namespace duoboek {

struct CreditFacts
{
    QString reason;
    QDate issuedOn;
};

/// What creditDocument() does, as a part of a larger change. paper is the original's.
[[nodiscard]] Result<PaperDocument> writeCreditNote(const Database& database, ChangeTransaction& changes,
    const CreditableDocument& original, PaperDocument paper, const CreditFacts& facts);

} // namespace duoboek
