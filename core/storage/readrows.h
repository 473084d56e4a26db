// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <vector>

namespace duoboek {

/// Runs a statement with values in the place of its placeholders and gives what is made of each row.
template <class Value, class Make>
[[nodiscard]] Result<std::vector<Value>> readRows(
    const Database& database, const QString& sql, const std::vector<Field>& values, Make make)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    int place = 0;
    for (const Field& value : values)
        query->bind(place++, value);
    if (const Status done = query->execute(); !done)
        return done.error();
    std::vector<Value> read;
    while (query->next())
        read.push_back(make(*query));
    if (const Status ended = query->status(); !ended)
        return ended.error();
    return read;
}

} // namespace duoboek
