// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listdocuments.h"

#include "core/storage/documentrepository.h"

namespace duoboek {

Result<std::vector<FinalDocument>> listDocuments(const Database& database, std::optional<Month> month)
{
    return loadFinalDocuments(database, month);
}

} // namespace duoboek
