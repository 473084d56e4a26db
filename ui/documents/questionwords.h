// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/computemonth.h"

#include <QCoreApplication>

namespace duoboek {

/// The open questions of a month in words.
class QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)

public:
    /// "duo D0012", "session S0003"
    [[nodiscard]] static QString subject(const OpenQuestion& question, const QString& code);
    /// What is not known, and what to do about it.
    [[nodiscard]] static QString sentence(QuestionKind kind);
};

} // namespace duoboek
