// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/moveduo.h"

#include "core/base/daterange.h"
#include "core/base/inforce.h"
#include "core/storage/namedfields.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/recordrepository.h"
#include "core/usecases/duocreation.h"

namespace duoboek {

namespace {

constexpr QLatin1StringView participantRecord("participant");
constexpr QLatin1StringView duoRecord("duo");

/// The dialog asks for one day, of which the end of the old duo and the start of the new one follow.
Problems aboutTheDay(Problems problems)
{
    for (Problem& problem : problems) {
        if (problem.place.field == QLatin1String("started_on")
            || problem.place.field == QLatin1String("ended_on"))
            problem.place.field = QStringLiteral("from");
    }
    return problems;
}

} // namespace

Checked<RecordSteps> moveDuo(const EditContext& context, const DuoMove& move)
{
    const RecordTable& table = recordTableNamed(duoRecord);
    const Result<RecordFields> old = loadRecord(context.database, table, move.duoId);
    if (!old)
        return old.error();
    const auto agreements = loadAgreements(context.database, DuoId(move.duoId));
    if (!agreements)
        return agreements.error();
    if (!move.from.isValid())
        return Problems{{{duoRecord, 0, {}, QStringLiteral("from")}, {ErrorCode::ValueMissing}}};
    const qint64 participant = NamedFields(table, *old).integer("participant_id");
    Checked<RecordSteps> steps = asOneEdit(context, QStringLiteral("move duo"), [&](RecordEdit& edit) {
        DuoCreation creation(context, edit);
        creation.change(duoRecord, move.duoId,
            {{QStringLiteral("ended_on"), toIsoText(move.from.addDays(-1))},
                {QStringLiteral("end_reason"), move.reason}});
        if (!creation.problems().empty()) // the new one would overlap the old one, which is no news
            return creation.outcome(0);
        creation.change(participantRecord, participant, {{QStringLiteral("region_id"), move.regionId}});
        RecordValues values = move.duo;
        values.insert_or_assign(QStringLiteral("started_on"), toIsoText(move.from));
        values.insert_or_assign(QStringLiteral("previous_duo_id"), move.duoId);
        const qint64 duo = creation.addDuo(participant, move.coachId, values);
        if (const Agreement* agreement = inForceOn(*agreements, move.from)) {
            creation.addAgreement(duo, toIsoText(move.from),
                {{QStringLiteral("minutes_per_week"), agreement->perWeek.minutes()},
                    {QStringLiteral("reason"), agreement->reason}});
        }
        return creation.outcome(duo);
    });
    if (!steps)
        return aboutTheDay(steps.error());
    return steps;
}

} // namespace duoboek
