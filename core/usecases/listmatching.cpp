// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listmatching.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/storedword.h"
#include "core/storage/transaction.h"

#include <unordered_map>

namespace duoboek {

namespace {

using PlaceOfParticipant = std::unordered_map<qint64, std::size_t>;

Status addTalks(
    const Database& database, const PlaceOfParticipant& places, std::vector<LookingParticipant>& looking)
{
    auto query = Query::run(database,
        QStringLiteral(
            "SELECT click_talk.participant_id, click_talk.id, coach.id, coach.code, coach.first_name, "
            "coach.prefix, coach.last_name, held_on, participant_outcome, coach_outcome FROM click_talk "
            "JOIN participant ON participant.id = click_talk.participant_id "
            "JOIN coach ON coach.id = click_talk.coach_id WHERE participant.looking_since IS NOT NULL "
            "ORDER BY coalesce(held_on, '9999-12-31') DESC, click_talk.id DESC"));
    if (!query)
        return query.error();
    StoredWords words(QStringLiteral("click_talk"));
    while (query->next()) {
        ClickTalk talk;
        talk.id = query->integer(1);
        talk.coach = query->id<CoachId>(2);
        talk.coachCode = query->text(3);
        talk.coachName = {query->text(4), query->text(5), query->text(6)};
        talk.heldOn = query->date(7);
        talk.participantOutcome = words.readOptional<ClickOutcome>(*query, 8);
        talk.coachOutcome = words.readOptional<ClickOutcome>(*query, 9);
        looking[places.at(query->integer(0))].talks.push_back(std::move(talk));
    }
    return words.status() ? query->status() : words.status();
}

} // namespace

Result<std::vector<LookingParticipant>> listMatching(const Database& database)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    auto query = Query::run(database,
        QStringLiteral("SELECT participant.id, participant.code, first_name, prefix, last_name, region.name, "
                       "looking_since "
                       "FROM participant LEFT JOIN region ON region.id = participant.region_id "
                       "WHERE looking_since IS NOT NULL ORDER BY looking_since, participant.code"));
    if (!query)
        return query.error();
    std::vector<LookingParticipant> looking;
    PlaceOfParticipant places;
    while (query->next()) {
        places.emplace(query->integer(0), looking.size());
        looking.push_back({query->id<ParticipantId>(0), query->text(1),
            {query->text(2), query->text(3), query->text(4)}, query->text(5), query->date(6), {}});
    }
    if (const Status read = query->status(); !read)
        return read.error();
    if (const Status added = addTalks(database, places, looking); !added)
        return added.error();
    return looking;
}

} // namespace duoboek
