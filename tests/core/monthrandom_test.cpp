// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/naivemonth.h"
#include "tests/support/catchtext.h"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <tuple>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// Choices that are the same on every machine for the same seed.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <class E> E value(E last) { return static_cast<E>(below(static_cast<int>(last) + 1)); }

private:
    std::mt19937 m_engine;
};

/// A small administration made up by chance, with everything missing now and then.
class ChanceScenario
{
public:
    explicit ChanceScenario(unsigned seed)
        : m_chance(seed)
        , m_scenario(Month(2019 + m_chance.below(5), 1 + m_chance.below(12)), Tariffs::None)
    {
        addRates({TariffKind::Family, {}, {}});
        addRates({TariffKind::Other, {}, {}});
        for (int i = m_chance.below(4); i > 0; --i)
            addRates({{}, m_scenario.givenOrganisation(someRegime()), {}});
        for (int i = 1 + m_chance.below(5); i > 0; --i)
            addCoach();
        for (int i = m_chance.below(9); i > 0; --i)
            addDuo();
        for (int i = m_chance.below(40); i > 0 && !input().duos.empty(); --i)
            addEntry();
        for (int i = m_chance.below(4); i > 0; --i)
            addSession();
    }
    const MonthScenario& scenario() const { return m_scenario; }

private:
    MonthInput& input() { return m_scenario.input(); }
    QDate dayOfMonth()
    {
        return input().month.firstDay().addDays(m_chance.below(input().month.lastDay().day()));
    }
    DuoId someDuo() { return DuoId(1 + m_chance.below(static_cast<int>(input().duos.size()))); }
    std::optional<VatRegime> someRegime()
    {
        return m_chance.oneIn(8) ? std::nullopt : std::optional(m_chance.value(VatRegime::None));
    }

    /// Mostly one from long before; then some within the month, of few heights so that they meet again.
    void addRates(GivenRate rate)
    {
        constexpr std::array<qint64, 4> heights{2054, 5650, 5651, 6199};
        std::set<QDate> taken;
        const auto add = [&](QDate from) {
            if (!taken.insert(from).second)
                return;
            rate.dated = {from, HourlyRate(heights[static_cast<std::size_t>(m_chance.below(4))])};
            m_scenario.givenRate(rate);
        };
        if (!m_chance.oneIn(6))
            add(QDate(2018, 1, 1));
        for (int i = m_chance.below(5); i > 0; --i)
            add(dayOfMonth());
    }

    void addCoach()
    {
        MonthInput::CoachFacts coach;
        coach.id = CoachId(static_cast<qint64>(input().coaches.size()) + 1);
        coach.engagement = m_chance.value(Engagement::Private);
        if (input().organisations.empty() && coach.engagement != Engagement::Private)
            coach.engagement = Engagement::SelfEmployed;
        if (coach.engagement == Engagement::Payroll || coach.engagement == Engagement::Organisation) {
            const int organisations = static_cast<int>(input().organisations.size());
            coach.organisation = OrganisationId(1 + m_chance.below(organisations));
        }
        coach.vatRegime = someRegime();
        coach.invoicing = m_chance.value(Invoicing::SelfBilling);
        input().coaches.push_back(coach);
    }

    void addDuo()
    {
        const CoachId coach(1 + m_chance.below(static_cast<int>(input().coaches.size())));
        const Relation relation = m_chance.oneIn(3) ? m_chance.value(Relation::OtherFamily) : Relation::None;
        std::optional<TariffKind> decided;
        if (relation == Relation::OtherFamily && !m_chance.oneIn(3))
            decided = m_chance.value(TariffKind::Other);
        m_scenario.givenDuo(coach, relation, decided);
        if (m_chance.oneIn(3)) {
            const QDate first = dayOfMonth();
            input().duos.back().active = DateRange::throughLastDay(
                first, m_chance.oneIn(2) ? QDate() : first.addDays(m_chance.below(20)));
        }
    }

    void addEntry()
    {
        const DuoId duo = someDuo();
        const QDate day = dayOfMonth();
        if (m_entryKeys.insert({duo, day}).second)
            input().entries.push_back({duo, day, WorkTime(m_chance.oneIn(5) ? 0 : m_chance.below(400))});
    }

    void addSession()
    {
        const QDate day = dayOfMonth();
        const SessionKind kind = m_chance.value(SessionKind::ThemeMeeting);
        const SessionId session(++m_sessions);
        for (const MonthInput::CoachFacts& coach : input().coaches) {
            if (m_chance.oneIn(2))
                continue;
            const WorkTime time(m_chance.oneIn(6) ? 0 : m_chance.below(300));
            input().presences.push_back({session, kind, day, coach.id, time, {}});
            if (!input().duos.empty() && m_chance.oneIn(3)) {
                const DuoId duo = someDuo();
                if (input().duos.at(static_cast<std::size_t>(duo.value() - 1)).coach == coach.id)
                    input().presences.back().duo = duo;
            }
        }
    }

    Chance m_chance;
    MonthScenario m_scenario;
    std::set<std::pair<DuoId, QDate>> m_entryKeys;
    qint64 m_sessions = 0;
};

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

bool lineGoesBefore(const DocumentLine& a, const DocumentLine& b)
{
    return std::tie(a.coach, a.activity, a.duo, a.week, a.session, a.rate)
        < std::tie(b.coach, b.activity, b.duo, b.week, b.session, b.rate);
}

/// The order that MonthBook promises, which the naive month does not have.
void checkOrder(const MonthBook& book)
{
    CHECK(std::is_sorted(book.questions.begin(), book.questions.end()));
    CHECK(std::is_sorted(book.documents.begin(), book.documents.end(),
        [](const MonthDocument& a, const MonthDocument& b) { return a.payee < b.payee; }));
    for (const MonthDocument& document : book.documents)
        CHECK(std::is_sorted(document.lines.begin(), document.lines.end(), lineGoesBefore));
}

} // namespace

TEST_CASE("months made up by chance come to what a naive computation says")
{
    std::set<QuestionKind> questions;
    std::set<Activity> activities;
    std::set<DocumentKind> kinds;
    int heldBack = 0;
    for (unsigned seed = 1; seed <= 800; ++seed) {
        CAPTURE(seed);
        const ChanceScenario chance(seed);
        const NaiveMonth naive = naiveMonth(chance.scenario());
        const MonthBook book = chance.scenario().build();
        REQUIRE(sorted(eachInWords(book.questions)) == naive.questions);
        REQUIRE(sorted(linesInWords(book)) == naive.lines);
        REQUIRE(sorted(eachInWords(book.documents)) == naive.documents);
        checkOrder(book);
        for (const OpenQuestion& question : book.questions)
            questions.insert(question.kind);
        for (const MonthDocument& document : book.documents) {
            kinds.insert(document.kind);
            for (const DocumentLine& line : document.lines)
                activities.insert(line.activity);
        }
        heldBack += !book.questions.empty() && !book.documents.empty();
    }
    // Chance has met every question, activity and kind, and many months that are held back in part.
    CHECK(questions.size() == std::size(enumWords<QuestionKind>));
    CHECK(activities.size() == std::size(enumWords<Activity>));
    CHECK(kinds == std::set{DocumentKind::Statement, DocumentKind::SelfBilledInvoice});
    CHECK(heldBack > 200);
}
