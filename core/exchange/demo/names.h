// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/random.h"
#include "core/people/person.h"

namespace duoboek::demo {

/// A made-up name as heard in the Netherlands, of any origin.
[[nodiscard]] PersonName makeName(Random& random);
/// A relative's name: mostly the same last name.
[[nodiscard]] PersonName makeRelativeName(const PersonName& relative, Random& random);

/// "sanne.devries12@example.org"; the number keeps namesakes apart. The domain is one that nobody can own.
[[nodiscard]] QString makeEmail(const PersonName& name, qint64 number);

} // namespace duoboek::demo
