// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tableparser.h"

namespace duoboek {

/// Puts the rows of a table whose rows may refer to each other in such an order that each stands behind the
/// one it refers to. Rows that refer to each other in a ring are refused.
void orderByGeneration(ParsedTable& table);

} // namespace duoboek
