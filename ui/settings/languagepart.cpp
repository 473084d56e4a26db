// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagepart.h"

#include "ui/common/plainlabel.h"
#include "ui/common/uistate.h"
#include "ui/forms/choicefield.h"

#include <QVBoxLayout>

namespace duoboek {

namespace {

Field fieldOf(Language language)
{
    return Field(static_cast<qint64>(language));
}

} // namespace

LanguagePart::LanguagePart(const ScreenContext& context, QWidget* parent)
    : SettingsPart(parent)
    , m_context(context)
    , m_language(new ChoiceField(this))
{
    m_language->setObjectName(QStringLiteral("languageField"));
    m_language->setLabel(tr("&Language of the window"));
    m_language->setChoices({{fieldOf(Language::Dutch), QStringLiteral("Nederlands")},
        {fieldOf(Language::English), QStringLiteral("English")}});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_language, 0, Qt::AlignLeading);
    layout->addWidget(
        new PlainLabel(tr("The language changes when Duoboek is started again. Documents are always Dutch. "
                          "It is kept for you on this computer, not in the file."),
            this));
    layout->addWidget(new PlainLabel(
        tr("Colours, light or dark, and the size of letters are those of your desktop: change them there and "
           "Duoboek follows."),
        this));
    layout->addStretch();
    connect(m_language, &FormField::left, this, [this] {
        if (const Result<Field> chosen = m_language->value())
            Q_EMIT languageWanted(static_cast<Language>(integerOf(*chosen)));
    });
}

void LanguagePart::load(const Database& /*database*/)
{
    m_language->setValue(fieldOf(m_context.state.language()));
}

} // namespace duoboek
