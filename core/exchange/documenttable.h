// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/finaldocument.h"

#include <QTextStream>

#include <vector>

namespace duoboek {

/// Writes final documents as a table: number, kind, payee, coach, month, issued, hours, net, vat, gross,
/// credits (of a credit note: the number that it takes back) and reason.
void writeDocumentTable(const std::vector<FinalDocument>& documents, QTextStream& to);

} // namespace duoboek
