// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/weeksheet.h"
#include "ui/common/attention.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace duoboek {

/// What the week sheet says of its rows and cells.
class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    /// "DUO000012  Özlem Yılmaz – Ada Bakker"
    [[nodiscard]] static QString duo(const SheetDuo& duo);
    /// "week 18 (1 mei – 7 mei)"
    [[nodiscard]] static QString weekWithDays(IsoWeek week, const Format& format);
    /// What stands in the cell of a day; a dash where nothing can.
    [[nodiscard]] static QString hours(const SheetCell& cell, bool isClosed, const Format& format);

    [[nodiscard]] static Attention attention(const SheetRow& row);
    /// Why a week bears a sign; empty when it does not.
    [[nodiscard]] static QString reason(const SheetRow& row);
    /// All that is to be said of a day: the date, its hours, why nothing can be typed, the note.
    [[nodiscard]] static QString ofDay(
        const WeekSheet& sheet, const SheetRow& row, std::size_t weekday, const Format& format);
};

} // namespace duoboek
