// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/intake.h"

#include <algorithm>

namespace duoboek::demo {

namespace {

// One in so many of the duos without a special role; days are counted from the pilot's first or its last day.
constexpr int duosPerChangeOfCoach = 14;
constexpr int duosPerEnding = 20;
constexpr int duosPerLateBeginning = 16;
constexpr int shortestDuoDays = 200;

QDate workday(QDate day)
{
    const int daysPastFriday = day.dayOfWeek() - Qt::Friday;
    return daysPastFriday > 0 ? day.addDays(3 - daysPastFriday) : day;
}

QDate dayBetween(QDate first, QDate last, Random& random)
{
    return first.addDays(random.below(static_cast<int>(first.daysTo(last)) + 1));
}

class IntakeList
{
public:
    IntakeList(const Plan& plan, Random& random)
        : m_plan(plan)
        , m_random(random)
    {
    }

    void addSpecialCases()
    {
        add(firstGroupDay(), {}, Role::MixedFamily);
        add(firstGroupDay(), {}, Role::MixedOther);
        add(secondGroupDay(), {}, Role::Decided);
        add(firstGroupDay(), {}, Role::CareOrganisation);
        const QDate month = m_plan.lastFullMonth().firstDay();
        add(dayBetween(month.addDays(-10), month.addDays(4), m_random), {}, Role::Undecided);
    }

    void addUsual(int count)
    {
        const int changes = count / duosPerChangeOfCoach;
        const int endings = count / duosPerEnding;
        const int late = count / duosPerLateBeginning;
        for (int i = 0; i < changes; ++i)
            addChangeOfCoach(i);
        for (int i = 0; i < endings; ++i) {
            const QDate start = groupDay(i);
            add(start, dayBetween(start.addDays(shortestDuoDays), m_plan.until.addDays(-30), m_random));
        }
        for (int i = 0; i < late; ++i)
            add(dayBetween(m_plan.pilotStart.addDays(600), m_plan.until.addDays(-70), m_random));
        for (int i = 2 * changes + endings + late; i < count; ++i)
            add(groupDay(i));
    }

    [[nodiscard]] std::vector<Intake> byFirstDay()
    {
        std::stable_sort(m_intakes.begin(), m_intakes.end(),
            [](const Intake& a, const Intake& b) { return a.active.first() < b.active.first(); });
        return std::move(m_intakes);
    }

private:
    void add(QDate start, QDate end = {}, Role role = Role::Usual)
    {
        m_intakes.push_back({DateRange::throughLastDay(workday(start), end), role, m_participants++});
    }

    void addChangeOfCoach(int i)
    {
        const QDate start = groupDay(i);
        const QDate end = dayBetween(start.addDays(shortestDuoDays), m_plan.until.addDays(-150), m_random);
        add(start, end);
        add(end.addDays(m_random.between(10, 45)));
        m_intakes.back().participant = --m_participants - 1;
    }

    QDate firstGroupDay() { return m_plan.pilotStart.addDays(m_random.between(4, 75)); }
    QDate secondGroupDay() { return m_plan.pilotStart.addDays(m_random.between(485, 520)); }
    QDate groupDay(int i) { return i % 2 == 0 ? firstGroupDay() : secondGroupDay(); }

    const Plan& m_plan;
    Random& m_random;
    std::vector<Intake> m_intakes;
    int m_participants = 0;
};

} // namespace

std::vector<Intake> planIntakes(int count, const Plan& plan, Random& random)
{
    IntakeList list(plan, random);
    int usual = count;
    if (count >= fewestDuosForSpecialCases) {
        list.addSpecialCases();
        usual -= 5;
    }
    list.addUsual(usual);
    return list.byFirstDay();
}

} // namespace duoboek::demo
