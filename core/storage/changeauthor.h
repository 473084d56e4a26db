// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duoboek {

/// Who changes data, and what they are doing, as the change log says it.
struct ChangeAuthor
{
    QString loginName;
    QString action; ///< "import", "demo", ...
};

} // namespace duoboek
