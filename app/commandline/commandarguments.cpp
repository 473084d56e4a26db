// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"

namespace duoboek {

CommandArguments::CommandArguments(QLatin1StringView command, const CommandContext& context)
    : m_context(context)
    , m_command(command)
{
    m_parser.setApplicationDescription(commandText(commandNamed(m_command)->summary));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
        commandText(QT_TRANSLATE_NOOP("CommandLine", "say how this command is used"))});
}

void CommandArguments::addPositional(const QString& name, const char* description)
{
    m_positionalNames.append(name);
    m_parser.addPositionalArgument(name, commandText(description), name);
}

void CommandArguments::addFlag(const QString& name, const char* description)
{
    m_parser.addOption({name, commandText(description)});
}

void CommandArguments::addValue(const QString& name, const char* description, const QString& valueName)
{
    m_parser.addOption({name, commandText(description), valueName});
}

std::optional<ExitStatus> CommandArguments::read(const QStringList& arguments)
{
    // The parser takes the first word for the program's name, which is what its help then shows.
    const QStringList words = QStringList{QStringLiteral("duoboek %1").arg(m_command)} + arguments;
    const bool understood = m_parser.parse(words);
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        // Qt puts the path of the executable there, without the command.
        const qsizetype options = help.indexOf(QStringLiteral(" ["));
        const qsizetype path = help.indexOf(QLatin1Char(' ')) + 1;
        if (options > path)
            help.replace(path, options - path, words.first());
        m_context.out << help << Qt::flush;
        return ExitStatus::Done;
    }
    if (!understood)
        return refuseUse(m_parser.errorText());
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < m_positionalNames.size()) {
        return refuseUse(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing")).arg(m_positionalNames.at(given)));
    }
    if (given > m_positionalNames.size()) {
        return refuseUse(commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 is one argument too many"))
                             .arg(m_parser.positionalArguments().at(m_positionalNames.size())));
    }
    return std::nullopt;
}

ExitStatus CommandArguments::refuseUse(const QString& why) const
{
    m_context.err << QStringLiteral("duoboek %1: %2").arg(m_command, why) << Qt::endl
                  << commandText(QT_TRANSLATE_NOOP("CommandLine", "See: %1"))
                         .arg(QStringLiteral("duoboek %1 --help").arg(m_command))
                  << Qt::endl;
    return ExitStatus::Refused;
}

} // namespace duoboek
