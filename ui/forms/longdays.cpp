// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/longdays.h"

#include "ui/common/userprompts.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace duoboek {

QStringList entryProblemLines(const Problems& problems, const Format& format)
{
    if (problems.size() == 1)
        return {errorSentence(problems.front().error, format)};
    constexpr qsizetype most = 100;
    QStringList lines;
    for (const Problem& problem : problems) {
        if (lines.size() == most) {
            const int left = static_cast<int>(problems.size()) - static_cast<int>(most);
            lines.append(QCoreApplication::translate("TimeEntries", "And %n more.", nullptr, left));
            break;
        }
        const QString where = format.withReadableDates(problem.place.record);
        lines.append(QStringLiteral("%1: %2").arg(where, errorSentence(problem.error, format)));
    }
    return lines;
}

bool acceptsLongDays(UserPrompts& prompts, const Format& format, const Problems& problems)
{
    const bool isAsked = std::all_of(problems.begin(), problems.end(),
        [](const Problem& problem) { return problem.error.code == ErrorCode::CoachDayAboveSixteenHours; });
    return isAsked
        && prompts.confirm(entryProblemLines(problems, format).join(u'\n') + u'\n'
                + QCoreApplication::translate("TimeEntries", "Keep these hours?"),
            QCoreApplication::translate("TimeEntries", "Keep these hours"));
}

} // namespace duoboek
