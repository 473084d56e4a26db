// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/minutesfield.h"

#include "core/hours/typedhours.h"

namespace duoboek {

MinutesField::MinutesField(QWidget* parent)
    : TypedField(parent)
{
    constexpr int room = 6;
    setRoom(room);
}

Result<Field> MinutesField::fieldOf(const QString& text) const
{
    bool isBare = false;
    if (const qint64 minutes = text.toLongLong(&isBare); isBare)
        return Field(minutes);
    const Result<WorkTime> time = workTimeFromTyped(text);
    if (!time)
        return time.error();
    return Field(time->minutes());
}

QString MinutesField::textFor(const Field& value) const
{
    return QString::number(integerOf(value));
}

} // namespace duoboek
