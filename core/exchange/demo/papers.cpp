// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/papers.h"

#include <algorithm>

namespace duoboek::demo {

namespace {

constexpr int coachesPerOldCertificate = 28;

/// Something to attend to in a coach's papers.
enum class Flaw {
    None,
    ContractEndsSoon,
    ContractIsUnsigned,
    CertificateIsMissing,
    CertificateIsTooOld,
};

/// From the first to the last day of the coach's duos; open while one goes on.
DateRange activeDays(const std::vector<const PlannedDuo*>& duos)
{
    QDate first = duos.front()->duo.active.first();
    QDate end = duos.front()->duo.active.end();
    for (const PlannedDuo* planned : duos) {
        first = std::min(first, planned->duo.active.first());
        const QDate other = planned->duo.active.end();
        end = end.isNull() || other.isNull() ? QDate() : std::max(end, other);
    }
    return DateRange::until(first, end);
}

/// A contract's last day; the files hold no year above 2199, so that a later one is left open.
QDate lastDayOrOpen(QDate day)
{
    return day.year() > 2199 ? QDate() : day;
}

/// Of coaches whose duos go on only; others need nothing any more.
std::vector<Flaw> chooseFlaws(const std::vector<DateRange>& activeDays, Random& random)
{
    std::vector<Flaw> flaws(activeDays.size(), Flaw::None);
    std::vector<std::size_t> going;
    for (std::size_t i = 0; i < activeDays.size(); ++i) {
        if (activeDays[i].end().isNull())
            going.push_back(i);
    }
    random.shuffle(going);
    std::vector<Flaw> wanted{Flaw::ContractEndsSoon, Flaw::CertificateIsMissing, Flaw::ContractIsUnsigned};
    wanted.insert(wanted.begin(), 1 + going.size() / coachesPerOldCertificate, Flaw::CertificateIsTooOld);
    for (std::size_t i = 0; i < std::min(wanted.size(), going.size()); ++i)
        flaws[going[i]] = wanted[i];
    return flaws;
}

class PapersMaker
{
public:
    PapersMaker(QDate until, Random& random)
        : m_until(until)
        , m_random(random)
    {
    }

    [[nodiscard]] CoachPapers make(CoachId coach, const DateRange& active, Flaw flaw)
    {
        CoachPapers papers{coach, {}, {}};
        const QDate signedOn = active.first().addDays(-m_random.between(2, 25));
        papers.contracts = contracts(signedOn, active, flaw);
        if (flaw != Flaw::CertificateIsMissing)
            papers.certificates.push_back(certificate(signedOn, flaw));
        return papers;
    }

private:
    [[nodiscard]] std::vector<Contract> contracts(QDate signedOn, const DateRange& active, Flaw flaw)
    {
        std::vector<Contract> contracts;
        QDate from = signedOn;
        const QDate firstTermEnd = from.addYears(m_random.between(1, 3));
        const bool isExtended = m_random.chance(45);
        if (isExtended && active.contains(firstTermEnd) && firstTermEnd < m_until.addDays(-30)) {
            contracts.push_back({signedOn, DateRange::until(from, firstTermEnd)});
            from = firstTermEnd;
            signedOn = from.addDays(-m_random.between(3, 30));
        }
        const DateRange valid = DateRange::throughLastDay(from, lastDayOf(active, flaw));
        contracts.push_back({flaw == Flaw::ContractIsUnsigned ? QDate() : signedOn, valid});
        return contracts;
    }

    [[nodiscard]] QDate lastDayOf(const DateRange& active, Flaw flaw)
    {
        if (!active.end().isNull())
            return active.last();
        if (flaw == Flaw::ContractEndsSoon)
            return lastDayOrOpen(m_until.addDays(m_random.between(15, 55)));
        const bool isOpen = m_random.chance(40);
        const QDate day = m_until.addDays(m_random.between(120, 700));
        return isOpen ? QDate() : lastDayOrOpen(day);
    }

    [[nodiscard]] Certificate certificate(QDate signedOn, Flaw flaw)
    {
        const QDate received = signedOn.addDays(-m_random.between(0, 10));
        // Three months are 89 days at least and 92 at most.
        const int age =
            flaw == Flaw::CertificateIsTooOld ? m_random.between(95, 170) : m_random.between(8, 85);
        return {received.addDays(-age), received, QStringLiteral("gezondheid en welzijn van mens en dier")};
    }

    QDate m_until;
    Random& m_random;
};

} // namespace

std::vector<CoachPapers> makePapers(const Plan& plan, Random& random)
{
    std::vector<DateRange> active;
    for (const auto& duos : plan.duosByCoach())
        active.push_back(activeDays(duos));
    const std::vector<Flaw> flaws = chooseFlaws(active, random);
    PapersMaker maker(plan.until, random);
    std::vector<CoachPapers> all;
    for (std::size_t i = 0; i < plan.coaches.size(); ++i)
        all.push_back(maker.make(plan.coaches[i].id, active[i], flaws[i]));
    return all;
}

} // namespace duoboek::demo
