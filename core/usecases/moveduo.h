// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/editrecord.h"

#include <QDate>

namespace duoboek {

/// A duo that goes on with another coach or in another region, from a day.
struct DuoMove
{
    qint64 duoId = 0;
    QDate from; ///< first day of the new duo; the old one ends the day before
    QString reason;
    qint64 coachId = 0; ///< the same one for a change of region only
    Field regionId; ///< of the participant from then on
    RecordValues duo; ///< relation, and decision with its reason, to the new coach
};

/// Ends the duo and begins the one that goes on from it, with the hours that were agreed last. The field of a
/// problem with the day is "from".
[[nodiscard]] Checked<RecordSteps> moveDuo(const EditContext& context, const DuoMove& move);

} // namespace duoboek
