// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourscells.h"

#include "core/base/daterange.h"
#include "core/base/typedtext.h"
#include "core/hours/typedhours.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace duoboek {

namespace {

const QRegularExpression& datePattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[T ,]+([\\d:.]+\\s*(?:[AaPp][Mm])?))?$"));
    return pattern;
}

/// The number of a month by its name or how that is shortened, in Dutch or English; 0 for other words.
int monthNamed(const QString& word)
{
    static const QStringList names[] = {QStringLiteral("jan|januari|january").split(u'|'),
        QStringLiteral("feb|februari|february").split(u'|'),
        QStringLiteral("mrt|mar|maart|march").split(u'|'), QStringLiteral("apr|april").split(u'|'),
        QStringLiteral("mei|may").split(u'|'), QStringLiteral("jun|juni|june").split(u'|'),
        QStringLiteral("jul|juli|july").split(u'|'), QStringLiteral("aug|augustus|august").split(u'|'),
        QStringLiteral("sep|sept|september").split(u'|'),
        QStringLiteral("okt|oct|oktober|october").split(u'|'), QStringLiteral("nov|november").split(u'|'),
        QStringLiteral("dec|december").split(u'|')};
    const auto* found = std::find_if(std::begin(names), std::end(names),
        [lower = word.toLower()](const QStringList& each) { return each.contains(lower); });
    return found == std::end(names) ? 0 : static_cast<int>(found - std::begin(names)) + 1;
}

/// "2 mei 2023", "di 2-mei-23", "May 2, 2023": never ambiguous. NotADate.
Result<QDate> readDateWithName(const QString& text, QDate today)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(?:[A-Za-z]+\\.?,? )?(\\d{1,2})[-/. ]+([A-Za-z]+)\\.?[-/. ]+(\\d{4}|\\d{2})$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^(?:[A-Za-z]+\\.?,? )?([A-Za-z]+)\\.? (\\d{1,2}),? (\\d{4})$"));
    auto match = dayFirst.match(text);
    const int dayPart = match.hasMatch() ? 1 : 2;
    if (!match.hasMatch())
        match = monthFirst.match(text);
    const int month = monthNamed(match.captured(3 - dayPart));
    if (month == 0)
        return {ErrorCode::NotADate, {text}};
    const auto date = dateFromTyped(
        QStringLiteral("%1-%2-%3").arg(match.captured(dayPart)).arg(month).arg(match.captured(3)), today);
    return date ? date : Result<QDate>(ErrorCode::NotADate, {text});
}

Result<qint64> readTimeOfDay(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:.*[T ]|)(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?:\\s*([AaPp])\\.?[Mm]\\.?)?$"));
    const auto match = pattern.match(text);
    qint64 hours = match.captured(1).toLongLong();
    const qint64 minutes = match.captured(2).toLongLong();
    const qint64 seconds = match.captured(3).toLongLong();
    const bool hasHalf = !match.captured(4).isEmpty();
    const bool isRight = match.hasMatch() && minutes < 60 && seconds < 60
        && (hasHalf ? hours >= 1 && hours <= 12 : hours < 24 || (hours == 24 && minutes + seconds == 0));
    if (!isRight)
        return {ErrorCode::NotATimeOfDay, {text}};
    if (hasHalf)
        hours = hours % 12 + (match.captured(4).toLower() == u"p" ? 12 : 0);
    return hours * 3600 + minutes * 60 + seconds;
}

/// Of a moment too only the day counts; one that no clock shows is no date: nobody knows which day was meant.
bool isClockTime(const QString& text)
{
    return text.isEmpty() || readTimeOfDay(text);
}

Result<QDate> readDate(const QString& text, DateOrder order, QDate today)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,]+([\\d:.]+)Z?)?$"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const auto date = dateFromIsoText(match.captured(1) + u'-' + match.captured(2).rightJustified(2, u'0')
            + u'-' + match.captured(3).rightJustified(2, u'0'));
        return date && isClockTime(match.captured(4)) ? Result<QDate>(*date)
                                                      : Result<QDate>(ErrorCode::NotADate, {text});
    }
    const auto match = datePattern().match(text);
    if (!match.hasMatch())
        return readDateWithName(text, today);
    const bool isDayFirst = order == DateOrder::DayFirst;
    const auto date = dateFromTyped(
        QStringLiteral("%1-%2-%3")
            .arg(match.captured(isDayFirst ? 1 : 3), match.captured(isDayFirst ? 3 : 1), match.captured(4)),
        today);
    return date && isClockTime(match.captured(5)) ? date : Result<QDate>(ErrorCode::NotADate, {text});
}

/// Whether a text has the other decimal sign than the one it should have.
bool hasWrongSign(const QString& text, DecimalSign sign)
{
    return (sign == DecimalSign::Comma && text.contains(u'.'))
        || (sign == DecimalSign::Dot && text.contains(u','));
}

Result<qint64> readDuration(const QString& text, DecimalSign sign, TimeUnit unit)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,5}):([0-5]\\d):([0-5]\\d)$"));
    static const QRegularExpression bareNumber(QStringLiteral("^\\d{1,6}$"));
    if (text.isEmpty())
        return {ErrorCode::ValueMissing};
    if (const auto match = clock.match(text); match.hasMatch()) {
        const qint64 seconds = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
            + match.captured(3).toLongLong();
        if (seconds > wholeDay.minutes() * 60)
            return {ErrorCode::TimeAboveDay, {text}};
        return seconds;
    }
    if (hasWrongSign(text, sign))
        return {ErrorCode::NotATime, {text}};
    const bool isMinutes = unit == TimeUnit::Minutes && bareNumber.match(text).hasMatch();
    const Result<WorkTime> time = workTimeFromTyped(isMinutes ? text + u'm' : text);
    if (!time)
        return time.error();
    return time->minutes() * 60;
}

} // namespace

const Result<QDate>& HoursCells::date(QStringView text)
{
    return m_dates.valueOf(text, [&]() -> Result<QDate> {
        if (text.isEmpty())
            return {ErrorCode::ValueMissing};
        return readDate(text.toString(), m_order, m_today);
    });
}

const Result<qint64>& HoursCells::duration(QStringView text)
{
    return m_durations.valueOf(text, [&] { return readDuration(text.toString(), m_sign, m_unit); });
}

const Result<qint64>& HoursCells::timeOfDay(QStringView text)
{
    return m_times.valueOf(text, [&]() -> Result<qint64> {
        if (text.isEmpty())
            return {ErrorCode::ValueMissing};
        return readTimeOfDay(text.toString());
    });
}

std::optional<std::pair<int, int>> firstPartsOfDate(QStringView text)
{
    const auto match = datePattern().match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.capturedView(1).toInt(), match.capturedView(3).toInt());
}

} // namespace duoboek
