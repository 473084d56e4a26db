// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programarguments.h"

#include "app/commandline/command.h"
#include "core/base/daterange.h"

namespace duoboek {

namespace {

void readToday(QStringList& words, ProgramArguments& read)
{
    if (words.isEmpty() || !words.first().startsWith(QStringLiteral("--today")))
        return;
    QString day = words.takeFirst().mid(QStringLiteral("--today").size());
    if (day.startsWith(QLatin1Char('=')))
        day = day.sliced(1);
    else if (day.isEmpty() && !words.isEmpty())
        day = words.takeFirst();
    read.rehearsedDay = dateFromIsoText(day);
    if (!read.rehearsedDay)
        read.refusal = Error{ErrorCode::NotADate, {day}};
}

} // namespace

ProgramArguments ProgramArguments::read(QStringList words)
{
    ProgramArguments read;
    readToday(words, read);
    if (read.refusal) {
        read.wish = Wish::Refused;
        return read;
    }
    if (words.isEmpty())
        return read;
    const QString first = words.takeFirst();
    if (first == QStringLiteral("--version") || first == QStringLiteral("-v")) {
        read.wish = Wish::Version;
    } else if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        read.wish = Wish::Help;
    } else if (commandNamed(first)) {
        read.wish = Wish::Command;
        read.command = first;
        read.commandArguments = words;
    } else if (first.startsWith(QLatin1Char('-')) || !words.isEmpty()) {
        read.wish = Wish::Refused;
        read.unknownWord = first;
    } else {
        read.file = first;
    }
    return read;
}

} // namespace duoboek
