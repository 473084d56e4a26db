// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationimport.h"

#include "core/exchange/tableimport.h"
#include "core/storage/database.h"
#include "core/storage/filelock.h"
#include "core/storage/rulechecks.h"
#include "core/storage/settingsrepository.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace duoboek {

namespace {

constexpr QLatin1StringView contractRecord("contract");
constexpr QLatin1StringView duoRecord("duo");
constexpr QLatin1StringView entryRecord("time_entry");
constexpr QLatin1StringView settingRecord("setting");

void append(Problems& problems, const Problems& more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

/// The tables in the order of the format, each behind those that it refers to. What is no table of the format
/// has problems only.
std::vector<ParsedTable> parseTables(const AdministrationTables& tables, Problems& problems)
{
    std::vector<ParsedTable> parsed;
    for (const TableFormat& format : administrationFormat()) {
        for (const AdministrationTable& table : tables) {
            if (table.file != format.file)
                continue;
            parsed.push_back(parseTable(table));
            append(problems, parsed.back().problems);
        }
    }
    for (const AdministrationTable& table : tables) {
        if (!tableFormatOf(table.file))
            append(problems, table.problems);
    }
    return parsed;
}

void sortByPlace(Problems& problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        const int order = a.place.source.compare(b.place.source);
        return order != 0 ? order < 0 : a.place.line < b.place.line;
    });
}

/// Whether hours that are in the file already may now lie outside. A new duo or contract can only make room.
bool canMoveBounds(QLatin1StringView record, const ImportCounts& counts)
{
    if (record == settingRecord)
        return counts.added + counts.changed > 0;
    return counts.changed > 0 && (record == duoRecord || record == contractRecord);
}

/// One import into an open file, inside one transaction.
class AdministrationImport
{
public:
    AdministrationImport(const Database& database, ChangeTransaction& changes, const Clock& clock,
        const WorkProgress& progress, Problems problems)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
        , m_progress(progress)
        , m_codes(database)
        , m_problems(std::move(problems))
    {
    }

    Checked<ImportReport> run(std::vector<ParsedTable>& tables)
    {
        for (const ParsedTable& table : tables)
            m_rows += table.rows.size();
        for (ParsedTable& table : tables) {
            if (const Status written = writeTable(table); !written)
                return written.error();
        }
        if (const Status checked = checkRules(); !checked)
            return checked.error();
        if (!m_problems.empty()) {
            sortByPlace(m_problems);
            return std::move(m_problems);
        }
        return std::move(m_report);
    }

private:
    Status writeTable(ParsedTable& table)
    {
        const std::size_t rows = table.rows.size();
        TableImport import(m_database, m_changes, m_codes, table);
        TableImport::RowRule rule;
        if (table.format->record == entryRecord) {
            if (const Status loaded = loadEntryRules(); !loaded)
                return loaded;
            rule = [this](const std::vector<Field>& fields) { return entryProblem(fields); };
        }
        const auto heard = [this](std::size_t taken) {
            const std::size_t done = m_taken + taken;
            return !m_progress || m_progress(static_cast<qsizetype>(done), static_cast<qsizetype>(m_rows));
        };
        if (const Status written = import.write(rule, heard, m_problems); !written)
            return written;
        m_taken += rows;
        if (!import.isComplete())
            m_incomplete.insert(table.format->record);
        m_boundsMoved = m_boundsMoved || canMoveBounds(table.format->record, import.counts());
        m_report.tables.push_back(import.counts());
        m_lines.emplace(table.format->record, import.takeLines());
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
        auto refusal = m_entryRules.refusalOn(*day, duo->second);
        if (!refusal || isUncertain(refusal->code))
            return std::nullopt;
        return Problem{{{}, 0, {}, QStringLiteral("date")}, std::move(*refusal)};
    }

    /// Whether a refused row could have made room for the hours.
    [[nodiscard]] bool isUncertain(ErrorCode code) const
    {
        return (code == ErrorCode::EntryOutsideContract && m_incomplete.count(contractRecord) > 0)
            || (code == ErrorCode::EntryOutsidePilot && m_incomplete.count(settingRecord) > 0);
    }

    Status checkRules()
    {
        const auto breaches = findRecordBreaches(m_database);
        if (!breaches)
            return breaches.error();
        report(*breaches, m_problems);
        // The rest needs every record to be there.
        if (!m_problems.empty())
            return {};
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
            const int line = lines == m_lines.end() ? 0 : lineOf(lines->second, breach.id);
            // What the tables do not name may be wrong just because a row is refused.
            if (line == 0 && !m_incomplete.empty())
                continue;
            problems.push_back({{file, line, breach.code, breach.field}, breach.error});
        }
    }

    const Database& m_database;
    ChangeTransaction& m_changes;
    const Clock& m_clock;
    const WorkProgress& m_progress;
    std::size_t m_rows = 0; // of all tables
    std::size_t m_taken = 0; // of the tables before this one
    RecordCodes m_codes;
    EntryRules m_entryRules{DateRange(), QDate()};
    EntryBoundsByDuo m_bounds;
    bool m_boundsMoved = false;
    std::map<QLatin1StringView, RecordLines> m_lines; // by record
    std::set<QLatin1StringView> m_incomplete; // records of which a row is refused
    Problems m_problems;
    ImportReport m_report;
};

/// What is to be imported, what was found wrong with it so far, and how.
struct ParsedFolder
{
    std::vector<ParsedTable> tables;
    Problems problems;
    ImportMode mode;
    const WorkProgress& progress;
};

Checked<ImportReport> importInto(
    const Database& database, ParsedFolder& folder, const ChangeAuthor& author, const Clock& clock)
{
    Result<ChangeTransaction> changes = ChangeTransaction::begin(database, author, clock);
    if (!changes)
        return changes.error();
    Checked<ImportReport> report =
        AdministrationImport(database, *changes, clock, folder.progress, std::move(folder.problems))
            .run(folder.tables);
    if (!report || folder.mode == ImportMode::DryRun)
        return report;
    if (const Status committed = changes->commit(); !committed)
        return committed.error();
    return report;
}

/// A new file is filled under another name and takes its own when it is whole, so that a crash on the way
/// leaves nothing that looks like an administration.
Checked<ImportReport> importIntoNew(
    const QString& path, ParsedFolder& folder, const ChangeAuthor& author, const Clock& clock)
{
    // Two imports into the same new file must not meet in the unfinished one.
    const auto lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    const QString unfinished = path + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    Checked<ImportReport> report = Problems();
    {
        auto database = Database::create(unfinished);
        if (!database)
            return database.error();
        report = importInto(**database, folder, author, clock);
    }
    if (!report || folder.mode == ImportMode::DryRun) {
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
    const ChangeAuthor& author, const Clock& clock, ImportMode mode, const WorkProgress& progress)
{
    ParsedFolder folder{{}, {}, mode, progress};
    folder.tables = parseTables(tables, folder.problems);
    if (!QFileInfo::exists(path))
        return importIntoNew(path, folder, author, clock);
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    return importInto(**database, folder, author, clock);
}

} // namespace duoboek
