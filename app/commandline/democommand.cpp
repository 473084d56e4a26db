// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "app/commandline/demofile.h"
#include "app/commandline/importreport.h"
#include "app/commandline/terminalprogress.h"
#include "core/base/daterange.h"

namespace duoboek {

namespace {

constexpr int mostDuos = 10'000;

/// Says what is wrong with the options, or nothing.
QString readOptions(const CommandArguments& given, DemoOptions& options)
{
    const auto wrong = [](const char* sentence, const QString& text) {
        return commandText(sentence).arg(text);
    };
    if (given.isSet(QStringLiteral("duos"))) {
        bool isNumber = false;
        options.duos = given.value(QStringLiteral("duos")).toInt(&isNumber);
        if (!isNumber || options.duos < 1 || options.duos > mostDuos) {
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "--duos: %1 is not a number from 1 to 10000"),
                given.value(QStringLiteral("duos")));
        }
    }
    if (given.isSet(QStringLiteral("seed"))) {
        bool isNumber = false;
        options.seed = given.value(QStringLiteral("seed")).toULongLong(&isNumber);
        if (!isNumber) {
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "--seed: %1 is not a whole number"),
                given.value(QStringLiteral("seed")));
        }
    }
    if (given.isSet(QStringLiteral("until"))) {
        const auto until = dateFromIsoText(given.value(QStringLiteral("until")));
        if (!until || until->year() < earliestDemoYear) {
            return wrong(QT_TRANSLATE_NOOP(
                             "CommandLine", "--until: %1 is not a date from 1925 on, such as 2023-05-31"),
                given.value(QStringLiteral("until")));
        }
        options.until = *until;
    }
    return {};
}

} // namespace

ExitStatus runDemo(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("demo"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the new file"));
    given.addValue(
        QStringLiteral("duos"), QT_TRANSLATE_NOOP("CommandLine", "how many duos (100)"), QStringLiteral("N"));
    given.addValue(QStringLiteral("seed"),
        QT_TRANSLATE_NOOP("CommandLine", "the same seed makes the same administration (1)"),
        QStringLiteral("S"));
    given.addValue(QStringLiteral("until"),
        QT_TRANSLATE_NOOP("CommandLine", "the last day of its five years (today)"), QStringLiteral("DATE"));
    if (const auto ended = given.read(arguments))
        return *ended;

    DemoOptions options;
    options.until = context.clock.today();
    if (const QString wrong = readOptions(given, options); !wrong.isEmpty())
        return given.refuseUse(wrong);
    const auto report = withProgress(
        context, commandText(QT_TRANSLATE_NOOP("CommandLine", "rows")), [&](const WorkProgress& progress) {
            return makeDemoFile(given.positional(0), options, context.loginName, progress);
        });
    if (!report)
        return refuse(context, report.error());
    return reportImport(*report, context);
}

} // namespace duoboek
