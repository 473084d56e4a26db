// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/sheetvalue.h"

#include "core/base/daterange.h"

#include <optional>

namespace duoboek {

namespace {

constexpr int decimals = 12;
constexpr qint64 unitsOfOne = 1'000'000'000'000;
constexpr qint64 secondsOfDay = 86'400;

/// A number that is not below zero, as a worksheet writes it, in whole numbers.
struct SheetNumber
{
    qint64 whole = 0;
    qint64 units = 0; ///< the part behind the point, in millionths of a millionth
};

/// Reads "12", "0.25" and "6.9444444444444447E-4"; nothing for what is longer than any hours or day.
std::optional<SheetNumber> readNumber(QStringView text)
{
    constexpr int mostWholeDigits = 9;
    const qsizetype exponentAt = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    bool isNumber = true;
    const int exponent = exponentAt < 0 ? 0 : text.sliced(exponentAt + 1).toInt(&isNumber);
    QString digits = (exponentAt < 0 ? text : text.first(exponentAt)).toString();
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype pointAt = (point < 0 ? digits.size() : point) + exponent;
    digits.remove(u'.');
    if (!isNumber || digits.isEmpty() || digits.size() > 40 || exponent < -decimals
        || pointAt > mostWholeDigits)
        return std::nullopt;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    }
    const QString padded = QString(std::max<qsizetype>(0, -pointAt), u'0') + digits
        + QString(std::max<qsizetype>(0, pointAt - digits.size()), u'0');
    const qsizetype wholeDigits = std::max<qsizetype>(0, pointAt);
    return SheetNumber{padded.first(wholeDigits).toLongLong(),
        (padded.sliced(wholeDigits) + QString(decimals, u'0')).first(decimals).toLongLong()};
}

/// Of a number as it is stored: 1.4999999999999999 is 1.5.
QString numberText(SheetNumber number)
{
    constexpr qint64 unitsOfMillionth = 1'000'000;
    qint64 millionths = (number.units + unitsOfMillionth / 2) / unitsOfMillionth;
    if (millionths == unitsOfMillionth) {
        ++number.whole;
        millionths = 0;
    }
    QString text = QString::number(number.whole);
    if (millionths == 0)
        return text;
    text += QStringLiteral(".%1").arg(millionths, 6, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Nothing for 29 February 1900, which workbooks count and the calendar does not have.
std::optional<QDate> dayOf(qint64 serial, SheetDays days)
{
    constexpr qint64 dayThatNeverWas = 60;
    constexpr qint64 lastSerial = 100'000;
    if (serial > lastSerial || (days == SheetDays::From1900 && serial == dayThatNeverWas))
        return std::nullopt;
    if (days == SheetDays::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, serial < dayThatNeverWas ? 31 : 30).addDays(serial);
}

/// The code up to its first part, without what it shows as it stands and what it says of colour and country.
QString barePart(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QString within = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (c == u'[' && (within == u"h" || within == u"hh" || within == u"m" || within == u"mm"))
                bare += u'[';
            if (end < 0)
                break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

SheetFormat formatOfCode(const QString& code)
{
    const QString bare = barePart(code);
    if (bare.contains(QLatin1StringView("general")))
        return SheetFormat::Number;
    if (bare.contains(u'['))
        return SheetFormat::Duration;
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    const bool hasDate = bare.contains(u'd') || bare.contains(u'y') || (bare.contains(u'm') && !hasTime);
    if (hasDate)
        return hasTime ? SheetFormat::DateAndTime : SheetFormat::Date;
    return hasTime ? SheetFormat::TimeOfDay : SheetFormat::Number;
}

SheetFormat formatOfBuiltIn(int number)
{
    if ((number >= 14 && number <= 17) || (number >= 27 && number <= 31) || number == 36
        || (number >= 50 && number <= 58))
        return SheetFormat::Date;
    if ((number >= 18 && number <= 21) || (number >= 32 && number <= 35) || number == 45 || number == 47)
        return SheetFormat::TimeOfDay;
    if (number == 22)
        return SheetFormat::DateAndTime;
    return number == 46 ? SheetFormat::Duration : SheetFormat::Number;
}

QString sheetValueText(QStringView number, SheetFormat format, SheetDays days)
{
    const auto value = readNumber(number);
    if (!value)
        return number.toString();
    if (format == SheetFormat::Number)
        return numberText(*value);
    const qint64 seconds = (value->units * secondsOfDay + unitsOfOne / 2) / unitsOfOne;
    const qint64 wholeDays = value->whole + seconds / secondsOfDay;
    const bool isDuration = format == SheetFormat::Duration
        || (format == SheetFormat::TimeOfDay && (value->whole == 0 || wholeDays == 0));
    if (isDuration)
        return clockText(value->whole * secondsOfDay + seconds);
    const auto day = dayOf(wholeDays, days);
    if (!day)
        return number.toString();
    if (format == SheetFormat::Date)
        return toIsoText(*day);
    return toIsoText(*day) + u' ' + clockText(seconds % secondsOfDay);
}

} // namespace duoboek
