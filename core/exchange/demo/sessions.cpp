// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/sessions.h"

#include "core/exchange/demo/attendance.h"
#include "core/exchange/demo/foundation.h"
#include "core/exchange/demo/places.h"

#include <algorithm>

namespace duoboek::demo {

namespace {

constexpr int daysBetweenIntervisions = 42;
constexpr int daysBetweenTrainings = 168;
constexpr int daysBetweenThemeMeetings = 61;
constexpr int themeMeetingsPerPaidOne = 6;

// The files hold no later day.
constexpr int lastYear = 2199;

constexpr QStringView intervisionTopics[] = {u"nabijheid en afstand", u"grenzen van de begeleider",
    u"samenwerken met naasten", u"op- en afschalen", u"als het even stil is", u"overprikkeling thuis",
    u"casus uit de groep", u"eigen blinde vlekken", u"overgang van school naar werk", u"omgaan met weerstand",
    u"alleen of samen wonen", u"regie bij de deelnemer"};
constexpr QStringView trainingTopics[] = {u"Het goede gesprek", u"Grenzen stellen en bewaken",
    u"Visie op autisme: eigen tempo en eigen volgorde", u"Maatwerk regelen met de gemeente",
    u"Wet- en regelgeving voor begeleiders", u"Vraagverheldering en coaching", u"Prikkelverwerking",
    u"Out-of-the-box denken", u"Omgevingsgericht werken", u"Zelfreflectie in de begeleiding"};
constexpr QStringView themes[] = {u"Autisme en vriendschap", u"Autisme en werk", u"Ouder worden met autisme",
    u"Wonen op je eigen manier", u"Naasten aan het woord", u"Autisme en relaties", u"Leren en studeren",
    u"Verhalen uit de duo's", u"Autisme en cultuur", u"Levensloopbegeleiding in het hele land",
    u"Ervaringskennis", u"Rouw en verlies"};
constexpr QStringView nationalPlaces[] = {
    u"Het Trefpunt, Utrecht", u"Online", u"Congrescentrum De Eem, Amersfoort", u"Online"};

bool isHolidaySeason(QDate day)
{
    const int dayOfYear = day.month() * 100 + day.day();
    return (dayOfYear >= 715 && dayOfYear <= 820) || dayOfYear >= 1220 || dayOfYear <= 104;
}

class SessionMaker
{
public:
    SessionMaker(const Plan& plan, Random& random)
        : m_plan(plan)
        , m_random(random)
        , m_attendance(plan, random)
    {
    }

    void addIntervisions(const Region& region)
    {
        const QDate latest = dayInLastFullMonth();
        const WorkTime time(30 * m_random.between(4, 6));
        for (QDate day = latest.addDays(-daysBetweenIntervisions); day > m_plan.pilotStart;
             day = day.addDays(-daysBetweenIntervisions)) {
            const QDate moved = day.addDays(m_random.chance(25) ? 7 : 0);
            if (!isHolidaySeason(moved))
                addAttended(intervision(region, moved, time));
        }
        QDate day = latest;
        for (; day <= m_plan.until; day = day.addDays(daysBetweenIntervisions))
            addAttended(intervision(region, day, time));
        if (day.year() <= lastYear)
            m_sessions.push_back(intervision(region, day, time));
    }

    void addTrainings(const Region& region)
    {
        QDate day = m_plan.pilotStart.addDays(m_random.between(50, 140));
        for (; day <= m_plan.until; day = day.addDays(daysBetweenTrainings + 7 * m_random.below(4))) {
            const QDate friday = day.addDays(Qt::Friday - day.dayOfWeek());
            const WorkTime time(30 * m_random.between(5, 8));
            const QString title = QStringLiteral("Training: ") + m_random.pick(trainingTopics).toString();
            if (!isHolidaySeason(friday) && friday <= m_plan.until)
                addAttended({{}, {}, friday, SessionKind::Training, region.id, title, placeOf(region), time});
        }
    }

    void addThemeMeetings()
    {
        QDate day = m_plan.pilotStart.addDays(m_random.between(30, 60));
        for (int number = 1; day <= m_plan.until; ++number) {
            const bool isPaid = number % themeMeetingsPerPaidOne == 0;
            const QString title = QStringLiteral("Themabijeenkomst: ") + m_random.pick(themes).toString();
            const QString place = m_random.pick(nationalPlaces).toString();
            const WorkTime time(isPaid ? 90 : 0);
            const QDate thursday = day.addDays(Qt::Thursday - day.dayOfWeek());
            if (!isHolidaySeason(thursday) && thursday <= m_plan.until)
                addAttended({{}, {}, thursday, SessionKind::ThemeMeeting, {}, title, place, time});
            day = day.addDays(daysBetweenThemeMeetings);
        }
    }

    [[nodiscard]] SessionPlan make()
    {
        std::stable_sort(m_sessions.begin(), m_sessions.end(),
            [](const Session& a, const Session& b) { return a.heldOn < b.heldOn; });
        SessionPlan made;
        for (Session& session : m_sessions) {
            session.id = SessionId(static_cast<qint64>(made.sessions.size()) + 1);
            session.code = codeFor(u"S", session.id.value(), 6);
            m_attendance.record(session, made.attendance);
            made.sessions.push_back(std::move(session));
        }
        return made;
    }

private:
    /// From Monday to Thursday, and so early that the next one still lies in the month after.
    [[nodiscard]] QDate dayInLastFullMonth()
    {
        const QDate day = m_plan.lastFullMonth().firstDay().addDays(5);
        const int weekday = m_random.between(Qt::Monday, Qt::Thursday);
        return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
    }

    [[nodiscard]] Session intervision(const Region& region, QDate day, WorkTime time)
    {
        const QString topic = m_random.pick(intervisionTopics).toString();
        const QString title = QStringLiteral("Intervisie %1: %2").arg(region.name, topic);
        return {
            {}, {}, day, SessionKind::Intervision, region.id, title, placeOf(region), time, QTime(19, 30)};
    }

    [[nodiscard]] static QString placeOf(const Region& region)
    {
        return regionPlaces[static_cast<std::size_t>(region.id.value() - 1)].meetingPlace.toString();
    }

    /// Nobody meets while the region has no coaches yet.
    void addAttended(Session session)
    {
        if (m_attendance.canAnyoneCome(session))
            m_sessions.push_back(std::move(session));
    }

    const Plan& m_plan;
    Random& m_random;
    AttendanceMaker m_attendance;
    std::vector<Session> m_sessions;
};

} // namespace

SessionPlan makeSessions(const Plan& plan, Random& random)
{
    SessionMaker maker(plan, random);
    for (const Region& region : plan.regions) {
        maker.addIntervisions(region);
        maker.addTrainings(region);
    }
    maker.addThemeMeetings();
    return maker.make();
}

} // namespace duoboek::demo
