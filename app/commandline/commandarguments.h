// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

#include <QCommandLineParser>

#include <optional>

namespace duoboek {

/// The arguments of one command: describes them, reads them, and answers --help and wrong use by itself.
class CommandArguments
{
public:
    CommandArguments(QLatin1StringView command, const CommandContext& context);

    /// Positional arguments are all required, in the order in which they are added.
    void addPositional(const QString& name, const char* description);
    void addFlag(const QString& name, const char* description);
    void addValue(const QString& name, const char* description, const QString& valueName);

    /// Nothing when the command can go on; else its exit status, with everything said.
    [[nodiscard]] std::optional<ExitStatus> read(const QStringList& arguments);

    [[nodiscard]] QString positional(int place) const { return m_parser.positionalArguments().at(place); }
    [[nodiscard]] bool isSet(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }

    /// Says what is wrong with how the command was called, and how to find out more.
    [[nodiscard]] ExitStatus refuseUse(const QString& why) const;

private:
    const CommandContext& m_context;
    QString m_command;
    QCommandLineParser m_parser;
    QStringList m_positionalNames;
};

} // namespace duoboek
