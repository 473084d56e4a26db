// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"
#include "tests/support/catchtext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

const QDateTime stamp(QDate(2023, 6, 15), QTime(9, 5, 7), Qt::UTC);

/// What stands between the time zone and the end.
QByteArray eventsOf(const std::vector<CalendarEvent>& events)
{
    const QByteArray calendar = toICalendar(events, stamp);
    const QByteArray end = "END:VTIMEZONE\r\n";
    const qsizetype from = calendar.indexOf(end) + end.size();
    return calendar.mid(from, calendar.indexOf("END:VCALENDAR") - from);
}

} // namespace

TEST_CASE("a calendar is written as RFC 5545 asks")
{
    const QByteArray expected = "BEGIN:VCALENDAR\r\n"
                                "VERSION:2.0\r\n"
                                "PRODID:-//Duoboek//Duoboek//NL\r\n"
                                "BEGIN:VTIMEZONE\r\n"
                                "TZID:Europe/Amsterdam\r\n"
                                "BEGIN:DAYLIGHT\r\n"
                                "TZOFFSETFROM:+0100\r\n"
                                "TZOFFSETTO:+0200\r\n"
                                "TZNAME:CEST\r\n"
                                "DTSTART:19960331T020000\r\n"
                                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                "END:DAYLIGHT\r\n"
                                "BEGIN:STANDARD\r\n"
                                "TZOFFSETFROM:+0200\r\n"
                                "TZOFFSETTO:+0100\r\n"
                                "TZNAME:CET\r\n"
                                "DTSTART:19961027T030000\r\n"
                                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                "END:STANDARD\r\n"
                                "END:VTIMEZONE\r\n"
                                "BEGIN:VEVENT\r\n"
                                "UID:S000012@duoboek\r\n"
                                "DTSTAMP:20230615T090507Z\r\n"
                                "DTSTART;TZID=Europe/Amsterdam:20230510T193000\r\n"
                                "DURATION:PT2H30M\r\n"
                                "SUMMARY:Intervisie Utrecht\r\n"
                                "LOCATION:Buurthuis\r\n"
                                "END:VEVENT\r\n"
                                "END:VCALENDAR\r\n";
    CHECK(toICalendar({{text("S000012"), QDate(2023, 5, 10), QTime(19, 30), WorkTime(150),
                          text("Intervisie Utrecht"), text("Buurthuis")}},
              stamp)
        == expected);
}

TEST_CASE("a session without a start lasts all day and one without pay has no length")
{
    CHECK(eventsOf({{text("S1"), QDate(2023, 5, 10), {}, WorkTime(150), text("Training"), {}},
              {text("S2"), QDate(2023, 5, 11), QTime(20, 0), {}, text("Thema"), {}}})
        == "BEGIN:VEVENT\r\nUID:S1@duoboek\r\nDTSTAMP:20230615T090507Z\r\n"
           "DTSTART;VALUE=DATE:20230510\r\nSUMMARY:Training\r\nEND:VEVENT\r\n"
           "BEGIN:VEVENT\r\nUID:S2@duoboek\r\nDTSTAMP:20230615T090507Z\r\n"
           "DTSTART;TZID=Europe/Amsterdam:20230511T200000\r\nSUMMARY:Thema\r\nEND:VEVENT\r\n");
}

TEST_CASE("text in a calendar is escaped and its long lines are folded between characters")
{
    const QByteArray escaped =
        eventsOf({{text("S,1"), QDate(2023, 5, 10), {}, {}, text("a;b,c\\d\ne\r\nf\x01g\nEND:VEVENT"), {}}});
    CHECK(escaped.contains("UID:S\\,1@duoboek\r\n"));
    CHECK(escaped.contains("SUMMARY:a\\;b\\,c\\\\d\\ne\\nfg\\nEND:VEVENT\r\n"));

    // "SUMMARY:" and 66 letters are 74 octets, so that the é of two octets begins the next line.
    const QString title = QString(66, u'x') + text("é") + QString(80, u'y');
    const QByteArray folded = eventsOf({{text("S1"), QDate(2023, 5, 10), {}, {}, title, {}}});
    CHECK(folded.contains("SUMMARY:" + QByteArray(66, 'x') + "\r\n é" + QByteArray(72, 'y') + "\r\n "
        + QByteArray(8, 'y') + "\r\n"));
    // Just 75 octets stay on one line.
    CHECK(eventsOf({{text("S1"), QDate(2023, 5, 10), {}, {}, QString(67, u'x'), {}}})
              .contains("SUMMARY:" + QByteArray(67, 'x') + "\r\n"));
    for (const QByteArray& line : folded.split('\n'))
        CHECK(line.size() <= 76); // with the CR
}

TEST_CASE("a calendar takes the place of a file or says why it cannot")
{
    const QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(text("b.ics"));
    REQUIRE(writeICalendar(path, {}, stamp).has_value());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == toICalendar({}, stamp));
    const auto refused = writeICalendar(folder.path() + text("/none/b.ics"), {}, stamp);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::FileNotWritable);
}
