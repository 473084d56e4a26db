// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listattention.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace duoboek {

/// What asks for attention, in words.
class AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)

public:
    /// The cause, with its numbers.
    [[nodiscard]] static QString cause(const AttentionSignal& signal, const Format& format);
    [[nodiscard]] static QString owner(AttentionOwner owner);
    /// Who looks after it by name, where that is known.
    [[nodiscard]] static QString owner(const AttentionRow& row);
    /// Why it is not shown among the others.
    [[nodiscard]] static QString rest(const HandledSignal& handled, const Format& format);
    /// What and of whom: "structurally above agreed, DUO000012, Eva Bakker".
    [[nodiscard]] static QString title(const AttentionRow& row);

private:
    [[nodiscard]] static QString ofSessions(const AttentionSignal& signal, const Format& format);
    [[nodiscard]] static QString ofMonths(const AttentionSignal& signal, const Format& format);
};

} // namespace duoboek
