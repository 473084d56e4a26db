// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/month.h"

#include <variant>

namespace duoboek {

/// Something in the file that a screen can show: a record by its id, or the documents of a month.
using RecordRef = std::variant<ParticipantId, CoachId, DuoId, OrganisationId, RegionId, DocumentId, Month>;

} // namespace duoboek
