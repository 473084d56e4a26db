// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/participantpage.h"

#include "ui/people/peoplewords.h"
#include "ui/people/ui_participantpage.h"

namespace duoboek {

ParticipantPage::ParticipantPage(QWidget* parent)
    : PersonPage(PersonKind::Participant, parent)
    , m_ui(std::make_unique<Ui::ParticipantPage>())
{
    m_ui->setupUi(this);
    std::vector<ChoiceField::Choice> channels{{{}, tr("no preference known")}};
    for (const EnumWord<ContactChannel>& known : enumWords<ContactChannel>)
        channels.push_back({QString(known.word), PeopleWords::channel(known.value)});
    m_ui->channelField->setChoices(std::move(channels));
}

ParticipantPage::~ParticipantPage() = default;

void ParticipantPage::setChoices(const PeopleChoices& choices)
{
    setRegions(*m_ui->regionField, choices.regions);
}

} // namespace duoboek
