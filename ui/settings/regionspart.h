// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/settings/settingspart.h"

namespace duoboek {

class RecordSection;

/// The regions, each with its process supervisor.
class RegionsPart final : public SettingsPart
{
    Q_OBJECT

public:
    RegionsPart(const ScreenContext& context, QWidget* parent);

    void load(const Database& database) override;
    void unload() override;

private:
    RecordSection* m_regions;
};

} // namespace duoboek
