// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "app/commandline/terminalprogress.h"
#include "core/exchange/hours/hoursimport.h"
#include "core/storage/database.h"
#include "ui/hoursimport/importwords.h"
#include "ui/text/errortext.h"

#include <QFileInfo>

namespace duoboek {

namespace {

ExitStatus refuseQuestions(const CommandContext& context, const LayoutGuess& guess)
{
    for (const LayoutQuestion question : guess.questions)
        context.err << questionText(question) << Qt::endl;
    context.err << commandText(QT_TRANSLATE_NOOP("CommandLine",
        "Read the table in the window once and keep how it is read, then name that with "
        "--layout NAME."))
                << Qt::endl;
    return ExitStatus::Refused;
}

/// Every row that is not taken over, however many there are.
void printRefused(const CommandContext& context, const Problems& problems)
{
    const auto all = static_cast<qsizetype>(problems.size());
    for (const QString& line : problemLines(problems, all, ValueWords::OfFolder))
        context.err << line << Qt::endl;
}

/// Which column was read as what, so that a wrong guess is seen.
void printReading(const CommandContext& context, const HoursTable& table, const HoursLayout& layout)
{
    if (const QStringList unread = table.unreadSheets(); !unread.isEmpty())
        context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "Sheet: %1 (not read: %2)"))
                           .arg(table.sheets[table.sheet], unread.join(QStringLiteral(", ")))
                    << Qt::endl;
    QStringList columns;
    for (std::size_t column = 0; column < hoursColumnCount; ++column) {
        const int place = layout.places[column];
        if (place < 0)
            continue;
        const QString name = layout.headerRow < 0
            ? QString::number(place + 1)
            : table.text.cell(std::size_t(layout.headerRow), std::size_t(place)).toString();
        columns.append(QStringLiteral("%1 = %2").arg(nameOf(HoursColumn(column)), name));
    }
    context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "Columns: %1"))
                       .arg(columns.join(QStringLiteral("; ")))
                << Qt::endl;
}

class HoursImportCommand
{
public:
    HoursImportCommand(const CommandContext& context, const CommandArguments& given)
        : m_context(context)
        , m_given(given)
        , m_source(QFileInfo(given.positional(1)).fileName())
        , m_isDryRun(given.isSet(QStringLiteral("dry-run")))
    {
    }

    ExitStatus run() const
    {
        const Result<QByteArray> bytes = readTableFile(m_given.positional(1));
        if (!bytes)
            return refuse(m_context, bytes.error());
        const auto database = Database::open(m_given.positional(0), Database::Access::ReadWrite);
        if (!database)
            return refuse(m_context, database.error());
        const auto read =
            readTableWithLayout(**database, m_source, *bytes, {}, m_given.value(QStringLiteral("layout")));
        if (!read)
            return refuse(m_context, read.error());
        if (!read->guess.questions.empty())
            return refuseQuestions(m_context, read->guess);
        return import(**database, read->table, read->guess.layout);
    }

private:
    ExitStatus import(const Database& database, const HoursTable& table, const HoursLayout& layout) const
    {
        printReading(m_context, table, layout);
        const auto preview = previewHoursImport(database, table, layout, {}, m_context.clock.today());
        if (!preview)
            return refuse(m_context, preview.error());
        printRefused(m_context, preview->problems);
        if (!preview->problems.empty() && !m_given.isSet(QStringLiteral("skip-refused")))
            return ExitStatus::Refused;
        const ImportMode mode = m_isDryRun ? ImportMode::DryRun : ImportMode::Keep;
        const QString rows = commandText(QT_TRANSLATE_NOOP("CommandLine", "rows"));
        const auto outcome = withProgress(m_context, rows, [&](const WorkProgress& progress) {
            return takeOverHours({database, m_context.clock, m_context.loginName},
                QStringLiteral("import of hours"), *preview,
                {m_source, layout.name, mode, LongDays::Accepted, progress});
        });
        if (!outcome)
            return refuse(m_context, outcome.error());
        report(*preview, outcome->asked);
        const bool isAllTaken = preview->problems.empty() && outcome->asked.empty();
        return isAllTaken ? ExitStatus::Done : ExitStatus::Asked;
    }

    void report(const HoursPreview& preview, const Problems& asked) const
    {
        m_context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 new, %3 changed, %4 the same"))
                             .arg(m_source)
                             .arg(preview.entries.added)
                             .arg(preview.entries.changed)
                             .arg(preview.entries.same)
                      << Qt::endl;
        const std::size_t refused =
            preview.countOf(ImportRowState::Refused) + preview.countOf(ImportRowState::Doubtful);
        if (refused > 0)
            m_context.out
                << commandText(QT_TRANSLATE_NOOP("CommandLine", "Rows passed over: %1")).arg(refused)
                << Qt::endl;
        printProblems(m_context.out, asked);
        if (m_isDryRun)
            m_context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "A dry run: nothing was kept."))
                          << Qt::endl;
    }

    const CommandContext& m_context;
    const CommandArguments& m_given;
    QString m_source;
    bool m_isDryRun;
};

} // namespace

ExitStatus runImportHours(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("import-hours"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the administration"));
    given.addPositional(QStringLiteral("TABLE"),
        QT_TRANSLATE_NOOP("CommandLine", "the table of hours to read, as CSV or XLSX"));
    given.addValue(QStringLiteral("layout"),
        QT_TRANSLATE_NOOP("CommandLine", "how the table is read: a kept layout, or toggl or clockify"),
        QStringLiteral("NAME"));
    given.addFlag(
        QStringLiteral("dry-run"), QT_TRANSLATE_NOOP("CommandLine", "try everything and keep nothing"));
    given.addFlag(QStringLiteral("skip-refused"),
        QT_TRANSLATE_NOOP("CommandLine", "take over the other rows when some are refused"));
    if (const auto ended = given.read(arguments))
        return *ended;
    return HoursImportCommand(context, given).run();
}

} // namespace duoboek
