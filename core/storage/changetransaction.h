// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/changeauthor.h"
#include "core/storage/query.h"
#include "core/storage/recordtable.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

#include <vector>

namespace duoboek {

/// Rows of one table, all with as many values.
using RecordRows = std::vector<RecordFields>;

/// The one way by which data is changed: writes rows and, in the same transaction, logs each change. Nothing
/// is kept until commit(); a transaction that changed nothing leaves no trace in the log either. Where values
/// are fewer than the table has columns, the last ones keep what they have: in a new row, what the schema
/// says. What a final document holds is refused with HeldByDocument, and its number.
class ChangeTransaction
{
public:
    [[nodiscard]] static Result<ChangeTransaction> begin(
        const Database& database, const ChangeAuthor& author, const Clock& clock);

    /// Adds rows by one statement, their values in the order of the table's columns. Gives the first one's
    /// id; the others' follow on it, one by one. There must be a row.
    [[nodiscard]] Result<qint64> insert(const RecordTable& table, const RecordRows& rows);
    /// Puts a row back under the id that it had.
    [[nodiscard]] Status restore(const RecordTable& table, qint64 id, const RecordFields& fields);
    /// Writes what differs between before and after; does nothing when nothing does.
    [[nodiscard]] Status update(
        const RecordTable& table, qint64 id, const RecordFields& before, const RecordFields& after);
    /// Takes away a row that holds these values.
    [[nodiscard]] Status remove(const RecordTable& table, qint64 id, const RecordFields& fields);
    [[nodiscard]] Status commit();

private:
    ChangeTransaction(
        const Database& database, ChangeAuthor author, const Clock& clock, Transaction transaction);

    [[nodiscard]] Status openChangeSet();
    [[nodiscard]] Result<qint64> firstFreeId(const RecordTable& table) const;
    [[nodiscard]] Status logInserted(const RecordTable& table, qint64 firstId, qint64 lastId);
    [[nodiscard]] Status insertFrom(const RecordTable& table, qint64 firstId, const RecordRows& rows);
    [[nodiscard]] Error namingHolder(
        Error refusal, const RecordTable& table, qint64 id, const RecordRows& rows) const;
    [[nodiscard]] Status log(
        const RecordTable& table, qint64 id, const QString& operation, const QJsonObject& fields);

    const Database* m_database;
    ChangeAuthor m_author;
    const Clock* m_clock;
    Transaction m_transaction;
    qint64 m_changeSet = 0; // 0 until the first change
};

} // namespace duoboek
