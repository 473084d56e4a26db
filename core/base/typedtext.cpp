// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedtext.h"

#include "core/base/daterange.h"

#include <QRegularExpression>

namespace duoboek {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// "23" is in this century unless that lies more than twenty years ahead.
int wholeYear(const QString& typed, QDate today)
{
    const int year = typed.toInt();
    if (typed.size() > 2)
        return year;
    const int century = today.year() / 100 * 100;
    return century + year > today.year() + 20 ? century + year - 100 : century + year;
}

} // namespace

Result<QDate> dateFromTyped(const QString& text, QDate today)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{2}|\\d{4}))?$"));
    const QString typed = text.trimmed();
    if (const auto date = dateFromIsoText(typed))
        return *date;
    const QRegularExpressionMatch match = dayFirst.match(typed);
    if (!match.hasMatch())
        return {ErrorCode::NotADate, {typed}};
    const int year = match.captured(3).isEmpty() ? today.year() : wholeYear(match.captured(3), today);
    const QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
    if (!date.isValid() || year < firstYear || year > lastYear)
        return {ErrorCode::NotADate, {typed}};
    return date;
}

Result<Money> moneyFromTyped(const QString& text)
{
    static const QRegularExpression sign(
        QStringLiteral("^(?:€|EUR)\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?$"));
    QString amount = text.trimmed().remove(sign);
    if (grouped.match(amount).hasMatch())
        amount.remove(u'.');
    const auto money = moneyFromPlainText(amount.replace(u',', u'.'));
    if (!money)
        return {ErrorCode::NotAnAmountOfMoney, {text.trimmed()}};
    return *money;
}

} // namespace duoboek
