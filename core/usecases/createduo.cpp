// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/createduo.h"

#include "core/usecases/duocreation.h"

namespace duoboek {

namespace {
constexpr QLatin1StringView participantRecord("participant");
constexpr QLatin1StringView coachRecord("coach");
} // namespace

Checked<RecordSteps> createDuo(const EditContext& context, const NewDuo& wanted)
{
    return asOneEdit(context, QStringLiteral("new duo"), [&](RecordEdit& edit) {
        DuoCreation creation(context, edit);
        const qint64 participant = wanted.participantIsNew
            ? creation.addCoded(participantRecord, wanted.participant)
            : creation.requireChosen("participant_id", wanted.participantId);
        const qint64 coach = wanted.coachIsNew ? creation.addCoded(coachRecord, wanted.coach)
                                               : creation.requireChosen("coach_id", wanted.coachId);
        const qint64 duo = creation.addDuo(participant, coach, wanted.duo);
        const auto start = wanted.duo.find(QStringLiteral("started_on"));
        creation.addAgreement(duo, start == wanted.duo.end() ? Field() : start->second, wanted.agreement);
        if (duo != 0)
            creation.change(participantRecord, participant, {{QStringLiteral("looking_since"), Field()}});
        return creation.outcome(duo);
    });
}

} // namespace duoboek
