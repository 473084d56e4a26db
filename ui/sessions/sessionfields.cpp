// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionfields.h"

#include "core/hours/typedhours.h"
#include "core/sessions/startingtime.h"
#include "ui/common/duowords.h"
#include "ui/forms/choicefield.h"
#include "ui/sessions/sessionwords.h"
#include "ui/sessions/ui_sessionfields.h"

namespace duoboek {

DayHoursField::DayHoursField(QWidget* parent)
    : TypedField(parent)
{
    constexpr int room = 7;
    setRoom(room);
}

Result<Field> DayHoursField::fieldOf(const QString& text) const
{
    const Result<WorkTime> time = workTimeFromTyped(text);
    if (!time)
        return time.error();
    return Field(time->minutes());
}

QString DayHoursField::textFor(const Field& value) const
{
    return format().hours(WorkTime(integerOf(value)));
}

StartField::StartField(QWidget* parent)
    : TypedField(parent)
{
    constexpr int room = 7;
    setRoom(room);
}

Result<Field> StartField::fieldOf(const QString& text) const
{
    const Result<QTime> time = startingTimeFromTyped(text);
    if (!time)
        return time.error();
    return Field(toPlainText(*time));
}

QString StartField::textFor(const Field& value) const
{
    return textOf(value);
}

QWidget* makeSessionFields(QWidget* parent)
{
    auto* fields = new QWidget(parent);
    Ui::SessionFields().setupUi(fields);
    setSessionChoices(*fields, {});
    return fields;
}

void setSessionChoices(QWidget& fields, const std::vector<Region>& regions)
{
    auto* kind = fields.findChild<ChoiceField*>(QStringLiteral("kindField"));
    kind->setChoices(choicesOf<SessionKind>(DuoWords::sessionKind));
    std::vector<ChoiceField::Choice> choices{{Field(), SessionWords::national()}};
    for (const Region& region : regions)
        choices.push_back({region.id.value(), region.name});
    fields.findChild<ChoiceField*>(QStringLiteral("regionField"))->setChoices(std::move(choices));
}

} // namespace duoboek
