// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daterange.h"

namespace duoboek {

DateRange DateRange::throughLastDay(QDate first, QDate last)
{
    return DateRange(first, last.isNull() ? last : last.addDays(1));
}

bool DateRange::overlaps(const DateRange& other) const
{
    const bool startsBeforeOtherEnds = other.m_end.isNull() || m_first.isNull() || m_first < other.m_end;
    const bool endsAfterOtherStarts = m_end.isNull() || other.m_first.isNull() || other.m_first < m_end;
    return startsBeforeOtherEnds && endsAfterOtherStarts;
}

std::optional<QDate> dateFromIsoText(QStringView text)
{
    const auto digit = [&](qsizetype at) { return text[at].unicode() - u'0'; };
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (digit(at) < 0 || digit(at) > 9)
            return std::nullopt;
    }
    const int year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    const QDate date(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return date;
}

QString toIsoText(QDate date)
{
    constexpr int lastYear = 9999;
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > lastYear)
        return date.toString(Qt::ISODate);
    // Qt goes by printf, which a hundred thousand documents feel.
    QString text(10, u'-');
    const auto put = [&text](qsizetype last, int number, int digits) {
        for (int digit = 0; digit < digits; ++digit, number /= 10)
            text[last - digit] = QChar(u'0' + number % 10);
    };
    put(3, year, 4);
    put(6, month, 2);
    put(9, day, 2);
    return text;
}

} // namespace duoboek
