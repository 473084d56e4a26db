// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"

#include <type_traits>

namespace duoboek {

/// Ids or plain numbers, for a statement that takes them apart with json_each: [1,2].
template <class Ids> [[nodiscard]] QString jsonOfIds(const Ids& ids)
{
    JsonText json;
    json.beginArray();
    for (const auto& id : ids) {
        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, qint64>)
            json.add(id);
        else
            json.add(id.value());
    }
    return json.endArray().take();
}

} // namespace duoboek
