// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/hours.h"

#include "core/base/inforce.h"
#include "core/base/isoweek.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace duoboek::demo {

namespace {

// A habit shows in this many weeks up to the last day, which is more than the weeks that are compared (rule
// 10).
constexpr int habitWeeks = 8;

constexpr QStringView notesOfHours[] = {u"huisbezoek", u"telefonisch", u"gewandeld",
    u"samen de post doorgenomen", u"gesprek met de gemeente", u"overleg op school", u"mee naar de woningbouw",
    u"beeldbellen", u"planning van de week gemaakt", u"kennismaking nieuwe werkgever",
    u"formulieren ingevuld", u"museumbezoek"};
constexpr QStringView notesOfEmptyWeek[] = {u"vakantie", u"deze week geen contact", u"afgezegd", u""};

/// Part of the agreed hours in a week, in percent; nothing is a week off.
using WeekShare = std::optional<int>;

/// From the week of Christmas to the one of New Year.
bool isChristmasWeek(QDate monday)
{
    return monday.month() == 12 && monday.day() >= 19;
}

class HoursMaker
{
public:
    HoursMaker(const PlannedDuo& planned, QDate until, Random& random)
        : m_planned(planned)
        , m_random(random)
        , m_habitFrom(IsoWeek::of(until).monday().addDays(-7 * habitWeeks))
        , m_lastWholeWeek(IsoWeek::of(until).monday().addDays(-7))
        , m_last(lastDayEntered(planned, until))
    {
        std::vector<int> workdays{0, 1, 2, 3, 4};
        random.shuffle(workdays);
        std::copy(workdays.begin(), workdays.end(), m_weekdays.begin());
    }

    [[nodiscard]] std::vector<NotedEntry> make()
    {
        const QDate first = m_planned.duo.active.first();
        for (QDate monday = IsoWeek::of(first).monday(); monday <= m_last; monday = monday.addDays(7))
            addWeek(monday);
        return std::move(m_entries);
    }

private:
    [[nodiscard]] static QDate lastDayEntered(const PlannedDuo& planned, QDate until)
    {
        const QDate sunday = IsoWeek::of(until).monday().addDays(-1);
        if (planned.habit == Habit::WeekNotEntered)
            return sunday.addDays(-7);
        if (planned.habit == Habit::TwoWeeksNotEntered)
            return sunday.addDays(-14);
        return planned.duo.active.end().isNull() ? until : planned.duo.active.last();
    }

    void addWeek(QDate monday)
    {
        const WeekShare share = shareOf(monday);
        if (!share) {
            addEmptyWeek(monday);
            return;
        }
        const Agreement* agreement =
            inForceOn(m_planned.agreements, std::max(monday, m_planned.duo.active.first()));
        int minutes = rounded(static_cast<int>(agreement->perWeek.minutes()) * *share / 100);
        if (m_planned.habit == Habit::AboveAgreed && monday >= m_habitFrom)
            minutes += 30; // above the half hour that is never a deviation
        addParts(monday, minutes);
    }

    [[nodiscard]] WeekShare shareOf(QDate monday)
    {
        if (monday >= m_habitFrom) {
            if (m_planned.habit == Habit::Steady)
                return m_random.between(90, 115);
            if (m_planned.habit == Habit::AboveAgreed)
                return m_random.between(145, 180);
            if (m_planned.habit == Habit::BelowAgreed)
                return m_random.between(15, 45);
        }
        if (isHoliday(monday))
            return std::nullopt;
        return m_spellWeeks > 0 ? shareInSpell() : usualShare();
    }

    [[nodiscard]] WeekShare shareInSpell()
    {
        --m_spellWeeks;
        return m_spellIsBusy ? m_random.between(130, 190) : m_random.between(25, 60);
    }

    [[nodiscard]] WeekShare usualShare()
    {
        const int draw = m_random.below(100);
        if (draw < 8)
            return std::nullopt;
        if (draw < 13) {
            m_spellIsBusy = m_random.chance(60);
            m_spellWeeks = m_random.between(1, 3);
            return shareInSpell();
        }
        if (draw < 25)
            return m_random.between(60, 145);
        return m_random.between(88, 112);
    }

    [[nodiscard]] bool isHoliday(QDate monday)
    {
        if (isChristmasWeek(monday))
            return m_random.chance(75);
        if (m_summer.first().isNull() || m_summer.first().year() < monday.year()) {
            const QDate begin = QDate(monday.year(), 7, 8).addDays(7 * m_random.below(6));
            m_summer = DateRange::until(begin, begin.addDays(7 * m_random.between(1, 3)));
        }
        return m_summer.contains(monday);
    }

    /// To the quarter of an hour, or sometimes to five minutes, and never to nothing.
    [[nodiscard]] int rounded(int minutes)
    {
        const int step = m_random.chance(75) ? 15 : 5;
        return std::max(15, (minutes + step / 2) / step * step);
    }

    void addParts(QDate monday, int minutes)
    {
        const int parts = partsOf(minutes);
        std::vector<int> weekdays(m_weekdays.begin(), m_weekdays.begin() + parts);
        if (m_random.chance(20))
            weekdays.back() = m_weekdays[static_cast<std::size_t>(m_random.between(parts, 6))];
        std::sort(weekdays.begin(), weekdays.end());
        for (int i = 0; i < parts; ++i) {
            const int even = minutes / (parts - i);
            const int part =
                i + 1 == parts ? minutes : std::max(15, even * m_random.between(75, 125) / 100 / 15 * 15);
            minutes -= part;
            const QString note = m_random.chance(3) ? m_random.pick(notesOfHours).toString() : QString();
            add(monday.addDays(weekdays[static_cast<std::size_t>(i)]), part, note);
        }
    }

    [[nodiscard]] int partsOf(int minutes)
    {
        if (minutes <= 60)
            return 1;
        if (minutes <= 150)
            return m_random.between(1, 2);
        return minutes <= 300 ? m_random.between(2, 3) : m_random.between(3, 4);
    }

    /// Nothing done is nothing entered, but some say so, above all lately, when it could be taken for
    /// forgotten.
    void addEmptyWeek(QDate monday)
    {
        const bool lately = monday >= m_lastWholeWeek.addDays(-7);
        if (m_random.chance(lately ? 75 : 4))
            add(monday.addDays(m_weekdays[0]), 0, m_random.pick(notesOfEmptyWeek).toString());
    }

    void add(QDate day, int minutes, const QString& note)
    {
        if (m_planned.duo.active.contains(day) && day <= m_last)
            m_entries.push_back({{m_planned.duo.id, day, WorkTime(minutes)}, note});
    }

    const PlannedDuo& m_planned;
    Random& m_random;
    QDate m_habitFrom;
    QDate m_lastWholeWeek; // its Monday
    QDate m_last;
    std::array<int, 7> m_weekdays{0, 1, 2, 3, 4, 5, 6}; // from Monday, the liked ones first
    DateRange m_summer;
    int m_spellWeeks = 0;
    bool m_spellIsBusy = false;
    std::vector<NotedEntry> m_entries;
};

} // namespace

std::vector<NotedEntry> makeHours(const PlannedDuo& planned, QDate until, Random& random)
{
    return HoursMaker(planned, until, random).make();
}

} // namespace duoboek::demo
