// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/person.h"
#include "core/people/personkind.h"

#include <vector>

namespace duoboek {

class Database;

/// Someone who may stand in the file already, as typed; what is empty is not looked for.
struct PersonTraits
{
    PersonKind kind = PersonKind::Participant;
    qint64 id = 0; ///< the record itself, which is no double; 0 for a new one
    PersonName name;
    QString email;
    QString iban;
};

enum class DoubleReason {
    SameName, ///< first and last name, accents, case, hyphens and prefix aside
    SameEmail,
    SameIban,
};

/// Someone who may be the same person. One who is found for two reasons comes twice.
struct LikelyDouble
{
    DoubleReason reason = DoubleReason::SameName;
    QString code;
    PersonName name;

    friend bool operator==(const LikelyDouble&, const LikelyDouble&) = default;
};

/// Among all participants and coaches, in order of their codes. It never keeps anyone from going on: two
/// people may have one name, and a family one mail address.
[[nodiscard]] Result<std::vector<LikelyDouble>> findLikelyDoubles(
    const Database& database, const PersonTraits& traits);

} // namespace duoboek
