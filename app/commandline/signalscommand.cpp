// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "core/exchange/signaltable.h"
#include "core/storage/database.h"
#include "ui/text/signaltext.h"

#include <numeric>

namespace duoboek {

ExitStatus runSignals(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("signals"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the administration"));
    given.addValue(QStringLiteral("on"),
        QT_TRANSLATE_NOOP("CommandLine", "the day of looking, such as 2023-05-31"), QStringLiteral("DATE"));
    given.addValue(QStringLiteral("out"),
        QT_TRANSLATE_NOOP("CommandLine", "the folder for what is written; it is made when there is none"),
        QStringLiteral("FOLDER"));
    if (const auto ended = given.read(arguments))
        return *ended;
    for (const QString& option : {QStringLiteral("on DATE"), QStringLiteral("out FOLDER")}) {
        if (!given.isSet(option.section(u' ', 0, 0)))
            return given.refuseUse(commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing"))
                                       .arg(QStringLiteral("--") + option));
    }
    const auto day = dateFromIsoText(given.value(QStringLiteral("on")));
    if (!day)
        return refuse(context, Error{ErrorCode::NotADate, {given.value(QStringLiteral("on"))}});

    const auto database = Database::open(given.positional(0), Database::Access::ReadOnly);
    if (!database)
        return refuse(context, database.error());
    const auto duos = listSignals(**database, *day);
    if (!duos)
        return refuse(context, duos.error());
    const QString folder = given.value(QStringLiteral("out"));
    if (const Status written = writeSignalTable(*duos, folder, signalText); !written)
        return refuse(context, written.error());
    const auto total = std::accumulate(duos->begin(), duos->end(), std::size_t(0),
        [](std::size_t sum, const SignalledDuo& duo) { return sum + duo.found.size(); });
    context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 signals at %3 duos"))
                       .arg(given.value(QStringLiteral("on")))
                       .arg(total)
                       .arg(duos->size())
                << Qt::endl;
    return ExitStatus::Done;
}

} // namespace duoboek
