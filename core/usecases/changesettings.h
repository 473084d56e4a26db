// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/editrecord.h"

#include <map>

namespace duoboek {

/// By key, each as the file keeps it.
using SettingTexts = std::map<QString, QString>;

/// Changes settings as one edit, in the file or new in it. A setting that already is so is left alone. The
/// field of a problem is the key.
[[nodiscard]] Checked<RecordSteps> changeSettings(
    const EditContext& context, const QString& action, const SettingTexts& changed);

/// Every setting as it is now, with the defaults.
[[nodiscard]] Result<SettingTexts> loadSettingTexts(const Database& database);

} // namespace duoboek
