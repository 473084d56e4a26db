// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/field.h"
#include "core/storage/recordtable.h"

namespace duoboek {

/// Brings values that a form gives into the form in which they are kept (an IBAN without spaces), and finds
/// what is wrong with each of them by itself. The field of a problem is the column's name.
[[nodiscard]] Problems checkValues(const RecordTable& table, RecordValues& values);

/// What is wrong with a record as a whole: required values that are missing, and values that do not go
/// together.
[[nodiscard]] Problems findRecordProblems(const RecordTable& table, const RecordFields& fields);

/// What is wrong with going from one to the other: a state that cannot follow.
[[nodiscard]] Problems findChangeProblems(
    const RecordTable& table, const RecordFields& before, const RecordFields& after);

} // namespace duoboek
