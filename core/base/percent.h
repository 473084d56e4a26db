// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace duoboek {

/// A share in hundredths of a percent: 21 % is 2100.
class Percent
{
public:
    constexpr Percent() = default;
    [[nodiscard]] static constexpr Percent ofWhole(qint64 percent) { return Percent(percent * 100); }

    [[nodiscard]] constexpr qint64 basisPoints() const { return m_basisPoints; }
    [[nodiscard]] constexpr bool isZero() const { return m_basisPoints == 0; }

    /// The share of a whole number of smallest units, rounded half up (away from zero for a negative amount).
    [[nodiscard]] qint64 of(qint64 units) const;

    friend constexpr auto operator<=>(Percent, Percent) = default;

private:
    constexpr explicit Percent(qint64 basisPoints)
        : m_basisPoints(basisPoints)
    {
    }
    qint64 m_basisPoints = 0;
};

} // namespace duoboek
