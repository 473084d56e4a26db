// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/finalreference.h"

#include <algorithm>

namespace duoboek::test {

namespace {

qint64 centsPerHour(int duo)
{
    const qint64 rates[] = {5650, 5650, 6000, 2054, 2054};
    return rates[duo - 1];
}

QString monthAfter(const QString& month)
{
    return QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate)
        .addMonths(1)
        .toString(QStringLiteral("yyyy-MM"));
}

} // namespace

QString FinalReference::payeeOf(int duo)
{
    const char* const payees[] = {"C1", "O2", "O1", "C4", "C1"};
    return QLatin1String(payees[duo - 1]);
}

/// A line is a duo in a week (rule 21).
qint64 FinalReference::owed(const PayeeMonth& one) const
{
    std::map<std::pair<int, int>, qint64> lines;
    for (const auto& [key, minutes] : m_minutes) {
        const auto& [duo, day] = key;
        if (payeeOf(duo) == one.first && monthOf(day) == one.second)
            lines[{duo, day.weekNumber()}] += minutes;
    }
    qint64 sum = 0;
    for (const auto& [key, minutes] : lines) {
        const qint64 sixtieths = minutes * centsPerHour(key.first);
        sum += sixtieths / 60 + (sixtieths % 60 >= 30 ? 1 : 0);
    }
    return sum;
}

bool FinalReference::landsIn(const Difference& difference, const QString& month) const
{
    for (QString earlier = difference.due; earlier < month; earlier = monthAfter(earlier)) {
        if (m_final.count({difference.of.first, earlier}) == 0)
            return false;
    }
    return difference.due <= month;
}

void FinalReference::close(const PayeeMonth& one)
{
    qint64 net = owed(one);
    std::vector<Difference*> landing;
    for (Difference& difference : m_differences) {
        if (difference.of.first != one.first || !difference.settledIn.isEmpty()
            || !landsIn(difference, one.second))
            continue;
        net += difference.cents;
        landing.push_back(&difference);
    }
    if (net <= 0)
        return;
    m_final.insert(one);
    for (Difference* difference : landing)
        difference->settledIn = one.second;
}

void FinalReference::finalise(const QString& month)
{
    for (const char* payee : {"C1", "O2", "O1", "C4"}) {
        const PayeeMonth one{QLatin1String(payee), month};
        if (m_final.count(one) == 0)
            close(one);
    }
}

bool FinalReference::isSettledLater(const PayeeMonth& one) const
{
    return std::any_of(m_differences.begin(), m_differences.end(), [&one](const Difference& difference) {
        return difference.of == one && !difference.settledIn.isEmpty();
    });
}

void FinalReference::open(const PayeeMonth& one)
{
    m_final.erase(one);
    const auto isOfIt = [&one](const Difference& difference) { return difference.of == one; };
    m_differences.erase(
        std::remove_if(m_differences.begin(), m_differences.end(), isOfIt), m_differences.end());
    for (Difference& difference : m_differences) {
        if (difference.of.first == one.first && difference.settledIn == one.second)
            difference.settledIn.clear();
    }
}

bool FinalReference::credit(const QString& payee, const QString& month)
{
    if (isSettledLater({payee, month}))
        return false;
    open({payee, month});
    return true;
}

bool FinalReference::replace(int duo, QDate day, int minutes)
{
    const PayeeMonth one{payeeOf(duo), monthOf(day)};
    if (isSettledLater(one))
        return false;
    const FinalReference before = *this;
    open(one);
    enter(duo, day, minutes);
    qint64 net = owed(one);
    for (const Difference& difference : m_differences) {
        if (difference.of.first == one.first && difference.settledIn.isEmpty()
            && landsIn(difference, one.second))
            net += difference.cents;
    }
    if (net < 0) {
        *this = before;
        return false;
    }
    close(one);
    return true;
}

void FinalReference::correct(int duo, QDate day, int minutes)
{
    const PayeeMonth one{payeeOf(duo), monthOf(day)};
    const qint64 before = owed(one);
    enter(duo, day, minutes);
    QString due = monthAfter(one.second);
    while (m_final.count({one.first, due}) > 0)
        due = monthAfter(due);
    m_differences.push_back({one, due, owed(one) - before, {}});
}

std::map<QString, qint64> FinalReference::owedFinally() const
{
    std::map<QString, qint64> sums;
    for (const PayeeMonth& one : m_final) {
        if (const qint64 cents = owed(one); cents != 0)
            sums[one.first + QLatin1Char(' ') + one.second] = cents;
    }
    return sums;
}

qint64 FinalReference::unsettled() const
{
    qint64 sum = 0;
    for (const Difference& difference : m_differences) {
        if (difference.settledIn.isEmpty())
            sum += difference.cents;
    }
    return sum;
}

} // namespace duoboek::test
