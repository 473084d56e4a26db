// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace duoboek {

/// Which of the two in a duo someone is.
enum class PersonKind {
    Participant,
    Coach,
};

/// What the database calls the records of a kind.
[[nodiscard]] constexpr QLatin1StringView recordNameOf(PersonKind kind)
{
    return kind == PersonKind::Participant ? QLatin1StringView("participant") : QLatin1StringView("coach");
}

} // namespace duoboek
