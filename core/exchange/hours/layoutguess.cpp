// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/layoutguess.h"

#include "core/base/textfold.h"
#include "core/exchange/hours/hourscells.h"

#include <QSet>

#include <algorithm>

namespace duoboek {

namespace {

/// What columns are called, the surest first: lower case and without accents.
const std::array<QStringList, hoursColumnCount>& namesOfColumns()
{
    static const std::array<QStringList, hoursColumnCount> names{
        QStringLiteral("datum|date|start date|startdatum|begindatum|werkdatum|dag|day").split(u'|'),
        QStringLiteral("duo|duocode|duo code|code duo|duonummer|koppel|code|project").split(u'|'),
        QStringLiteral(
            "deelnemer|participant|naam deelnemer|deelnemer naam|client|naam client|klant|customer")
            .split(u'|'),
        QStringLiteral("levensloopbegeleider|begeleider|coach|naam coach|naam begeleider|user|gebruiker|"
                       "medewerker|employee")
            .split(u'|'),
        QStringLiteral("uren|hours|aantal uren|gewerkte uren|duur|duration|duration (h)|duration (decimal)|"
                       "tijdsduur|tijd|time|time (h)|time (decimal)|minuten|minutes|aantal minuten")
            .split(u'|'),
        QStringLiteral("start time|starttijd|begintijd|start|begin|van|from").split(u'|'),
        QStringLiteral("end time|eindtijd|eind|einde|end|tot|to|until").split(u'|'),
        QStringLiteral("opmerking|opmerkingen|notitie|notities|note|notes|omschrijving|description|"
                       "toelichting")
            .split(u'|'),
    };
    return names;
}

struct ColumnChoice
{
    int place = -1;
    bool isUnclear = false; ///< two columns of the same name
};

ColumnChoice choose(const QStringList& header, const QStringList& names)
{
    for (const QString& name : names) {
        const qsizetype place = header.indexOf(name);
        if (place >= 0)
            return {static_cast<int>(place), header.indexOf(name, place + 1) >= 0};
    }
    return {};
}

constexpr QLatin1StringView clockifyName("Clockify");

/// A program of which the tables are known, by columns that they always have.
struct KnownProgram
{
    QLatin1StringView name;
    const char* columns = nullptr;
};

constexpr KnownProgram knownPrograms[] = {
    {QLatin1StringView("Toggl"), "user|email|client|project|start date|start time|end date|duration"},
    {clockifyName, "project|client|user|start date|duration (h)|duration (decimal)"},
};

/// Empty when the header has all columns of the program.
QString firstMissing(const KnownProgram& program, const QStringList& header)
{
    const QStringList wanted = QString::fromLatin1(program.columns).split(u'|');
    const auto missing = std::find_if(
        wanted.begin(), wanted.end(), [&header](const QString& name) { return !header.contains(name); });
    return missing == wanted.end() ? QString() : *missing;
}

QString nameOfProgram(const QStringList& header)
{
    for (const KnownProgram& program : knownPrograms) {
        if (firstMissing(program, header).isEmpty())
            return program.name;
    }
    return {};
}

/// The first row with the names of two columns, one of them that of the date or the hours.
int findHeaderRow(const TextTable& table)
{
    constexpr std::size_t lastRow = 30;
    HoursLayout layout;
    for (std::size_t row = 0; row < std::min(table.rowCount(), lastRow); ++row) {
        layout.headerRow = static_cast<int>(row);
        const QStringList header = headerOf(table, layout);
        std::array<bool, hoursColumnCount> isThere{};
        std::transform(namesOfColumns().begin(), namesOfColumns().end(), isThere.begin(),
            [&header](const QStringList& names) { return choose(header, names).place >= 0; });
        const auto found = std::count(isThere.begin(), isThere.end(), true);
        const auto is = [&](HoursColumn column) { return isThere[static_cast<std::size_t>(column)]; };
        if (found >= 2 && (is(HoursColumn::Date) || is(HoursColumn::Hours)))
            return layout.headerRow;
    }
    return -1;
}

struct OrderEvidence
{
    bool isDayFirst = false; ///< a date that can be nothing else
    bool isMonthFirst = false;
    bool isEither = false;
};

OrderEvidence findOrder(const TextTable& table, const HoursLayout& layout)
{
    constexpr int months = 12;
    OrderEvidence evidence;
    if (!layout.has(HoursColumn::Date))
        return evidence;
    QSet<QString> seen;
    QStringView last;
    for (std::size_t row = layout.firstRow(); row < table.rowCount(); ++row) {
        const QStringView text = table.cell(row, static_cast<std::size_t>(layout.placeOf(HoursColumn::Date)));
        if (text == last || seen.contains(QString::fromRawData(text.data(), text.size())))
            continue;
        last = text;
        seen.insert(text.toString());
        const auto parts = firstPartsOfDate(text);
        if (!parts)
            continue;
        evidence.isDayFirst = evidence.isDayFirst || parts->first > months;
        evidence.isMonthFirst = evidence.isMonthFirst || parts->second > months;
        evidence.isEither = evidence.isEither || parts->first != parts->second;
    }
    return evidence;
}

DecimalSign findDecimalSign(const TextTable& table, const HoursLayout& layout)
{
    if (!layout.has(HoursColumn::Hours))
        return DecimalSign::Either;
    bool hasComma = false;
    bool hasDot = false;
    for (std::size_t row = layout.firstRow(); row < table.rowCount(); ++row) {
        const QStringView text =
            table.cell(row, static_cast<std::size_t>(layout.placeOf(HoursColumn::Hours)));
        hasComma = hasComma || text.contains(u',');
        hasDot = hasDot || text.contains(u'.');
    }
    if (hasComma == hasDot)
        return DecimalSign::Either;
    return hasComma ? DecimalSign::Comma : DecimalSign::Dot;
}

/// Sets the places that the header tells; those that two columns could be stay open.
void findColumns(const QStringList& header, HoursLayout& layout)
{
    for (std::size_t column = 0; column < hoursColumnCount; ++column) {
        const ColumnChoice choice = choose(header, namesOfColumns()[column]);
        if (!choice.isUnclear)
            layout.places[column] = choice.place;
    }
    const QString hours = header.value(layout.placeOf(HoursColumn::Hours));
    if (hours.contains(QLatin1StringView("minut")))
        layout.unit = TimeUnit::Minutes;
}

} // namespace

LayoutGuess guessLayout(const HoursTable& table)
{
    HoursLayout layout;
    layout.headerRow = findHeaderRow(table.text);
    const QStringList header = headerOf(table.text, layout);
    findColumns(header, layout);
    layout.name = nameOfProgram(header);
    return guessForColumns(table, std::move(layout));
}

QString missingColumnOf(const QString& program, const HoursTable& table)
{
    HoursLayout layout;
    layout.headerRow = findHeaderRow(table.text);
    for (const KnownProgram& known : knownPrograms) {
        if (program.compare(known.name, Qt::CaseInsensitive) == 0)
            return firstMissing(known, headerOf(table.text, layout));
    }
    return {};
}

LayoutGuess guessForColumns(const HoursTable& table, HoursLayout chosen)
{
    LayoutGuess guess{std::move(chosen), {}};
    HoursLayout& layout = guess.layout;
    layout.decimalSign = findDecimalSign(table.text, layout);
    const OrderEvidence order = findOrder(table.text, layout);
    if (order.isMonthFirst != order.isDayFirst)
        layout.dateOrder = order.isMonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    else if (layout.name == clockifyName)
        layout.dateOrder = DateOrder::MonthFirst;
    else if (order.isMonthFirst || order.isEither)
        guess.questions.push_back(LayoutQuestion::DateOrder);
    if (table.isSeparatorUnclear)
        guess.questions.push_back(LayoutQuestion::Separator);
    const std::vector<LayoutQuestion> columns = questionsAbout(layout);
    guess.questions.insert(guess.questions.end(), columns.begin(), columns.end());
    return guess;
}

std::vector<LayoutQuestion> questionsAbout(const HoursLayout& layout)
{
    std::vector<LayoutQuestion> questions;
    if (!layout.has(HoursColumn::Date))
        questions.push_back(LayoutQuestion::DateColumn);
    if (!layout.has(HoursColumn::Duo) && !layout.has(HoursColumn::Participant)
        && !layout.has(HoursColumn::Coach))
        questions.push_back(LayoutQuestion::DuoColumn);
    if (!layout.has(HoursColumn::Hours) && !(layout.has(HoursColumn::Start) && layout.has(HoursColumn::End)))
        questions.push_back(LayoutQuestion::HoursColumn);
    return questions;
}

} // namespace duoboek
