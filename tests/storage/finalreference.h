// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace duoboek::test {

/// The reference: what was entered and what it costs, kept in plain maps beside the program and computed
/// without any of its code.
class FinalReference
{
public:
    static constexpr int duos = 5;

    /// 0 takes an entry away.
    void enter(int duo, QDate day, int minutes) { m_minutes[{duo, day}] = minutes; }
    [[nodiscard]] bool isFinal(int duo, QDate day) const
    {
        return m_final.count({payeeOf(duo), monthOf(day)}) > 0;
    }
    void finalise(const QString& month);
    /// False when a later document that stands has a correction of it.
    [[nodiscard]] bool credit(const QString& payee, const QString& month);
    /// By a new document; false when that is refused.
    [[nodiscard]] bool replace(int duo, QDate day, int minutes);
    /// By a line in a later document.
    void correct(int duo, QDate day, int minutes);

    /// Cents before VAT by payee and month, of what stands final or will be settled for it.
    [[nodiscard]] std::map<QString, qint64> owedFinally() const;
    /// What corrections come to that no document has settled.
    [[nodiscard]] qint64 unsettled() const;

    /// D1 and D5 are of C1, at two rates; D2 is paid through O2, D3 by O1, D4 to C4 as a parent.
    [[nodiscard]] static QString payeeOf(int duo);
    [[nodiscard]] static QString monthOf(QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }

private:
    using PayeeMonth = std::pair<QString, QString>;
    struct Difference
    {
        PayeeMonth of;
        QString due;
        qint64 cents = 0;
        QString settledIn; // month; empty: not yet
    };

    [[nodiscard]] qint64 owed(const PayeeMonth& one) const;
    [[nodiscard]] bool isSettledLater(const PayeeMonth& one) const;
    /// Whether a difference lands in a month: the first one from its due month that is open.
    [[nodiscard]] bool landsIn(const Difference& difference, const QString& month) const;
    void open(const PayeeMonth& one);
    void close(const PayeeMonth& one);

    std::map<std::pair<int, QDate>, int> m_minutes;
    std::set<PayeeMonth> m_final;
    std::vector<Difference> m_differences;
};

} // namespace duoboek::test
