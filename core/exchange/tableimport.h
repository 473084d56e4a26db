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

/// The ids behind the codes of records, read from the file when a table is first referred to; by then every
/// table that it could be in has been written.
class RecordCodes
{
public:
    explicit RecordCodes(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<qint64>> idOf(QLatin1StringView record, const QString& code);

private:
    const Database& m_database;
    std::map<QLatin1StringView, QHash<QString, qint64>> m_ids;
};

/// Which line of a table each record came from.
using LinesById = QHash<qint64, int>;

/// Writes one table: resolves its references, finds the rows that are there already, and adds or updates.
class TableImport
{
public:
    /// A rule on a row whose references are resolved; the column it names is in the error's place.
    using RowRule = std::function<std::optional<Problem>(const std::vector<Field>& fields)>;

    TableImport(
        const Database& database, ChangeTransaction& changes, RecordCodes& codes, const ParsedTable& table);

    /// Finds and reports problems row by row; an error is a failure of the file itself.
    [[nodiscard]] Status write(const RowRule& rule, Problems& problems);

    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }
    [[nodiscard]] const LinesById& lines() const { return m_lines; }

private:
    struct StoredRow
    {
        qint64 id = 0;
        std::vector<Field> fields;
    };

    [[nodiscard]] Status writeRow(const ParsedTable::Row& row, const RowRule& rule, Problems& problems);
    [[nodiscard]] Result<std::vector<Problem>> resolve(std::vector<Field>& fields);
    [[nodiscard]] Status prepareLookup();
    [[nodiscard]] Result<std::optional<StoredRow>> findStored(const std::vector<Field>& fields);
    [[nodiscard]] Status keep(int line, const std::vector<Field>& fields);

    const Database& m_database;
    ChangeTransaction& m_changes;
    RecordCodes& m_codes;
    const ParsedTable& m_table;
    const RecordTable& m_record;
    std::optional<Query> m_lookup; // empty while the table in the file is, for then nothing can match
    ImportCounts m_counts;
    LinesById m_lines;
};

} // namespace duoboek
