// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/query.h"

#include <utility>

namespace duoboek {

Result<Transaction> Transaction::begin(const Database& database)
{
    return beginWith(database, QStringLiteral("BEGIN IMMEDIATE"));
}

Result<Transaction> Transaction::beginReading(const Database& database)
{
    return beginWith(database, QStringLiteral("BEGIN"));
}

Result<Transaction> Transaction::beginWith(const Database& database, const QString& statement)
{
    const auto begun = Query::run(database, statement);
    if (!begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself when this fails: the journal stays and is played back at the next opening.
    if (m_database)
        static_cast<void>(Query::run(*m_database, QStringLiteral("ROLLBACK")));
}

Status Transaction::commit()
{
    const auto committed = Query::run(*m_database, QStringLiteral("COMMIT"));
    if (!committed)
        return committed.error();
    m_database = nullptr;
    return {};
}

} // namespace duoboek
