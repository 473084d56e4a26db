// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabbedscreen.h"

namespace duoboek {

class CoachScreen;
class ParticipantScreen;

/// Participants and coaches, each in a tab, and one for who may become a duo.
class PeopleScreen final : public TabbedScreen
{
    Q_OBJECT

public:
    explicit PeopleScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void showRecord(const RecordRef& record) override;

private:
    ParticipantScreen* m_participants;
    CoachScreen* m_coaches;
};

} // namespace duoboek
