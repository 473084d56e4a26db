// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace duoboek {

class Database;

/// All or nothing: rolls back when it is destroyed without a commit. Owned by use cases, never by
/// repositories.
class Transaction
{
public:
    /// Takes the right to write at once, so that two programs cannot both believe they have it.
    [[nodiscard]] static Result<Transaction> begin(const Database& database);
    /// For reading several tables as they are at one moment; ends by being destroyed.
    [[nodiscard]] static Result<Transaction> beginReading(const Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Durable when it succeeds; when it fails nothing has been changed.
    [[nodiscard]] Status commit();

private:
    [[nodiscard]] static Result<Transaction> beginWith(const Database& database, const QString& statement);
    explicit Transaction(const Database& database)
        : m_database(&database)
    {
    }

    const Database* m_database; // null once committed or moved from
};

} // namespace duoboek
