// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"

namespace duoboek {

inline qint64 numberOf(qint64 id)
{
    return id;
}
template <class Id> qint64 numberOf(Id id)
{
    return id.value();
}

/// Ids for a statement that takes them apart with json_each: [3,5].
template <class Ids> QString idsAsJson(const Ids& ids)
{
    JsonText json;
    json.beginArray();
    for (const auto id : ids)
        json.add(numberOf(id));
    return json.endArray().take();
}

} // namespace duoboek
