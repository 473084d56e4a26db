// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

namespace duoboek {

namespace {

constexpr qsizetype mostWholeDigits = 9;

bool areDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return false;
    }
    return true;
}

} // namespace

QString Money::toPlainText() const
{
    const qint64 size = m_cents < 0 ? -m_cents : m_cents;
    const QString sign = m_cents < 0 ? QStringLiteral("-") : QString();
    return QStringLiteral("%1%2.%3").arg(sign).arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
}

Money amountFor(HourlyRate rate, WorkTime time)
{
    Q_ASSERT(rate.centsPerHour() >= 0 && time.minutes() >= 0);
    return Money((rate.centsPerHour() * time.minutes() + 30) / 60);
}

Money vatOver(Money net, Percent rate)
{
    return Money(rate.of(net.cents()));
}

std::optional<Money> moneyFromPlainText(QStringView text)
{
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    const QStringView whole = dot < 0 ? text : text.first(dot);
    const QStringView decimals = dot < 0 ? QStringView() : text.sliced(dot + 1);
    const bool decimalsFit = dot < 0 || (!decimals.isEmpty() && decimals.size() <= 2);
    if (whole.isEmpty() || whole.size() > mostWholeDigits || !decimalsFit || !areDigits(whole)
        || !areDigits(decimals))
        return std::nullopt;
    const qint64 cents = decimals.isEmpty() ? 0 : decimals.toLongLong() * (decimals.size() == 1 ? 10 : 1);
    return Money(whole.toLongLong() * 100 + cents);
}

} // namespace duoboek
