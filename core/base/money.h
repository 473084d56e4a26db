// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/base/worktime.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace duoboek {

/// An amount in whole euro cents (rule 21). There is no way to make one from a floating number.
class Money
{
public:
    constexpr Money() = default;
    constexpr explicit Money(qint64 cents)
        : m_cents(cents)
    {
    }

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    [[nodiscard]] constexpr bool isZero() const { return m_cents == 0; }

    constexpr Money& operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_cents + b.m_cents); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_cents - b.m_cents); }
    friend constexpr auto operator<=>(Money, Money) = default;

    /// "1234.56": the form of the files, a dot and always two decimals.
    [[nodiscard]] QString toPlainText() const;

private:
    qint64 m_cents = 0;
};

/// A rate in whole euro cents per hour, excluding VAT; above zero, because a missing rate is not a rate of
/// zero.
class HourlyRate
{
public:
    constexpr HourlyRate() = default;
    constexpr explicit HourlyRate(qint64 centsPerHour)
        : m_centsPerHour(centsPerHour)
    {
    }

    [[nodiscard]] constexpr qint64 centsPerHour() const { return m_centsPerHour; }
    [[nodiscard]] constexpr Money perHour() const { return Money(m_centsPerHour); }

    friend constexpr auto operator<=>(HourlyRate, HourlyRate) = default;

private:
    qint64 m_centsPerHour = 0;
};

/// minutes x rate / 60, rounded half up to the cent (rule 21): the only place where time becomes money.
/// Neither may be negative; a credit takes over the amounts of its original instead.
[[nodiscard]] Money amountFor(HourlyRate rate, WorkTime time);

/// VAT over a document's total, rounded half up (rule 21).
[[nodiscard]] Money vatOver(Money net, Percent rate);

/// Reads "20.54", "20.5" or "20": digits with at most two decimals behind a dot, no sign, below a thousand
/// million.
[[nodiscard]] std::optional<Money> moneyFromPlainText(QStringView text);

} // namespace duoboek
