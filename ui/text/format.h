// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/isoweek.h"
#include "core/base/money.h"
#include "core/base/month.h"
#include "core/base/worktime.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace duoboek {

/// The languages of the program. Dutch is the default one, and that of documents.
enum class Language {
    Dutch,
    English,
};

/// Whether amounts of money are told, or stand there as dots.
enum class Amounts { Shown, Hidden };

/// Numbers, dates and money as people read them. A value: copy it into each thread that needs one.
class Format
{
public:
    explicit Format(Language language, Amounts amounts = Amounts::Shown);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool showsAmounts() const { return m_amounts == Amounts::Shown; }

    /// "1.234,56" in Dutch, "1,234.56" in English; "-0,50".
    [[nodiscard]] QString amount(Money money) const;
    /// "€ 1.234,56" with a space that does not break.
    [[nodiscard]] QString money(Money money) const;
    /// "€ 20,54": what an hour costs, excluding VAT.
    [[nodiscard]] QString rate(HourlyRate rate) const { return money(rate.perHour()); }
    /// "1.234"
    [[nodiscard]] QString count(qint64 number) const;
    /// "21 %", "5,5 %"
    [[nodiscard]] QString percent(Percent percent) const;
    /// "31-05-2023" in Dutch, "31 May 2023" in English.
    [[nodiscard]] QString date(QDate date) const;
    /// The way back; null when it is not written so.
    [[nodiscard]] QDate dateFromText(const QString& text) const;
    /// A sentence in which dates stand as in the files, with those dates as people read them.
    [[nodiscard]] QString withReadableDates(const QString& sentence) const;
    /// "125:30"
    [[nodiscard]] QString hours(WorkTime time) const { return time.toClockText(); }
    /// "+1:30", "-0:30", "0:00"
    [[nodiscard]] QString difference(WorkTime time) const;
    /// "mei 2023"
    [[nodiscard]] QString month(Month month) const;
    /// "week 18"
    [[nodiscard]] QString week(IsoWeek week) const;
    /// "week 18, 2023"
    [[nodiscard]] QString weekAndYear(IsoWeek week) const;
    /// "ma", "Mon"
    [[nodiscard]] QString weekday(QDate date) const;
    /// "1 mei"
    [[nodiscard]] QString dayAndMonth(QDate date) const;
    /// "dinsdag 2 mei 2023"
    [[nodiscard]] QString fullDate(QDate date) const;
    /// The days of a week that lie in a month, "1–7 mei" or "30 april"; empty when none do.
    [[nodiscard]] QString daysWithin(IsoWeek week, Month month) const;

    /// "NL12 TRIO 0616 7456 10": in groups of four, as on paper.
    [[nodiscard]] QString iban(const QString& iban) const;

private:
    [[nodiscard]] QString datePattern() const;
    /// Hundredths as a number with two digits behind the mark.
    [[nodiscard]] QString decimal(qint64 hundredths) const;

    Language m_language;
    Amounts m_amounts;
    QLocale m_locale;
};

} // namespace duoboek
