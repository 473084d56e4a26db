// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>

namespace duoboek {

/// Of rows in the order of their ids the one with that id; null when there is none. Most ids follow each
/// other, so the place is guessed before it is sought.
template <class Rows, class Id> auto findById(Rows& rows, Id id) -> decltype(rows.data())
{
    const auto number = [](const Id& one) -> qint64 {
        if constexpr (requires { one.value(); })
            return one.value();
        else
            return one;
    };
    if (rows.empty())
        return nullptr;
    const auto guess = static_cast<std::size_t>(number(id) - number(rows.front().id));
    if (guess < rows.size() && rows[guess].id == id)
        return &rows[guess];
    const auto found = std::lower_bound(
        rows.begin(), rows.end(), id, [](const auto& row, Id wanted) { return row.id < wanted; });
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

} // namespace duoboek
