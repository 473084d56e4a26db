// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/participantpage.h"

#include "ui/common/peoplewords.h"
#include "ui/forms/peoplechoices.h"
#include "ui/people/ui_participantpage.h"

namespace duoboek {

ParticipantPage::ParticipantPage(QWidget* parent)
    : PersonPage(PersonKind::Participant, parent)
    , m_ui(std::make_unique<Ui::ParticipantPage>())
{
    m_ui->setupUi(this);
    std::vector<ChoiceField::Choice> channels = choicesOf(&PeopleWords::channel);
    channels.insert(channels.begin(), {Field(), tr("no preference known")});
    m_ui->channelField->setChoices(std::move(channels));
}

ParticipantPage::~ParticipantPage() = default;

void ParticipantPage::setChoices(const PeopleChoices& choices)
{
    m_ui->regionField->setChoices(regionChoices(choices.regions));
}

} // namespace duoboek
