// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/preflightmonth.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

namespace duoboek {

/// What was found about a month, in words.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    explicit FindingWords(const Wording& wording)
        : m_wording(wording)
    {
    }

    /// "Ada Bakker (C1)"
    [[nodiscard]] static QString who(const MonthFinding& finding);
    /// "duo D0012", "session S0003"; empty where it is about all that the payee has.
    [[nodiscard]] static QString about(const MonthFinding& finding);
    /// What was found with its numbers, and what to do about it.
    [[nodiscard]] QString sentence(const MonthFinding& finding) const;

private:
    [[nodiscard]] QString missingFields(const MonthFinding& finding) const;
    [[nodiscard]] QString weeks(const MonthFinding& finding) const;
    [[nodiscard]] QString papers(const CommitmentRow& row) const;

    const Wording& m_wording;
};

} // namespace duoboek
