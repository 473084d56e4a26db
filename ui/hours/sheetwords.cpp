// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/sheetwords.h"

#include "ui/text/errortext.h"

namespace duoboek {

QString SheetWords::duo(const SheetDuo& duo)
{
    return QStringLiteral("%1  %2 – %3")
        .arg(duo.bounds.duoCode, duo.participantName.full(), duo.coachName.full());
}

QString SheetWords::weekWithDays(IsoWeek week, const Format& format)
{
    return QStringLiteral("%1 (%2 – %3)")
        .arg(format.week(week), format.dayAndMonth(week.monday()), format.dayAndMonth(week.sunday()));
}

QString SheetWords::hours(const SheetCell& cell, bool isClosed, const Format& format)
{
    if (cell.time)
        return format.hours(*cell.time);
    return isClosed ? QStringLiteral("–") : QString();
}

Attention SheetWords::attention(const SheetRow& row)
{
    if (row.structural != Deviation::None)
        return Attention::Urgent;
    return row.deviation == Deviation::None ? Attention::None : Attention::Notice;
}

QString SheetWords::reason(const SheetRow& row)
{
    switch (row.structural) {
    case Deviation::Above:
        return tr("Structurally more hours than agreed: the coach discusses this with the duo contact.");
    case Deviation::Below:
        return tr("Structurally fewer hours than agreed: the coach discusses this with the duo contact.");
    case Deviation::None:
        break;
    }
    switch (row.deviation) {
    case Deviation::Above:
        return tr("This week has clearly more hours than agreed.");
    case Deviation::Below:
        return tr("This week has clearly fewer hours than agreed.");
    case Deviation::None:
        break;
    }
    return {};
}

QString SheetWords::ofDay(
    const WeekSheet& sheet, const SheetRow& row, std::size_t weekday, const Format& format)
{
    const SheetCell& cell = row.days[weekday];
    const QString hours = cell.time ? format.hours(*cell.time) : tr("no hours typed");
    QStringList sentences{
        QStringLiteral("%1, %2: %3.")
            .arg(sheet.duoOf(row).bounds.duoCode, format.fullDate(row.dayAt(weekday)), hours)};
    if (const auto lock = sheet.lockOn(row, weekday))
        sentences.append(
            tr("Document %1 is final and holds the hours of this month. Ctrl+Shift+H sets them right by a "
               "correction.")
                .arg(lock->arguments.front()));
    else if (const auto refusal = sheet.refusalOn(row, weekday))
        sentences.append(errorSentence(*refusal, format));
    if (!cell.note.isEmpty())
        sentences.append(tr("Note: %1").arg(cell.note));
    return sentences.join(u' ');
}

} // namespace duoboek
