// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace duoboek {

/// What the coach is to the participant; decides the tariff (rules 1, 2 and 4).
enum class Relation {
    None,
    Parent,
    Sibling,
    AdultChild,
    OtherFamily, ///< partner, grandparent, uncle, in-law: the tariff is decided and the reason recorded
};

template <>
inline constexpr EnumWord<Relation> enumWords<Relation>[] = {
    {Relation::None, QLatin1StringView("none")},
    {Relation::Parent, QLatin1StringView("parent")},
    {Relation::Sibling, QLatin1StringView("sibling")},
    {Relation::AdultChild, QLatin1StringView("adult_child")},
    {Relation::OtherFamily, QLatin1StringView("other_family")},
};

/// The two general tariffs (rules 1 and 2).
enum class TariffKind {
    Family,
    Other,
};

template <>
inline constexpr EnumWord<TariffKind> enumWords<TariffKind>[] = {
    {TariffKind::Family, QLatin1StringView("family")},
    {TariffKind::Other, QLatin1StringView("other")},
};

} // namespace duoboek
