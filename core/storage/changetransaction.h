// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/changeauthor.h"
#include "core/storage/query.h"
#include "core/storage/recordtable.h"
#include "core/storage/transaction.h"

#include <map>
#include <vector>

namespace duoboek {

/// The one way by which data is changed: writes rows and, in the same transaction, logs each change. Nothing
/// is kept until commit(); a transaction that changed nothing leaves no trace in the log either.
class ChangeTransaction
{
public:
    [[nodiscard]] static Result<ChangeTransaction> begin(
        const Database& database, const ChangeAuthor& author, const Clock& clock);

    /// The values stand in the order of the table's columns. Gives the new row's id.
    [[nodiscard]] Result<qint64> insert(const RecordTable& table, const std::vector<Field>& values);
    /// Writes what differs between before and after; does nothing when nothing does.
    [[nodiscard]] Status update(const RecordTable& table, qint64 id, const std::vector<Field>& before,
        const std::vector<Field>& after);
    [[nodiscard]] Status commit();

private:
    ChangeTransaction(
        const Database& database, ChangeAuthor author, const Clock& clock, Transaction transaction);

    [[nodiscard]] Status openChangeSet();
    [[nodiscard]] Status logInserted();
    [[nodiscard]] Status logUpdate(const RecordTable& table, qint64 id, const QString& fields);
    [[nodiscard]] Result<Query*> insertStatement(const RecordTable& table);

    const Database* m_database;
    ChangeAuthor m_author;
    const Clock* m_clock;
    Transaction m_transaction;
    qint64 m_changeSet = 0; // 0 until the first change
    std::map<const RecordTable*, Query> m_insertStatements;

    // Rows of one table, inserted one after the other, that are logged together by one statement.
    const RecordTable* m_insertedTable = nullptr;
    qint64 m_firstInserted = 0;
    qint64 m_lastInserted = 0;
};

} // namespace duoboek
