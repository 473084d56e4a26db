// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writeerror.h"

#include <cerrno>

namespace duoboek {

Error writeError(const QFileDevice& file, ErrorCode code)
{
    const QString reason = file.errorString();
    // Qt tells this kind of a disk or quota that is used up, and of too many open files. Once the file is
    // closed, the reason in words is gone.
    const bool isUsedUp = file.error() == QFileDevice::ResourceError && reason != qt_error_string(EMFILE);
    if (isUsedUp || reason == qt_error_string(ENOSPC))
        return {ErrorCode::DiskFull};
    return {code, {file.fileName(), reason}};
}

bool writeOut(QFileDevice& file)
{
    return file.flush() || file.flush();
}

} // namespace duoboek
