// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listdocuments.h"

#include "core/storage/documentrepository.h"

namespace duoboek {

Result<std::vector<FinalDocument>> listDocuments(const Database& database, std::optional<Month> month)
{
    return loadFinalDocuments(database, month);
}

Result<std::vector<FinalDocument>> listDocuments(const Database& database, const std::vector<DocumentId>& ids)
{
    return loadFinalDocuments(database, ids);
}

Result<std::vector<FinalDocument>> listDocumentsOf(const Database& database, CoachId coach)
{
    return loadDocumentsOf(database, coach);
}

Result<std::vector<FinalDocument>> listDocumentsOf(const Database& database, DuoId duo)
{
    return loadDocumentsOf(database, duo);
}

} // namespace duoboek
