// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationimport.h"

#include "core/exchange/tableimport.h"
#include "core/storage/database.h"
#include "core/storage/rulechecks.h"
#include "core/storage/settingsrepository.h"

#include <QFile>
#include <QFileInfo>

namespace duoboek {

namespace {

constexpr QLatin1StringView entryRecord("time_entry");

void append(Problems& problems, const Problems& more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

/// The tables in the order of the format, each behind those that it refers to.
Checked<std::vector<ParsedTable>> parseTables(const AdministrationTables& tables)
{
    std::vector<ParsedTable> parsed;
    Problems problems;
    for (const TableFormat& format : administrationFormat()) {
        for (const AdministrationTable& table : tables) {
            if (table.file != format.file)
                continue;
            Checked<ParsedTable> one = parseTable(table);
            if (one)
                parsed.push_back(std::move(*one));
            else
                append(problems, one.error());
        }
    }
    if (!problems.empty())
        return problems;
    return parsed;
}

/// Whether hours that are in the file already may now lie outside. A new duo or contract can only make room.
bool canMoveBounds(QLatin1StringView record, const ImportCounts& counts)
{
    if (record == QLatin1StringView("setting"))
        return counts.added + counts.changed > 0;
    return counts.changed > 0
        && (record == QLatin1StringView("duo") || record == QLatin1StringView("contract"));
}

/// One import into an open file, inside one transaction.
class AdministrationImport
{
public:
    AdministrationImport(const Database& database, ChangeTransaction& changes, const Clock& clock)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
        , m_codes(database)
    {
    }

    Checked<ImportReport> run(const std::vector<ParsedTable>& tables)
    {
        for (const ParsedTable& table : tables) {
            if (const Status written = writeTable(table); !written)
                return written.error();
        }
        // The rules on records that stand together need all of them to be there.
        if (m_problems.empty()) {
            if (const Status checked = checkRules(); !checked)
                return checked.error();
        }
        if (!m_problems.empty())
            return std::move(m_problems);
        return std::move(m_report);
    }

private:
    Status writeTable(const ParsedTable& table)
    {
        TableImport import(m_database, m_changes, m_codes, table);
        TableImport::RowRule rule;
        if (table.format->record == entryRecord) {
            if (const Status loaded = loadEntryRules(); !loaded)
                return loaded;
            rule = [this](const std::vector<Field>& fields) { return entryProblem(fields); };
        }
        if (const Status written = import.write(rule, m_problems); !written)
            return written;
        m_boundsMoved = m_boundsMoved || canMoveBounds(table.format->record, import.counts());
        m_report.tables.push_back(import.counts());
        m_lines.emplace(table.format->record, import.lines());
        return {};
    }

    Status loadEntryRules()
    {
        Result<EntryBoundsByDuo> bounds = loadEntryBounds(m_database);
        if (!bounds)
            return bounds.error();
        const Result<Settings> settings = loadSettings(m_database);
        if (!settings)
            return settings.error();
        m_bounds = std::move(*bounds);
        m_entryRules = EntryRules(settings->pilot, m_clock.today());
        return {};
    }

    [[nodiscard]] std::optional<Problem> entryProblem(const std::vector<Field>& fields) const
    {
        const auto duo = m_bounds.find(std::get<qint64>(fields[0]));
        const auto day = dateFromIsoText(std::get<QString>(fields[1]));
        if (duo == m_bounds.end() || !day)
            return std::nullopt;
        if (auto refusal = m_entryRules.refusalOn(*day, duo->second))
            return Problem{{{}, 0, {}, QStringLiteral("date")}, std::move(*refusal)};
        return std::nullopt;
    }

    Status checkRules()
    {
        const auto breaches = findRecordBreaches(m_database);
        if (!breaches)
            return breaches.error();
        report(*breaches, m_problems);
        if (m_boundsMoved) {
            // A changed duo, contract or pilot can leave hours outside that the tables do not name.
            if (const Status loaded = loadEntryRules(); !loaded)
                return loaded;
            const auto outside = findEntryBreaches(m_database, m_entryRules);
            if (!outside)
                return outside.error();
            report(*outside, m_problems);
        }
        const auto longDays = findLongCoachDays(m_database);
        if (!longDays)
            return longDays.error();
        report(*longDays, m_report.asked);
        return {};
    }

    void report(const std::vector<RuleBreach>& breaches, Problems& problems) const
    {
        for (const RuleBreach& breach : breaches) {
            const QString file = tableFormatOfRecord(breach.record)->file;
            const auto lines = m_lines.find(breach.record);
            const int line = lines == m_lines.end() ? 0 : lines->second.value(breach.id);
            problems.push_back({{file, line, breach.code, breach.field}, breach.error});
        }
    }

    const Database& m_database;
    ChangeTransaction& m_changes;
    const Clock& m_clock;
    RecordCodes m_codes;
    EntryRules m_entryRules{DateRange(), QDate()};
    EntryBoundsByDuo m_bounds;
    bool m_boundsMoved = false;
    std::map<QLatin1StringView, LinesById> m_lines;
    ImportReport m_report;
    Problems m_problems;
};

Checked<ImportReport> importInto(const Database& database, const std::vector<ParsedTable>& tables,
    const ChangeAuthor& author, const Clock& clock, ImportMode mode)
{
    Result<ChangeTransaction> changes = ChangeTransaction::begin(database, author, clock);
    if (!changes)
        return changes.error();
    Checked<ImportReport> report = AdministrationImport(database, *changes, clock).run(tables);
    if (!report || mode == ImportMode::DryRun)
        return report;
    if (const Status committed = changes->commit(); !committed)
        return committed.error();
    return report;
}

/// A new file is filled under another name and takes its own when it is whole, so that a crash on the way
/// leaves nothing that looks like an administration.
Checked<ImportReport> importIntoNew(const QString& path, const std::vector<ParsedTable>& tables,
    const ChangeAuthor& author, const Clock& clock, ImportMode mode)
{
    const QString unfinished = path + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    Checked<ImportReport> report = Problems();
    {
        auto database = Database::create(unfinished);
        if (!database)
            return database.error();
        report = importInto(**database, tables, author, clock, mode);
    }
    if (!report || mode == ImportMode::DryRun) {
        QFile::remove(unfinished);
        return report;
    }
    QFile file(unfinished);
    if (!file.rename(path)) {
        const Error error{ErrorCode::FileNotWritable, {path, file.errorString()}};
        QFile::remove(unfinished);
        return error;
    }
    return report;
}

} // namespace

Checked<ImportReport> importAdministration(const QString& path, const AdministrationTables& tables,
    const ChangeAuthor& author, const Clock& clock, ImportMode mode)
{
    const auto parsed = parseTables(tables);
    if (!parsed)
        return parsed.error();
    if (!QFileInfo::exists(path))
        return importIntoNew(path, *parsed, author, clock, mode);
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    return importInto(**database, *parsed, author, clock, mode);
}

} // namespace duoboek
