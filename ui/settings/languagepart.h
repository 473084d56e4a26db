// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/settings/settingspart.h"
#include "ui/text/format.h"

namespace duoboek {

class ChoiceField;

/// The language of the window, and where its colours and letters come from.
class LanguagePart final : public SettingsPart
{
    Q_OBJECT

public:
    LanguagePart(const ScreenContext& context, QWidget* parent);

    void load(const Database& database) override;
    void unload() override { }

Q_SIGNALS:
    void languageWanted(Language language);

private:
    ScreenContext m_context;
    ChoiceField* m_language;
};

} // namespace duoboek
