// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/startingtime.h"

#include <QRegularExpression>

namespace duoboek {

namespace {

QString plainPattern()
{
    return QStringLiteral("HH:mm");
}

} // namespace

Result<QTime> startingTimeFromTyped(const QString& text)
{
    static const QRegularExpression typed(
        QStringLiteral("^([0-9]{1,2})(?:(?:[:.uh]|)([0-9]{2})|\\s*(?:u|uur|h))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = typed.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return {ErrorCode::NotATimeOfDay, {text}};
    return time;
}

QString toPlainText(QTime start)
{
    return start.toString(plainPattern());
}

QTime startingTimeFromPlainText(const QString& text)
{
    return QTime::fromString(text, plainPattern());
}

} // namespace duoboek
