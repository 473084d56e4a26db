// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationimport.h"
#include "core/exchange/tableparser.h"
#include "core/storage/changetransaction.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>

namespace duoboek {

/// What a code leads to: a record, nothing, or a record whose row is refused, of which nothing can be said.
struct CodeTarget
{
    std::optional<qint64> id;
    bool isRefused = false;
};

/// The ids behind the codes of records, read from the file when a table is first referred to; by then every
/// table that it could be in has been written.
class RecordCodes
{
public:
    explicit RecordCodes(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<CodeTarget> find(QLatin1StringView record, const QString& code);
    /// A record that was added since.
    void add(QLatin1StringView record, const QString& code, qint64 id);
    void refuse(QLatin1StringView record, const QSet<QString>& codes);
    void refuseAll(QLatin1StringView record);
    /// Some row of that record is refused, whichever it is.
    void setIncomplete(QLatin1StringView record);
    [[nodiscard]] bool isIncomplete(QLatin1StringView record) const;

private:
    struct Records
    {
        std::optional<QHash<QString, qint64>> ids;
        QSet<QString> refused;
        bool isAllRefused = false;
        bool isIncomplete = false;
    };

    [[nodiscard]] Result<QHash<QString, qint64>> loadIds(QLatin1StringView record) const;

    const Database& m_database;
    std::map<QLatin1StringView, Records> m_records;
};

/// Ids of records with the line of a table that each came from, in the order of the ids.
using RecordLines = std::vector<std::pair<qint64, int>>;
/// 0 for a record that the table did not name.
[[nodiscard]] int lineOf(const RecordLines& lines, qint64 id);

/// Writes one table: resolves its references, finds the rows that are there already, and adds or updates.
/// Goes on behind a wrong row, so that all that is wrong is found; what refers to it is passed over.
class TableImport
{
public:
    /// A rule on a row whose references are resolved; the column it names is in the error's place.
    using RowRule = std::function<std::optional<Problem>(const std::vector<Field>& fields)>;
    /// Hears now and then how many rows of the table were taken; answers whether to go on.
    using RowsHeard = std::function<bool(std::size_t rows)>;

    TableImport(const Database& database, ChangeTransaction& changes, RecordCodes& codes, ParsedTable& table);

    /// Takes the rows out of the table. Finds and reports problems row by row; an error is a failure of the
    /// file itself, or Cancelled.
    [[nodiscard]] Status write(const RowRule& rule, const RowsHeard& heard, Problems& problems);

    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }
    [[nodiscard]] RecordLines takeLines() { return std::move(m_lines); }
    /// Whether every row of the table was kept.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    struct StoredRow
    {
        qint64 id = 0;
        std::vector<Field> fields;
    };

    [[nodiscard]] Status writeRow(ParsedTable::Row& row, const RowRule& rule, Problems& problems);
    struct Resolved
    {
        Problems problems;
        bool refersToRefused = false;
    };

    [[nodiscard]] Result<Resolved> resolve(std::vector<Field>& fields);
    [[nodiscard]] Status resolveOwner(std::vector<Field>& fields, std::size_t place, Resolved& resolved);
    void refuse(const std::vector<Field>& fields);
    [[nodiscard]] Status prepareLookup();
    [[nodiscard]] Result<std::optional<StoredRow>> findStored(const std::vector<Field>& fields);
    [[nodiscard]] Status keep(int line, std::vector<Field>&& fields, Problems& problems);
    [[nodiscard]] Status insertNewRows(Problems& problems);
    /// Row by row, to find those that the file refuses.
    [[nodiscard]] Status insertOneByOne(Problems& problems);
    void takeOver(qint64 firstId, std::size_t firstRow, std::size_t rows);
    /// A row that a final document does not allow is a problem of the table; any other failure is the file's.
    [[nodiscard]] Status refuseHeld(int line, const Error& error, Problems& problems);

    const Database& m_database;
    ChangeTransaction& m_changes;
    RecordCodes& m_codes;
    ParsedTable& m_table;
    const RecordTable& m_record;
    std::vector<const ColumnFormat*> m_columns; // those with a field in the database
    std::optional<Query> m_lookup; // empty while the table in the file is, for then nothing can match
    ImportCounts m_counts;
    RecordRows m_newRows; // not in the file yet, of which m_newLines has the lines
    std::vector<int> m_newLines;
    RecordLines m_lines;
    bool m_isComplete;
};

} // namespace duoboek
