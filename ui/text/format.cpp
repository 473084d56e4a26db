// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "core/base/daterange.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace duoboek {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Format::Format(Language language, Amounts amounts)
    : m_language(language)
    , m_amounts(amounts)
    , m_locale(localeOf(language))
{
}

QString Format::amount(Money money) const
{
    return m_amounts == Amounts::Hidden ? QStringLiteral("•••") : decimal(money.cents());
}

QString Format::decimal(qint64 hundredths) const
{
    const qint64 parts = std::abs(hundredths);
    QString text = hundredths < 0 ? m_locale.negativeSign() : QString();
    text += m_locale.toString(parts / 100) + m_locale.decimalPoint();
    const auto digit = [](qint64 value) { return QChar(static_cast<char16_t>(u'0' + value)); };
    return text + digit(parts / 10 % 10) + digit(parts % 10);
}

QString Format::money(Money money) const
{
    return QStringLiteral("€\u00A0") + amount(money);
}

QString Format::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString Format::percent(Percent percent) const
{
    QString number = decimal(percent.basisPoints());
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(m_locale.decimalPoint()))
        number.chop(m_locale.decimalPoint().size());
    return number + QStringLiteral("\u00A0%");
}

QString Format::datePattern() const
{
    return m_language == Language::Dutch ? QStringLiteral("dd-MM-yyyy") : QStringLiteral("d MMMM yyyy");
}

QString Format::date(QDate date) const
{
    return m_locale.toString(date, datePattern());
}

QDate Format::dateFromText(const QString& text) const
{
    return m_locale.toDate(text, datePattern());
}

QString Format::withReadableDates(const QString& sentence) const
{
    static const QRegularExpression isoDate(QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}\\b"));
    QString readable;
    qsizetype end = 0;
    for (auto matches = isoDate.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto found = dateFromIsoText(match.captured());
        readable +=
            sentence.mid(end, match.capturedStart() - end) + (found ? date(*found) : match.captured());
        end = match.capturedEnd();
    }
    return readable + sentence.mid(end);
}

QString Format::month(Month month) const
{
    return m_locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
}

QString Format::week(IsoWeek week) const
{
    // The same word in both languages.
    return QStringLiteral("week %1").arg(week.number());
}

QString Format::weekAndYear(IsoWeek week) const
{
    return QStringLiteral("%1, %2").arg(this->week(week)).arg(week.year());
}

QString Format::weekday(QDate date) const
{
    return m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString Format::dayAndMonth(QDate date) const
{
    return m_locale.toString(date, QStringLiteral("d MMM"));
}

QString Format::fullDate(QDate date) const
{
    return m_locale.toString(date, QStringLiteral("dddd d MMMM yyyy"));
}

QString Format::difference(WorkTime time) const
{
    return time > WorkTime() ? u'+' + hours(time) : hours(time);
}

QString Format::daysWithin(IsoWeek week, Month month) const
{
    const QDate first = std::max(week.monday(), month.firstDay());
    const QDate last = std::min(week.sunday(), month.lastDay());
    if (first > last)
        return {};
    QString days = QString::number(first.day());
    if (first != last)
        days += QStringLiteral("–") + QString::number(last.day());
    return days + u' ' + m_locale.monthName(month.month());
}

QString Format::iban(const QString& iban) const
{
    QStringList groups;
    for (qsizetype i = 0; i < iban.size(); i += 4)
        groups.append(iban.mid(i, 4));
    return groups.join(u' ');
}

} // namespace duoboek
