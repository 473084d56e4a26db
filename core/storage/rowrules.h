// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/field.h"

#include <QLatin1StringView>

#include <vector>

namespace duoboek {

/// What is wrong with the values of one row together, and the column of the database that says it best.
struct RowBreach
{
    QString column;
    Error error;
};

/// The rules that a row can break by itself: a period that ends before it begins, an engagement without its
/// organisation, a decided tariff where none is to be decided, a certificate received before it was issued, a
/// click talk with an outcome before it was held, a setting that is none; a follow-up before the talk or by
/// somebody without a day, a signal that is put aside until no later day or settled without a note; a step or
/// task of a programme without what it is called, or done by somebody on no day; a follow-up of nobody.
/// Fields stand in the order of the record's columns; references may be codes or ids.
[[nodiscard]] std::vector<RowBreach> rowBreaches(QLatin1StringView record, const RecordFields& fields);

} // namespace duoboek
