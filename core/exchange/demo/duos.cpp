// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/duos.h"

#include "core/exchange/demo/agreements.h"
#include "core/exchange/demo/coaches.h"
#include "core/exchange/demo/foundation.h"
#include "core/exchange/demo/identifiers.h"
#include "core/exchange/demo/names.h"

#include <algorithm>
#include <utility>

namespace duoboek::demo {

namespace {

constexpr int percentWithoutEmail = 8;
constexpr int percentWithoutPhone = 12;

class DuoMaker
{
public:
    DuoMaker(Plan& plan, Random& random)
        : m_plan(plan)
        , m_random(random)
        , m_coaches(plan, random)
    {
    }

    void add(const Intake& intake)
    {
        KnownParticipant& known = participantOf(intake);
        const Participant& participant = m_plan.participants[known.place];
        PlannedDuo planned;
        planned.role = intake.role;
        planned.duo.id = DuoId(static_cast<qint64>(m_plan.duos.size()) + 1);
        planned.duo.code = codeFor(u"DUO", planned.duo.id.value(), 6);
        planned.duo.participant = participant.id;
        planned.duo.relation = relationFor(intake.role);
        if (intake.role == Role::Decided)
            planned.duo.decidedTariff = TariffKind::Family;
        planned.duo.active = intake.active;
        planned.duo.coach = m_coaches.coachFor(planned, participant, known.coach);
        planned.agreements = makeAgreements(intake, m_plan.until, m_random);
        known.coach = planned.duo.coach;
        m_plan.duos.push_back(std::move(planned));
    }

private:
    struct KnownParticipant
    {
        bool isKnown = false;
        std::size_t place = 0; // in the plan
        CoachId coach; // the last one
    };

    KnownParticipant& participantOf(const Intake& intake)
    {
        const auto number = static_cast<std::size_t>(intake.participant);
        if (m_participants.size() <= number)
            m_participants.resize(number + 1);
        KnownParticipant& known = m_participants[number];
        if (!known.isKnown) {
            known = {true, m_plan.participants.size(), {}};
            addParticipant();
        }
        return known;
    }

    void addParticipant()
    {
        // The first ones are spread over all regions, so that a small administration shows several.
        const auto number = static_cast<int>(m_plan.participants.size()) + 1;
        const auto regions = static_cast<int>(regionPlaces.size());
        const int region = number <= regions ? number % regions : m_random.below(regions);
        Participant participant;
        participant.id = ParticipantId(number);
        participant.code = codeFor(u"D", number, 6);
        participant.name = makeName(m_random);
        participant.region = m_plan.regions[static_cast<std::size_t>(region)].id;
        if (!m_random.chance(percentWithoutEmail))
            participant.email = makeEmail(participant.name, number);
        if (!m_random.chance(percentWithoutPhone))
            participant.phone = makePhone(m_random);
        m_plan.participants.push_back(std::move(participant));
    }

    Relation relationFor(Role role)
    {
        constexpr Relation family[] = {
            Relation::Parent, Relation::Parent, Relation::Sibling, Relation::AdultChild};
        switch (role) {
        case Role::Undecided:
        case Role::Decided:
            return Relation::OtherFamily;
        case Role::MixedFamily:
            return Relation::Sibling;
        case Role::MixedOther:
        case Role::CareOrganisation:
            return Relation::None;
        case Role::Usual:
            break;
        }
        return m_random.chance(20) ? m_random.pick(family) : Relation::None;
    }

    Plan& m_plan;
    Random& m_random;
    CoachFinder m_coaches;
    std::vector<KnownParticipant> m_participants; // by the intakes' number
};

/// Whether the last two months can stand out: a duo that goes on, under an agreement from which 30 minutes
/// can be missed.
bool canStandOut(const PlannedDuo& planned, QDate until)
{
    constexpr WorkTime leastAgreed(90);
    return planned.role == Role::Usual && planned.duo.active.end().isNull()
        && planned.duo.active.first() < until.addDays(-calmDays)
        && planned.agreements.back().perWeek >= leastAgreed;
}

} // namespace

void addDuos(Plan& plan, const std::vector<Intake>& intakes, Random& random)
{
    DuoMaker maker(plan, random);
    for (const Intake& intake : intakes)
        maker.add(intake);
}

void chooseHabits(Plan& plan, Random& random)
{
    std::vector<PlannedDuo*> free;
    for (PlannedDuo& planned : plan.duos) {
        if (planned.role != Role::Usual)
            planned.habit = Habit::Steady;
        else if (canStandOut(planned, plan.until))
            free.push_back(&planned);
    }
    random.shuffle(free);
    const auto some = [&](int duosPerOne) {
        return std::max<std::size_t>(1, plan.duos.size() / static_cast<std::size_t>(duosPerOne));
    };
    const std::pair<Habit, std::size_t> wanted[] = {{Habit::AboveAgreed, some(33)},
        {Habit::BelowAgreed, some(33)}, {Habit::TwoWeeksNotEntered, some(40)},
        {Habit::WeekNotEntered, some(15)}};
    auto next = free.begin();
    for (const auto& [habit, count] : wanted) {
        for (std::size_t i = 0; i < count && next != free.end(); ++i)
            (*next++)->habit = habit;
    }
}

} // namespace duoboek::demo
