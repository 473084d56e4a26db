// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/finalisemonth.h"
#include "core/usecases/preflightmonth.h"
#include "ui/common/screen.h"

#include <QCoreApplication>

namespace duoboek {

/// Makes the documents of a month final: says what will happen, asks, does it and says what happened.
class MonthClosing
{
    Q_DECLARE_TR_FUNCTIONS(MonthClosing)

public:
    MonthClosing(const ScreenContext& context, QWidget* parent)
        : m_context(context)
        , m_parent(parent)
    {
    }

    /// Whether the documents that became final are to be printed now. The listing and the findings are of the
    /// same month, which is read again when something became final: they are not looked at after that.
    [[nodiscard]] bool finalise(
        const Database& database, const MonthListing& listing, const std::vector<MonthFinding>& findings);

private:
    /// Whether to go on with a month that is not over, or of which the answer has been given.
    [[nodiscard]] bool mayGoOn(const Database& database, Month month, RunningMonth& runningMonth) const;
    void tellNothingToDo(const MonthListing& listing, const std::vector<MonthFinding>& findings) const;
    [[nodiscard]] Result<FinalisedMonth> finaliseNow(
        Month month, RunningMonth runningMonth, std::size_t documents) const;

    const ScreenContext& m_context;
    QWidget* m_parent;
};

} // namespace duoboek
