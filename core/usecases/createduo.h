// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/editrecord.h"

namespace duoboek {

/// Everything that is asked to begin a duo. Codes are given by the program.
struct NewDuo
{
    bool participantIsNew = false;
    qint64 participantId = 0; ///< when not new; 0 when nobody was chosen
    RecordValues participant; ///< when new
    bool coachIsNew = false;
    qint64 coachId = 0;
    RecordValues coach;
    RecordValues duo; ///< relation, decision with its reason, start
    RecordValues agreement; ///< hours per week and reason; none when empty
};

/// Adds the duo with whoever and whatever is new, as one edit. A participant who was looking for a coach no
/// longer is. A problem's source is the table of the record that it is about.
[[nodiscard]] Checked<RecordSteps> createDuo(const EditContext& context, const NewDuo& wanted);

} // namespace duoboek
