// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/foundationpart.h"

#include "ui/common/plainlabel.h"
#include "ui/settings/settingform.h"
#include "ui/settings/ui_foundationfields.h"
#include "ui/text/wording.h"

#include <QVBoxLayout>

namespace duoboek {

FoundationPart::FoundationPart(const ScreenContext& context, QWidget* parent)
    : SettingsPart(parent)
{
    auto* fields = new QWidget(this);
    Ui::FoundationFields().setupUi(fields);
    m_form = new SettingForm(context.editor, *fields, context.wording.format(), context.clock.today());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("This is how the foundation stands on every document, as the customer. What is kept here shows in "
           "drafts at once."),
        this));
    layout->addWidget(fields);
    layout->addStretch();
}

void FoundationPart::load(const Database& database)
{
    const Result<SettingTexts> settings = loadSettingTexts(database);
    if (settings)
        m_form->showSettings(*settings);
    else
        Q_EMIT failed(settings.error());
}

void FoundationPart::unload()
{
    m_form->showNothing();
}

} // namespace duoboek
