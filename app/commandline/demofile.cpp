// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/demofile.h"

#include <QFileInfo>

namespace duoboek {

Checked<ImportReport> makeDemoFile(
    const QString& path, const DemoOptions& options, const QString& loginName, const WorkProgress& progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, {path}};
    return importAdministration(path, makeDemoAdministration(options), {loginName, QStringLiteral("demo")},
        FixedDayClock(options.until), ImportMode::Keep, progress);
}

} // namespace duoboek
