// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/settings/settingspart.h"

namespace duoboek {

class SettingForm;

/// The foundation's own details, as they stand on documents.
class FoundationPart final : public SettingsPart
{
    Q_OBJECT

public:
    FoundationPart(const ScreenContext& context, QWidget* parent);

    void load(const Database& database) override;
    void unload() override;

private:
    SettingForm* m_form;
};

} // namespace duoboek
