// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/typedhours.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace duoboek {

namespace {

constexpr int mostDecimals = 6;

Result<WorkTime> withinWeek(qint64 minutes, const QString& text)
{
    if (minutes > wholeWeek.minutes())
        return {ErrorCode::TimeAboveWeek, {text}};
    return WorkTime(minutes);
}

Result<WorkTime> withinDay(qint64 minutes, const QString& text)
{
    if (minutes > wholeDay.minutes())
        return {ErrorCode::TimeAboveDay, {text}};
    return WorkTime(minutes);
}

/// Minutes of a decimal number of hours, rounded half up, but always more than a day for more than 24 hours;
/// digits only, few enough to fit.
qint64 minutesOfHours(QStringView whole, QStringView decimals)
{
    qint64 scale = 1;
    for (qsizetype i = 0; i < decimals.size(); ++i)
        scale *= 10;
    const qint64 units = whole.toLongLong() * scale + (decimals.isEmpty() ? 0 : decimals.toLongLong());
    const qint64 minutes = (units * 60 * 2 + scale) / (2 * scale);
    return units > 24 * scale ? std::max(minutes, wholeDay.minutes() + 1) : minutes;
}

std::optional<qint64> minutesOfForm(const QString& text, const QRegularExpression& form)
{
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(1).toLongLong() * 60 + match.capturedView(2).toLongLong();
}

QRegularExpression wholeText(const QString& pattern)
{
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// "1:30". Almost every entry of a table is written so, hence without a regular expression.
std::optional<qint64> minutesOfClock(const QString& text)
{
    constexpr qsizetype mostHourDigits = 5;
    const qsizetype colon = text.size() - 3;
    if (colon < 1 || colon > mostHourDigits || text[colon] != QLatin1Char(':')
        || text[colon + 1] > QLatin1Char('5'))
        return std::nullopt;
    qint64 hours = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != colon && !isDigit(text[i]))
            return std::nullopt;
        if (i < colon)
            hours = hours * 10 + text[i].digitValue();
    }
    return hours * 60 + text[colon + 1].digitValue() * 10 + text[colon + 2].digitValue();
}

bool looksNegative(const QString& text)
{
    static const QRegularExpression form = wholeText(QStringLiteral("[-\u2212]\\s*[0-9].*"));
    const bool hasSign = text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212));
    return hasSign && form.match(text).hasMatch();
}

using Limit = Result<WorkTime> (*)(qint64 minutes, const QString& text);

Result<WorkTime> fromPlainText(const QString& text, Limit within)
{
    static const QRegularExpression decimalHours =
        wholeText(QStringLiteral("([0-9]{1,5})(?:\\.([0-9]{1,%1}))?").arg(mostDecimals));
    if (looksNegative(text))
        return {ErrorCode::TimeNegative, {text}};
    if (const auto clock = minutesOfClock(text))
        return within(*clock, text);
    if (const auto match = decimalHours.match(text); match.hasMatch())
        return within(minutesOfHours(match.capturedView(1), match.capturedView(2)), text);
    return {ErrorCode::NotATime, {text}};
}

Result<WorkTime> fromTyped(const QString& text, Limit within, ErrorCode needsUnit)
{
    static const QRegularExpression hoursAndMinutes =
        wholeText(QStringLiteral("([0-9]{1,5})\\s*(?:u|h)\\s*([0-5]?[0-9])\\s*(?:m|min)?"));
    static const QRegularExpression minutes =
        wholeText(QStringLiteral("([0-9]{1,6})\\s*(?:m|min|minuten|minutes)"));
    static const QRegularExpression hours = wholeText(
        QStringLiteral("([0-9]{1,5})(?:[.,]([0-9]{1,%1}))?\\s*(u|uur|h|hour|hours)?").arg(mostDecimals));

    const QString typed = text.trimmed();
    if (looksNegative(typed))
        return {ErrorCode::TimeNegative, {typed}};
    if (const auto clock = minutesOfClock(typed))
        return within(*clock, typed);
    if (const auto clock = minutesOfForm(typed, hoursAndMinutes))
        return within(*clock, typed);
    if (const auto match = minutes.match(typed); match.hasMatch())
        return within(match.capturedView(1).toLongLong(), typed);
    const auto match = hours.match(typed);
    if (!match.hasMatch())
        return {ErrorCode::NotATime, {typed}};
    const bool mayBeMinutes = match.capturedView(2).isEmpty() && match.capturedView(3).isEmpty();
    if (mayBeMinutes && minutesOfHours(match.capturedView(1), match.capturedView(2)) > wholeDay.minutes())
        return {needsUnit, {typed, typed + QLatin1Char('m'), typed + QLatin1Char('u')}};
    return within(minutesOfHours(match.capturedView(1), match.capturedView(2)), typed);
}

} // namespace

Result<WorkTime> workTimeFromTyped(const QString& text)
{
    return fromTyped(text, withinDay, ErrorCode::TimeNeedsUnit);
}

Result<WorkTime> weekTimeFromTyped(const QString& text)
{
    return fromTyped(text, withinWeek, ErrorCode::WeekTimeNeedsUnit);
}

Result<WorkTime> workTimeFromPlainText(const QString& text)
{
    return fromPlainText(text, withinDay);
}

Result<WorkTime> weekTimeFromPlainText(const QString& text)
{
    return fromPlainText(text, withinWeek);
}

QString toPlainHours(WorkTime time)
{
    const qint64 hundredths = time.minutes() * 100 / 60;
    if (hundredths * 60 != time.minutes() * 100)
        return time.toClockText();
    const qint64 decimals = hundredths % 100;
    QString text = QString::number(hundredths / 100);
    if (decimals != 0)
        text += QStringLiteral(".%1").arg(decimals, 2, 10, QLatin1Char('0'));
    return decimals != 0 && decimals % 10 == 0 ? text.chopped(1) : text;
}

} // namespace duoboek
