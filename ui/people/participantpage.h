// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personpage.h"

#include <memory>

namespace Ui {
class ParticipantPage;
}

namespace duoboek {

/// What is kept of a participant: no citizen service number and no diagnosis (rule 26). How someone prefers
/// to be reached stands before phone and mail.
class ParticipantPage final : public PersonPage
{
    Q_OBJECT

public:
    explicit ParticipantPage(QWidget* parent = nullptr);
    ~ParticipantPage() override;

    void setChoices(const PeopleChoices& choices) override;

private:
    std::unique_ptr<Ui::ParticipantPage> m_ui;
};

} // namespace duoboek
