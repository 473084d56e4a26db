// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include <QFileInfo>
#include <QLockFile>

namespace duoboek {

FileLock::FileLock() = default;
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::take(const QString& path)
{
    FileLock lock;
    lock.m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // Never stale by age, only when its process is gone: a window may be open for days.
    lock.m_lock->setStaleLockTime(0);
    if (lock.m_lock->tryLock())
        return lock;
    if (lock.m_lock->error() != QLockFile::LockFailedError) {
        const QFileInfo folder(QFileInfo(path).absolutePath());
        const ErrorCode code = folder.isDir() ? ErrorCode::FolderNotWritable : ErrorCode::FolderNotFound;
        return {code, {folder.filePath(), QString()}};
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock.m_lock->getLockInfo(&process, &host, &program);
    return {ErrorCode::FileLocked, {path, QStringLiteral("%1 (%2, %3)").arg(program, host).arg(process)}};
}

} // namespace duoboek
