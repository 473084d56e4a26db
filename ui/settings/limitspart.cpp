// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/limitspart.h"

#include "ui/settings/settingform.h"
#include "ui/settings/ui_limitsfields.h"
#include "ui/text/wording.h"

#include <QVBoxLayout>

namespace duoboek {

LimitsPart::LimitsPart(const ScreenContext& context, QWidget* parent)
    : SettingsPart(parent)
{
    auto* fields = new QWidget(this);
    Ui::LimitsFields().setupUi(fields);
    m_form = new SettingForm(context.editor, *fields, context.wording.format(), context.clock.today());
    constexpr int mostCharacters = 70; // fields for dates and small numbers, and sentences to read
    fields->setMaximumWidth(mostCharacters * fontMetrics().averageCharWidth());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(fields);
    layout->addStretch();
}

void LimitsPart::load(const Database& database)
{
    const Result<SettingTexts> settings = loadSettingTexts(database);
    if (settings)
        m_form->showSettings(*settings);
    else
        Q_EMIT failed(settings.error());
}

void LimitsPart::unload()
{
    m_form->showNothing();
}

} // namespace duoboek
