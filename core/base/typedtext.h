// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace duoboek {

/// A day as people type it: "31-5-2023", "31/05/23", "31.5.2023", "2023-05-31", and "31-5" for that day of
/// the year of today. Day before month. NotADate.
[[nodiscard]] Result<QDate> dateFromTyped(const QString& text, QDate today);

/// An amount as people type it: "20,54", "20.54", "€ 20", "1.234,56". Whole cents, not negative.
/// NotAnAmountOfMoney.
[[nodiscard]] Result<Money> moneyFromTyped(const QString& text);

} // namespace duoboek
