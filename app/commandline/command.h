// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/text/format.h"

#include <QLatin1StringView>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace duoboek {

/// What the program says to whoever called it.
enum class ExitStatus {
    Done = 0,
    Asked = 1, ///< done, but something is asked or found
    Refused = 2, ///< nothing was changed; standard error says where and why
};

/// What a command works with; nothing else of the outside world.
struct CommandContext
{
    const Clock& clock;
    QString loginName;
    QTextStream& out;
    QTextStream& err;
    Language language; ///< of the terminal
};

/// What a command needs of Qt before it can run.
enum class CommandNeeds {
    Core,
    Fonts, ///< draws pages, so it needs Qt Gui, though no screen
};

struct Command
{
    QLatin1StringView name;
    const char* summary = nullptr; ///< source text in the context "CommandLine"
    CommandNeeds needs = CommandNeeds::Core;
    ExitStatus (*run)(const QStringList& arguments, const CommandContext& context) = nullptr;
};

[[nodiscard]] const std::vector<Command>& allCommands();
/// Null when there is no such command.
[[nodiscard]] const Command* commandNamed(const QString& name);

/// A text of the command line in the language of the caller.
[[nodiscard]] QString commandText(const char* source);

/// One problem a line, with values as the tables of a folder have them.
void printProblems(QTextStream& to, const Problems& problems);

/// Says on standard error, one problem a line, why nothing was changed.
[[nodiscard]] ExitStatus refuse(const CommandContext& context, const Problems& problems);
[[nodiscard]] ExitStatus refuse(const CommandContext& context, const Error& error);

ExitStatus runDemo(const QStringList& arguments, const CommandContext& context);
ExitStatus runImport(const QStringList& arguments, const CommandContext& context);
ExitStatus runImportHours(const QStringList& arguments, const CommandContext& context);
ExitStatus runExport(const QStringList& arguments, const CommandContext& context);
ExitStatus runClose(const QStringList& arguments, const CommandContext& context);
ExitStatus runCredit(const QStringList& arguments, const CommandContext& context);
ExitStatus runDocuments(const QStringList& arguments, const CommandContext& context);
ExitStatus runSignals(const QStringList& arguments, const CommandContext& context);
ExitStatus runIntervision(const QStringList& arguments, const CommandContext& context);
ExitStatus runCheck(const QStringList& arguments, const CommandContext& context);

} // namespace duoboek
