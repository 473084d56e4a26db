// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

#include <optional>

namespace duoboek {

/// The longest line of a table, in bytes; a longer one is no table of ours.
inline constexpr qsizetype longestTableLine = 1024 * 1024;

/// What takes the cells of a table as they are read.
class CsvSink
{
public:
    virtual ~CsvSink() = default;
    virtual void takeCell(QByteArrayView utf8) = 0;
    /// The cells since the last row were one, which began on that line, from 1. An error ends the reading.
    virtual std::optional<Error> endRow(int line) = 0;
};

struct CsvFailure
{
    int line = 0;
    Error error;
};

/// Takes UTF-8 apart as RFC 4180 has it, with another separator where one is named. Blank lines are no rows.
/// What is not such text ends the reading, and is given back.
[[nodiscard]] std::optional<CsvFailure> parseCsv(QByteArrayView utf8, char separator, CsvSink& sink);

} // namespace duoboek
