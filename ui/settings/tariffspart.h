// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/settings/settingspart.h"

namespace duoboek {

class RateList;

/// The two general tariffs through time (rules 1, 2 and 6).
class TariffsPart final : public SettingsPart
{
    Q_OBJECT

public:
    TariffsPart(const ScreenContext& context, QWidget* parent);

    void load(const Database& database) override;
    void unload() override;

private:
    RateList* m_family;
    RateList* m_other;
};

} // namespace duoboek
