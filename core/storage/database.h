// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/databaseview.h"
#include "core/storage/filelock.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace duoboek {

class StatementCache;

/// One open administration file. Only this class knows how a file is opened, what its bytes must say and
/// which settings make a commit durable.
class Database
{
public:
    enum class Access {
        ReadOnly, ///< changes no data; another program may write meanwhile
        ReadWrite, ///< one program at a time
    };

    /// Opens an existing file; brings an older schema up to date when it may write (see Migrator). Refuses
    /// what is no Duoboek file and what a newer version made, with the bytes untouched.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Makes a new, empty administration; refuses a path where something is already.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString& path);

    /// Opens for reading what an address names; for reading in a thread of its own.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseAddress& address);

    /// Another connection to the same file, for work in a thread of its own; under the lock of this one,
    /// which outlives it.
    [[nodiscard]] Result<std::unique_ptr<Database>> openBeside() const;

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    /// How much of the file is shown; all of it where it may be written.
    [[nodiscard]] const DatabaseView& view() const { return m_view; }
    /// For opening the same once more.
    [[nodiscard]] DatabaseAddress address() const { return {m_path, m_view}; }
    [[nodiscard]] const QSqlDatabase& handle() const { return *m_handle; }
    /// What Query has prepared on this connection and does not use now.
    [[nodiscard]] const std::shared_ptr<StatementCache>& statements() const { return m_statements; }
    /// Grows by one with every commit that another program makes; for noticing that what was read is old.
    [[nodiscard]] Result<qint64> dataVersion() const;

private:
    Database(QString path, Access access);

    [[nodiscard]] Status openHandle();
    [[nodiscard]] Status refuseWriting() const;
    [[nodiscard]] Status applySettings() const;
    [[nodiscard]] Status requireSetting(const QString& name, const QString& value) const;

    QString m_path;
    Access m_access;
    DatabaseView m_view{};
    FileLock m_lock; // held while the file is open for writing
    std::unique_ptr<QSqlDatabase> m_handle;
    std::shared_ptr<StatementCache> m_statements;
};

} // namespace duoboek
