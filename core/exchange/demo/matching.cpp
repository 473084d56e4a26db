// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/matching.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace duoboek::demo {

namespace {

constexpr std::size_t duosPerLooking = 25;
constexpr std::size_t fewestLooking = 2;
constexpr int longestLookingDays = 120;
constexpr int shortestLookingDays = 10;

using Outcome = std::optional<ClickOutcome>;

/// What a click talk can have come to.
struct TalkStory
{
    bool isHeld = true;
    Outcome participant;
    Outcome coach;
    QStringView note;
};

/// In turn, for those who look one after the other.
const std::array<std::vector<TalkStory>, 4>& stories()
{
    constexpr ClickOutcome positive = ClickOutcome::Positive;
    constexpr ClickOutcome negative = ClickOutcome::Negative;
    static const std::array<std::vector<TalkStory>, 4> all{{
        {{true, negative, positive, u"zoekt iemand die buiten afspreekt"},
            {true, positive, positive, u"rustig gesprek, beiden willen verder"}},
        {{true, positive, {}, u"levensloopbegeleider denkt nog na over de reistijd"}},
        {{true, positive, negative, u"vaste dag past niet bij het andere werk"},
            {false, {}, {}, u"afspraak wordt per mail gemaakt"}},
        {{false, {}, {}, u""}},
    }};
    return all;
}

std::optional<ContactChannel> preferredBy(const Participant& participant, Random& random)
{
    const int draw = random.below(100);
    if (draw < 48 && !participant.email.isEmpty())
        return ContactChannel::Email;
    if (draw < 84)
        return ContactChannel::Coach;
    if (draw < 90 && !participant.phone.isEmpty())
        return ContactChannel::Message;
    if (draw < 94)
        return ContactChannel::Letter;
    if (draw < 96 && !participant.phone.isEmpty())
        return ContactChannel::Phone;
    return std::nullopt;
}

QDate notInWeekend(QDate day)
{
    return day.addDays(std::min(0, Qt::Friday - day.dayOfWeek()));
}

class MatchingMaker
{
public:
    MatchingMaker(const Plan& plan, Random& random)
        : m_plan(plan)
        , m_random(random)
        , m_lastDuos(plan.participants.size())
    {
        for (const PlannedDuo& planned : plan.duos)
            m_lastDuos[static_cast<std::size_t>(planned.duo.participant.value() - 1)] = &planned;
        m_made.lookingSince.resize(plan.participants.size());
    }

    [[nodiscard]] Matching make()
    {
        std::size_t turn = 0;
        for (const PlannedDuo* last : chooseLooking()) {
            const QDate since = lookingSince(*last);
            const ParticipantId participant = last->duo.participant;
            m_made.lookingSince[static_cast<std::size_t>(participant.value() - 1)] = since;
            addTalks(participant, since, stories()[turn++ % stories().size()]);
        }
        return std::move(m_made);
    }

private:
    /// By the last duo of each.
    [[nodiscard]] std::vector<const PlannedDuo*> chooseLooking()
    {
        std::vector<const PlannedDuo*> looking = m_lastDuos;
        m_random.shuffle(looking);
        const auto goesOn = [](const PlannedDuo* last) { return last->duo.active.end().isNull(); };
        looking.erase(std::remove_if(looking.begin(), looking.end(),
                          [](const PlannedDuo* last) { return last->role != Role::Usual; }),
            looking.end());
        std::stable_partition(
            looking.begin(), looking.end(), [&](const PlannedDuo* last) { return !goesOn(last); });
        const std::size_t wanted = std::max(fewestLooking, m_plan.duos.size() / duosPerLooking);
        looking.resize(std::min(wanted, looking.size()));
        return looking;
    }

    [[nodiscard]] QDate lookingSince(const PlannedDuo& last)
    {
        QDate earliest = m_plan.until.addDays(-longestLookingDays);
        if (const QDate end = last.duo.active.end(); !end.isNull())
            earliest = std::max(earliest, end);
        const QDate latest = m_plan.until.addDays(-shortestLookingDays);
        return earliest.addDays(m_random.below(static_cast<int>(earliest.daysTo(latest)) + 1));
    }

    void addTalks(ParticipantId participant, QDate since, const std::vector<TalkStory>& talks)
    {
        std::vector<CoachId> coaches = possibleCoaches(participant);
        for (std::size_t i = 0; i < std::min(talks.size(), coaches.size()); ++i) {
            const TalkStory& story = talks[i];
            PlannedTalk talk{
                participant, coaches[i], {}, story.participant, story.coach, story.note.toString()};
            if (story.isHeld) {
                // One after the other, each in its part of the time.
                const int days =
                    static_cast<int>(since.daysTo(m_plan.until)) / static_cast<int>(talks.size());
                talk.heldOn =
                    notInWeekend(since.addDays(days * static_cast<int>(i) + m_random.between(2, days)));
            }
            m_made.talks.push_back(std::move(talk));
        }
    }

    /// Who works for others than relatives and was not the participant's coach yet, of the same region first.
    [[nodiscard]] std::vector<CoachId> possibleCoaches(ParticipantId participant)
    {
        std::vector<CoachId> coaches;
        for (const Coach& coach : m_plan.coaches) {
            const bool isKnown =
                std::any_of(m_plan.duos.begin(), m_plan.duos.end(), [&](const PlannedDuo& planned) {
                    return planned.duo.participant == participant && planned.duo.coach == coach.id;
                });
            if (!isKnown && coach.engagement != Engagement::Private)
                coaches.push_back(coach.id);
        }
        m_random.shuffle(coaches);
        const RegionId region = m_plan.participants[static_cast<std::size_t>(participant.value() - 1)].region;
        std::stable_partition(coaches.begin(), coaches.end(),
            [&](CoachId coach) { return m_plan.coach(coach).region == region; });
        return coaches;
    }

    const Plan& m_plan;
    Random& m_random;
    std::vector<const PlannedDuo*> m_lastDuos; // by participant
    Matching m_made;
};

} // namespace

void choosePreferredChannels(Plan& plan, Random& random)
{
    for (Participant& participant : plan.participants)
        participant.preferredChannel = preferredBy(participant, random);
}

Matching makeMatching(const Plan& plan, Random& random)
{
    if (static_cast<int>(plan.duos.size()) < fewestDuosForSpecialCases)
        return {std::vector<QDate>(plan.participants.size()), {}};
    return MatchingMaker(plan, random).make();
}

} // namespace duoboek::demo
