// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/loadpreparation.h"
#include "ui/common/texttablemodel.h"
#include "ui/forms/choicefield.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace duoboek {

/// The words of the workbench, beside those that it shares with paper (ui/text/intervisiontext).
class IntervisionWords
{
    Q_DECLARE_TR_FUNCTIONS(IntervisionWords)

public:
    [[nodiscard]] static QString warning(const PreparationWarning& warning, const Format& format);
    /// "3:10 of 2:30": what was worked and agreed on average in the weeks that count; empty when none do.
    [[nodiscard]] static QString trend(const std::vector<WeekOfHours>& weeks, const Format& format);
    /// "2:30, 0:00, –": week by week, oldest first.
    [[nodiscard]] static QString weeks(const std::vector<WeekOfHours>& weeks, const Format& format);
    /// "5 of 6"; empty when nothing was recorded.
    [[nodiscard]] static QString attended(const std::vector<RecordedAttendance>& attendance);
    /// "done on 10-05-2023", "by 01-06-2023", "open".
    [[nodiscard]] static TextTableModel::Cell state(
        const SessionFollowUp& followUp, QDate today, const Format& format);

    /// The coaches of a group, behind one that stands for nobody of them. One more when it is none of those:
    /// its code.
    [[nodiscard]] static std::vector<ChoiceField::Choice> coachChoices(const SessionPreparation& preparation,
        const QString& nobody, CoachId other = {}, const QString& otherCode = {});
    /// The duos of a coach in the group, by code, behind that it is about none.
    [[nodiscard]] static std::vector<ChoiceField::Choice> duoChoices(const SessionPreparation& preparation,
        CoachId coach, DuoId other = {}, const QString& otherCode = {});
};

/// The hours of all duos of somebody, week by week.
[[nodiscard]] std::vector<WeekOfHours> weeksTogether(const std::vector<PreparedDuo>& duos);

} // namespace duoboek
