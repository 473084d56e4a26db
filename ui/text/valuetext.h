// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstate.h"
#include "core/duos/relation.h"
#include "core/people/engagement.h"

#include <QString>

namespace duoboek {

// The words on screen for values that stand in sentences of errors too.

[[nodiscard]] QString relationText(Relation relation);
[[nodiscard]] QString engagementText(Engagement engagement);
[[nodiscard]] QString documentStateText(DocumentState state);

} // namespace duoboek
