// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/settings/settingspart.h"

namespace duoboek {

class SettingForm;

/// The days of the pilot, when hours deviate structurally (rule 10), and when certificates are renewed (rule
/// 15).
class LimitsPart final : public SettingsPart
{
    Q_OBJECT

public:
    LimitsPart(const ScreenContext& context, QWidget* parent);

    void load(const Database& database) override;
    void unload() override;

private:
    SettingForm* m_form;
};

} // namespace duoboek
