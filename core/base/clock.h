// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace duoboek {

/// Where "now" comes from, so that rehearsals and tests can choose the day.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The local date.
    [[nodiscard]] virtual QDate today() const = 0;
    /// The moment in UTC, for the change log.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QDateTime now() const override;
};

/// Works as if it were the given day; the time of day goes on as it is.
class FixedDayClock final : public Clock
{
public:
    explicit FixedDayClock(QDate today)
        : m_today(today)
    {
    }
    [[nodiscard]] QDate today() const override { return m_today; }
    [[nodiscard]] QDateTime now() const override;

private:
    QDate m_today;
};

} // namespace duoboek
