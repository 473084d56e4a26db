// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identifiers.h"

#include <QRegularExpression>

namespace duoboek {

namespace {

/// Upper case and without what people put between groups.
QString compact(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s.\\-]"));
    return typed.toUpper().remove(between);
}

bool matches(const QString& text, const char* pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
    return whole.match(text).hasMatch();
}

/// The rest by 97 of a text in which A counts as 10 and Z as 35, as ISO 7064 has it.
int restBy97(const QString& text)
{
    int rest = 0;
    for (const QChar c : text) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest;
}

/// The check of the Dutch number for a legal person: weights 9 to 2, and the last digit is the rest by 11.
bool passesElfproef(const QString& nineDigits)
{
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * nineDigits[i].digitValue();
    return sum > 0 && sum % 11 == nineDigits[8].digitValue();
}

} // namespace

Result<QString> ibanFromText(const QString& typed)
{
    const QString iban = compact(typed);
    constexpr int dutchLength = 18;
    const bool hasForm = matches(iban, "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
        && (!iban.startsWith(QLatin1String("NL")) || iban.size() == dutchLength);
    if (!hasForm || restBy97(iban.mid(4) + iban.left(4)) != 1)
        return {ErrorCode::NotAnIban, {typed}};
    return iban;
}

Result<QString> vatIdFromText(const QString& typed)
{
    const QString vatId = compact(typed);
    const bool hasForm = matches(vatId, "NL[0-9]{9}B[0-9]{2}");
    if (!hasForm || (!passesElfproef(vatId.mid(2, 9)) && restBy97(vatId) != 1))
        return {ErrorCode::NotAVatId, {typed}};
    return vatId;
}

Result<QString> cocNumberFromText(const QString& typed)
{
    const QString number = compact(typed);
    if (!matches(number, "[0-9]{8}"))
        return {ErrorCode::NotACocNumber, {typed}};
    return number;
}

Result<QString> postcodeFromText(const QString& typed)
{
    const QString postcode = compact(typed);
    if (!matches(postcode, "[1-9][0-9]{3}[A-Z]{2}"))
        return {ErrorCode::NotAPostcode, {typed}};
    return QString(postcode.left(4) + u' ' + postcode.mid(4));
}

Result<QString> emailFromText(const QString& typed)
{
    const QString email = typed.trimmed();
    if (!matches(email, "[^\\s@,;<>\"]+@[^\\s@,;<>\".]+(\\.[^\\s@,;<>\".]+)+"))
        return {ErrorCode::NotAnEmail, {typed}};
    return email;
}

} // namespace duoboek
