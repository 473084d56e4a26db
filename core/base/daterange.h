// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace duoboek {

/// The days from a first day up to, but not with, an end; either side may be open. The files and the screens
/// name the last day instead, which throughLastDay() takes.
class DateRange
{
public:
    /// Every day there is.
    DateRange() = default;
    [[nodiscard]] static DateRange from(QDate first) { return DateRange(first, {}); }
    /// A null last day leaves the range open. last must not lie before first.
    [[nodiscard]] static DateRange throughLastDay(QDate first, QDate last);
    [[nodiscard]] static DateRange until(QDate first, QDate end) { return DateRange(first, end); }

    /// Null when the range has no beginning.
    [[nodiscard]] QDate first() const { return m_first; }
    /// The day after the last one; null when the range has no end.
    [[nodiscard]] QDate end() const { return m_end; }
    /// Null when the range has no end.
    [[nodiscard]] QDate last() const { return m_end.isNull() ? m_end : m_end.addDays(-1); }

    [[nodiscard]] bool contains(QDate day) const
    {
        return (m_first.isNull() || day >= m_first) && (m_end.isNull() || day < m_end);
    }
    [[nodiscard]] bool overlaps(const DateRange& other) const;

    friend bool operator==(const DateRange&, const DateRange&) = default;

private:
    DateRange(QDate first, QDate end)
        : m_first(first)
        , m_end(end)
    {
    }
    QDate m_first;
    QDate m_end;
};

/// Reads "2023-05-31", exactly that form, between the years 1900 and 2199.
[[nodiscard]] std::optional<QDate> dateFromIsoText(QStringView text);
[[nodiscard]] QString toIsoText(QDate date);

} // namespace duoboek
