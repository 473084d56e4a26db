// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/sqlerror.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace duoboek {

namespace {

QStringList statementsOf(const QString& sql)
{
    return sql.split(QStringLiteral("\n--\n"), Qt::SkipEmptyParts);
}

Result<qint64> storedVersion(const Database& database)
{
    auto query = Query::run(database, QStringLiteral("PRAGMA user_version"));
    if (!query)
        return query.error();
    return query->next() ? query->integer(0) : 0;
}

Status run(const Database& database, const QString& sql)
{
    const auto done = Query::run(database, sql);
    if (!done)
        return done.error();
    return {};
}

/// A database in memory, for as long as it lives.
class MemoryDatabase
{
public:
    MemoryDatabase()
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_handle.setDatabaseName(QStringLiteral(":memory:"));
    }
    MemoryDatabase(const MemoryDatabase&) = delete;
    MemoryDatabase& operator=(const MemoryDatabase&) = delete;
    ~MemoryDatabase()
    {
        m_handle = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    [[nodiscard]] QSqlDatabase& handle() { return m_handle; }

private:
    QString m_name;
    QSqlDatabase m_handle;
};

} // namespace

Result<SchemaParts> schemaOf(const QSqlDatabase& handle)
{
    auto query = Query::run(handle,
        QStringLiteral("SELECT type || ' ' || name, sql FROM sqlite_schema "
                       "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite$_%' ESCAPE '$'"));
    if (!query)
        return query.error();
    SchemaParts parts;
    while (query->next())
        parts.emplace(query->text(0), query->text(1));
    if (const Status read = query->status(); !read)
        return read.error();
    return parts;
}

Migrator Migrator::ofProgram()
{
    std::vector<Step> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name, QString::fromUtf8(file.readAll())});
    }
    Q_ASSERT(!steps.empty());
    return Migrator(std::move(steps));
}

Status Migrator::bringUpToDate(const Database& database) const
{
    const Result<qint64> version = storedVersion(database);
    if (!version)
        return version.error();
    if (*version > 0 && *version < newestVersion()) {
        if (const Status ready = prepareForUpgrade(database, static_cast<int>(*version)); !ready)
            return ready;
    }
    const int first = static_cast<int>(*version) + 1;
    // A new file has nothing yet that a step could be taken back to.
    if (*version == 0)
        return takeSteps(database, first, newestVersion());
    for (int next = first; next <= newestVersion(); ++next) {
        if (const Status taken = takeSteps(database, next, next); !taken)
            return taken;
    }
    return {};
}

Result<SchemaParts> Migrator::schema() const
{
    MemoryDatabase memory;
    if (!memory.handle().open())
        return errorFrom(memory.handle().lastError());
    for (const Step& step : m_steps) {
        for (const QString& statement : statementsOf(step.sql)) {
            if (const auto done = Query::run(memory.handle(), statement); !done)
                return done.error();
        }
    }
    return schemaOf(memory.handle());
}

Status Migrator::prepareForUpgrade(const Database& database, int version) const
{
    auto check = Query::run(database, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check)
        return check.error();
    const QString verdict = check->next() ? check->text(0) : QString();
    if (verdict != QStringLiteral("ok"))
        return {ErrorCode::DatabaseDamaged, {verdict}};
    const QString copy = QStringLiteral("%1.v%2-copy").arg(database.path()).arg(version);
    // A copy of an earlier attempt may lack what was done since.
    QFile::remove(copy);
    if (!QFile::copy(database.path(), copy))
        return {ErrorCode::FileNotWritable, {copy, QString()}};
    return {};
}

Status Migrator::takeSteps(const Database& database, int first, int last) const
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (int version = first; version <= last; ++version) {
        const Step& step = m_steps[static_cast<std::size_t>(version - 1)];
        for (const QString& statement : statementsOf(step.sql)) {
            if (const Status done = run(database, statement); !done)
                return done;
        }
    }
    if (const Status done = run(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        !done)
        return done;
    if (const Status done = run(database, QStringLiteral("PRAGMA user_version = %1").arg(last)); !done)
        return done;
    return transaction->commit();
}

} // namespace duoboek
