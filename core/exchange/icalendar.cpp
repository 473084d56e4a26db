// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/base/writeerror.h"

#include <QSaveFile>

namespace duoboek {

namespace {

// Since 1996 summer time runs from the last Sunday of March to that of October, in the whole Union.
constexpr const char* timeZone[] = {
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
};

QString escaped(const QString& text)
{
    const QString lines = QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString safe;
    for (const QChar c : lines) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            safe += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            safe += QString(u'\\') + c;
        else if (c.category() != QChar::Other_Control || c == u'\t')
            safe += c;
    }
    return safe;
}

/// A line, in parts of at most 75 octets of which each but the first begins with a space. A character is not
/// broken.
void addLine(QByteArray& calendar, const QString& line)
{
    constexpr qsizetype longest = 75;
    const QByteArray bytes = line.toUtf8();
    const auto isWithinCharacter = [&bytes](qsizetype place) {
        return place < bytes.size() && (static_cast<unsigned char>(bytes[place]) & 0xC0U) == 0x80U;
    };
    qsizetype from = 0;
    while (bytes.size() - from > longest - (from > 0 ? 1 : 0)) {
        qsizetype to = from + longest - (from > 0 ? 1 : 0);
        while (isWithinCharacter(to))
            --to;
        calendar += (from > 0 ? " " : "") + bytes.mid(from, to - from) + "\r\n";
        from = to;
    }
    calendar += (from > 0 ? " " : "") + bytes.mid(from) + "\r\n";
}

void addText(QByteArray& calendar, const QString& property, const QString& text)
{
    if (!text.isEmpty())
        addLine(calendar, property + u':' + escaped(text));
}

void addTime(QByteArray& calendar, const CalendarEvent& event)
{
    const QString day = event.day.toString(QStringLiteral("yyyyMMdd"));
    if (!event.startsAt.isValid()) {
        addLine(calendar, QStringLiteral("DTSTART;VALUE=DATE:") + day);
        return;
    }
    addLine(calendar,
        QStringLiteral("DTSTART;TZID=Europe/Amsterdam:%1T%2")
            .arg(day, event.startsAt.toString(QStringLiteral("HHmmss"))));
    const qint64 minutes = event.length.minutes();
    if (minutes > 0)
        addLine(calendar, QStringLiteral("DURATION:PT%1H%2M").arg(minutes / 60).arg(minutes % 60));
}

} // namespace

QByteArray toICalendar(const std::vector<CalendarEvent>& events, const QDateTime& madeAt)
{
    QByteArray calendar;
    addLine(calendar, QStringLiteral("BEGIN:VCALENDAR"));
    addLine(calendar, QStringLiteral("VERSION:2.0"));
    addLine(calendar, QStringLiteral("PRODID:-//Duoboek//Duoboek//NL"));
    for (const char* line : timeZone)
        addLine(calendar, QLatin1String(line));
    const QString stamp = madeAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (const CalendarEvent& event : events) {
        addLine(calendar, QStringLiteral("BEGIN:VEVENT"));
        addText(calendar, QStringLiteral("UID"), event.code + QStringLiteral("@duoboek"));
        addLine(calendar, QStringLiteral("DTSTAMP:") + stamp);
        addTime(calendar, event);
        addText(calendar, QStringLiteral("SUMMARY"), event.summary);
        addText(calendar, QStringLiteral("LOCATION"), event.location);
        addLine(calendar, QStringLiteral("END:VEVENT"));
    }
    addLine(calendar, QStringLiteral("END:VCALENDAR"));
    return calendar;
}

Status writeICalendar(const QString& path, const std::vector<CalendarEvent>& events, const QDateTime& madeAt)
{
    QSaveFile file(path);
    const QByteArray calendar = toICalendar(events, madeAt);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit())
        return writeError(file, ErrorCode::FileNotWritable);
    return {};
}

} // namespace duoboek
