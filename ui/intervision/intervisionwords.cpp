// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/intervisionwords.h"

#include "ui/text/signaltext.h"

#include <algorithm>

namespace duoboek {

QString IntervisionWords::warning(const PreparationWarning& warning, const Format& format)
{
    const QString codes = warning.codes.join(QStringLiteral(", "));
    switch (warning.kind) {
    case PreparationWarningKind::NoRegion:
        return tr("This intervision has no region, so the group is every coach in the country. Choose the "
                  "region at Sessions.");
    case PreparationWarningKind::NoGroup:
        return tr("There is no group: no coach of this region has a duo on that day.");
    case PreparationWarningKind::TooFewForBalint:
        return tr(
            "Balint needs at least %1 people; %n come(s). Choose another method.", nullptr, warning.count)
            .arg(fewestPeopleForBalint);
    case PreparationWarningKind::StepsTooLong:
        return tr("The steps take %1 longer than the session.").arg(format.hours(warning.minutes));
    case PreparationWarningKind::QuestionOfOtherRegion:
        return tr("About a duo of another region: %1.").arg(codes);
    case PreparationWarningKind::OtherSessionAtOnce:
        return tr("At the same time as this session: %1.").arg(codes);
    case PreparationWarningKind::CoachLeft:
        break;
    }
    return tr("No longer in this group on that day, but with a role or a question: %1.").arg(codes);
}

QString IntervisionWords::trend(const std::vector<WeekOfHours>& weeks, const Format& format)
{
    const HoursTrend trend = trendOf(weeks, {});
    if (trend.weeks == 0)
        return {};
    return tr("%1 of %2", "hours worked of those agreed")
        .arg(format.hours(perWeek(trend.worked, trend.weeks)),
            format.hours(perWeek(trend.agreed, trend.weeks)));
}

QString IntervisionWords::weeks(const std::vector<WeekOfHours>& weeks, const Format& format)
{
    QStringList texts;
    for (const WeekOfHours& week : weeks)
        texts.append(week.hasEntry ? format.hours(week.worked) : QStringLiteral("–"));
    return texts.join(QStringLiteral("  "));
}

QString IntervisionWords::attended(const std::vector<RecordedAttendance>& attendance)
{
    if (attendance.empty())
        return {};
    const auto present = std::count_if(attendance.begin(), attendance.end(),
        [](const RecordedAttendance& each) { return each.status == AttendanceStatus::Present; });
    return tr("%1 of %2", "sessions attended").arg(present).arg(attendance.size());
}

TextTableModel::Cell IntervisionWords::state(
    const SessionFollowUp& followUp, QDate today, const Format& format)
{
    if (!followUp.isOpen())
        return {tr("done on %1").arg(format.date(followUp.doneOn)), Attention::Good};
    if (followUp.dueOn.isNull())
        return {tr("to be done"), Attention::None};
    return {tr("by %1").arg(format.date(followUp.dueOn)),
        followUp.dueOn < today ? Attention::Notice : Attention::None};
}

std::vector<ChoiceField::Choice> IntervisionWords::coachChoices(
    const SessionPreparation& preparation, const QString& nobody, CoachId other, const QString& otherCode)
{
    std::vector<ChoiceField::Choice> choices{{Field(), nobody}};
    bool isAmong = !other.isValid();
    for (const GroupMember& member : preparation.group) {
        choices.push_back(
            {member.id.value(), QStringLiteral("%1 (%2)").arg(member.name.full(), member.code)});
        isAmong = isAmong || member.id == other;
    }
    if (!isAmong)
        choices.push_back({other.value(), otherCode});
    return choices;
}

std::vector<ChoiceField::Choice> IntervisionWords::duoChoices(
    const SessionPreparation& preparation, CoachId coach, DuoId other, const QString& otherCode)
{
    std::vector<ChoiceField::Choice> choices{{Field(), tr("no duo in particular")}};
    bool isAmong = !other.isValid();
    for (const GroupMember& member : preparation.group) {
        if (member.id != coach)
            continue;
        for (const PreparedDuo& duo : member.duos) {
            choices.push_back({duo.id.value(), duo.code});
            isAmong = isAmong || duo.id == other;
        }
    }
    if (!isAmong)
        choices.push_back({other.value(), otherCode});
    return choices;
}

std::vector<WeekOfHours> weeksTogether(const std::vector<PreparedDuo>& duos)
{
    std::vector<WeekOfHours> together;
    for (const PreparedDuo& duo : duos) {
        together.resize(std::max(together.size(), duo.weeks.size()));
        for (std::size_t place = 0; place < duo.weeks.size(); ++place) {
            const WeekOfHours& week = duo.weeks[place];
            WeekOfHours& sum = together[place];
            sum.worked += week.worked;
            if (week.agreed)
                sum.agreed = sum.agreed.value_or(WorkTime()) + *week.agreed;
            sum.hasEntry = sum.hasEntry || week.hasEntry;
            sum.isWhole = sum.isWhole || week.isWhole;
        }
    }
    return together;
}

} // namespace duoboek
