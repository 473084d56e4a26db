// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/hours/entryrules.h"
#include "core/people/person.h"

namespace duoboek {

/// A duo with all by which a table can name it. Its code and that of its coach stand in the bounds.
struct NamedDuo
{
    DuoId id;
    QString participantCode;
    PersonName participant;
    PersonName coach;
    EntryBounds bounds;
};

} // namespace duoboek
