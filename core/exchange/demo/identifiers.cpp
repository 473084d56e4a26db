// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/identifiers.h"

#include <QStringView>

namespace duoboek::demo {

namespace {

constexpr QStringView banks[] = {u"ABNA", u"INGB", u"RABO", u"TRIO", u"KNAB", u"SNSB", u"ASNB"};

QString digits(int count, Random& random)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QString::number(random.below(10));
    return text;
}

/// The remainder by 97 of the number that the text spells, a letter counting as 10 (A) to 35 (Z).
int remainderBy97(QStringView text)
{
    int remainder = 0;
    for (const QChar character : text) {
        const int value = character.isDigit() ? character.digitValue() : character.unicode() - u'A' + 10;
        remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return remainder;
}

} // namespace

QString makeIban(Random& random)
{
    const QString bank = random.pick(banks).toString();
    const QString account = bank + QLatin1Char('0') + digits(9, random);
    const int check = 98 - remainderBy97(account + QStringLiteral("NL00"));
    return QStringLiteral("NL%1%2").arg(check, 2, 10, QLatin1Char('0')).arg(account);
}

QString makeVatId(Random& random)
{
    for (;;) {
        const int first = random.between(1, 8);
        const QString number = QString::number(first) + digits(7, random);
        int sum = 0;
        for (int i = 0; i < 8; ++i)
            sum += number[i].digitValue() * (9 - i);
        const int check = sum % 11;
        const int suffix = random.between(1, 99);
        if (check < 10)
            return QStringLiteral("NL%1%2B%3").arg(number).arg(check).arg(suffix, 2, 10, QLatin1Char('0'));
    }
}

QString makeCocNumber(Random& random)
{
    const int first = random.between(1, 9);
    return QString::number(first) + digits(7, random);
}

QString makePhone(Random& random)
{
    return QStringLiteral("06-0") + digits(7, random);
}

} // namespace duoboek::demo
