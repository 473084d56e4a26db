// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

class QLockFile;

namespace duoboek {

/// Keeps a file to one writing program at a time, and knows whom to name to the second one. The lock stands
/// beside the file as NAME.lock and goes with the program, also when that crashes.
class FileLock
{
public:
    FileLock();
    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;
    ~FileLock();

    /// FileLocked names the other program; FolderNotFound and FolderNotWritable say why no lock can stand
    /// there.
    [[nodiscard]] static Result<FileLock> take(const QString& path);

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace duoboek
