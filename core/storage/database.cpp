// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

namespace duoboek {

namespace {

constexpr int headerSize = 100;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;

struct FileHeader
{
    bool isOurs = false;
    int schemaVersion = 0;
};

/// What the first bytes say, read without the database so that nothing of a foreign file is touched.
Result<FileHeader> readHeader(const QString& path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return {ErrorCode::FileNotFound, {path}};
    // Opening a pipe would wait for whoever writes into it.
    if (!info.isFile() && !info.isDir())
        return FileHeader{};
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileNotReadable, {path, file.errorString()}};
    const QByteArray bytes = file.read(headerSize);
    if (bytes.size() < headerSize || !bytes.startsWith(QByteArrayView("SQLite format 3")))
        return FileHeader{};
    FileHeader header;
    header.isOurs =
        qFromBigEndian<qint32>(bytes.constData() + applicationIdOffset) == Migrator::applicationId;
    header.schemaVersion = qFromBigEndian<qint32>(bytes.constData() + userVersionOffset);
    return header;
}

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_statements(std::make_shared<StatementCache>())
{
}

Database::~Database()
{
    if (!m_handle)
        return;
    m_statements.reset();
    const QString connection = m_handle->connectionName();
    m_handle.reset();
    QSqlDatabase::removeDatabase(connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    const Result<FileHeader> header = readHeader(path);
    if (!header)
        return header.error();
    if (!header->isOurs)
        return {ErrorCode::NotADuoboekFile, {path}};
    const Migrator migrator = Migrator::ofProgram();
    if (header->schemaVersion > migrator.newestVersion()) {
        return {ErrorCode::FileOfNewerVersion,
            {path, QString::number(header->schemaVersion), QString::number(migrator.newestVersion())}};
    }
    std::unique_ptr<Database> database(new Database(path, access));
    if (access == Access::ReadWrite) {
        if (!QFileInfo(path).isWritable())
            return {ErrorCode::FileNotWritable, {path, QString()}};
        Result<FileLock> lock = FileLock::take(path);
        if (!lock)
            return lock.error();
        database->m_lock = std::move(*lock);
    } else if (header->schemaVersion < migrator.newestVersion()) {
        return {ErrorCode::FileOfOlderVersion, {path}};
    }
    if (const Status opened = database->openHandle(); !opened)
        return opened.error();
    const Status ready =
        access == Access::ReadWrite ? migrator.bringUpToDate(*database) : database->refuseWriting();
    if (!ready)
        return ready.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress& address)
{
    auto database = open(address.path, Access::ReadOnly);
    if (!database || address.view.isWhole())
        return database;
    // Views are made while the connection may still write; it is refused again before anybody has it.
    const Status isReady = [&] {
        Status done = (*database)->requireSetting(QStringLiteral("query_only"), QStringLiteral("0"));
        if (done)
            done = narrow(**database, address.view);
        return done ? (*database)->refuseWriting() : done;
    }();
    if (!isReady)
        return isReady.error();
    (*database)->m_view = address.view;
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return {ErrorCode::FileExists, {path}};
    Result<FileLock> lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    std::unique_ptr<Database> database(new Database(path, Access::ReadWrite));
    database->m_lock = std::move(*lock);
    Status ready = database->openHandle();
    if (ready)
        ready = Migrator::ofProgram().bringUpToDate(*database);
    if (!ready) {
        database.reset();
        QFile::remove(path);
        return ready.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openBeside() const
{
    if (!m_view.isWhole())
        return open(address());
    std::unique_ptr<Database> database(new Database(m_path, m_access));
    Status ready = database->openHandle();
    if (ready && m_access == Access::ReadOnly)
        ready = database->refuseWriting();
    if (!ready)
        return ready.error();
    return database;
}

Status Database::refuseWriting() const
{
    return requireSetting(QStringLiteral("query_only"), QStringLiteral("1"));
}

Status Database::openHandle()
{
    m_handle = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces)));
    m_handle->setDatabaseName(m_path);
    // A file that may be written is opened so even for reading: only then can what a crash left be played
    // back.
    const bool writable = !QFileInfo::exists(m_path) || QFileInfo(m_path).isWritable();
    m_handle->setConnectOptions(writable ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")
                                         : QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_handle->open())
        return errorFrom(m_handle->lastError());
    return applySettings();
}

Status Database::applySettings() const
{
    // EXTRA, because with FULL a power cut can lose the last acknowledged commit when the journal is a file.
    const std::pair<QString, QString> settings[] = {
        {QStringLiteral("foreign_keys"), QStringLiteral("1")},
        {QStringLiteral("journal_mode"), QStringLiteral("delete")},
        {QStringLiteral("synchronous"), QStringLiteral("3")},
        {QStringLiteral("trusted_schema"), QStringLiteral("0")},
        // What is sorted or may be taken back is about people: it is kept out of the folders for temporary
        // files.
        {QStringLiteral("temp_store"), QStringLiteral("2")},
        // 16 MB: with the usual 2, an import writes most of its pages several times.
        {QStringLiteral("cache_size"), QStringLiteral("-16384")},
        // Else REPLACE takes rows away without asking the triggers that guard the change log.
        {QStringLiteral("recursive_triggers"), QStringLiteral("1")},
    };
    for (const auto& [name, value] : settings) {
        if (const Status set = requireSetting(name, value); !set)
            return set;
    }
    return {};
}

Status Database::requireSetting(const QString& name, const QString& value) const
{
    const auto set = Query::run(*this, QStringLiteral("PRAGMA %1 = %2").arg(name, value));
    if (!set)
        return set.error();
    auto readBack = Query::run(*this, QStringLiteral("PRAGMA %1").arg(name));
    if (!readBack)
        return readBack.error();
    if (!readBack->next() || readBack->text(0) != value)
        return {ErrorCode::DatabaseFailed, {}, QStringLiteral("PRAGMA %1 cannot be set").arg(name)};
    return {};
}

Result<qint64> Database::dataVersion() const
{
    auto query = Query::run(*this, QStringLiteral("PRAGMA data_version"));
    if (!query)
        return query.error();
    return query->next() ? query->integer(0) : 0;
}

} // namespace duoboek
