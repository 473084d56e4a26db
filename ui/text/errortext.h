// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

namespace duoboek {

/// Whose words stand in a sentence for a value that is one of a few, such as how a coach works.
enum class ValueWords {
    OfScreen, ///< "through a payroll agency"
    OfFolder, ///< "payroll", as in the tables of an administration folder: for the command line
};

/// What is wrong and what to do about it, in the language of the program's translator: one sentence for each
/// ErrorCode. The window and the command line use the same.
[[nodiscard]] QString errorText(const Error& error, ValueWords words = ValueWords::OfScreen);

/// The same as a whole sentence, with dates and amounts as people read them.
[[nodiscard]] QString errorSentence(const Error& error, const Format& format);

/// A sentence for each problem, without the table and field that it belongs to.
[[nodiscard]] QStringList problemSentences(const Problems& problems, const Format& format);

/// What people call a kind of record that the database calls so: "duo", "certificate of conduct".
[[nodiscard]] QString recordText(const QString& record);

/// Where it stands and what is wrong: "hours.csv:17: date: 2023-02-30 is not a date".
[[nodiscard]] QString problemText(const Problem& problem, ValueWords words = ValueWords::OfScreen);

/// One line for each problem, the first `most` of them and then how many are left.
[[nodiscard]] QStringList problemLines(
    const Problems& problems, qsizetype most = 100, ValueWords words = ValueWords::OfScreen);

} // namespace duoboek
