// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace duoboek {

/// What the program was called with, before any of it is done.
struct ProgramArguments
{
    enum class Wish {
        Window,
        Command,
        Version,
        Help,
        Refused, ///< wrong use; see refusal
    };

    Wish wish = Wish::Window;
    std::optional<QDate> rehearsedDay; ///< --today
    QString file; ///< for Window; may be empty
    QString command;
    QStringList commandArguments;
    std::optional<Error> refusal;
    QString unknownWord; ///< of a refused call: neither a command nor a file

    /// words: without the name of the program.
    [[nodiscard]] static ProgramArguments read(QStringList words);
};

} // namespace duoboek
