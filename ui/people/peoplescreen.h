// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"

class QTabWidget;

namespace duoboek {

class CoachScreen;
class ParticipantScreen;

/// Participants and coaches, each in a tab, and one for who may become a duo.
class PeopleScreen final : public Screen
{
    Q_OBJECT

public:
    explicit PeopleScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    void showRecord(const RecordRef& record) override;

private:
    [[nodiscard]] Screen* shownScreen() const;
    [[nodiscard]] QList<Screen*> screens() const;
    void showTab();

    QTabWidget* m_tabs;
    ParticipantScreen* m_participants;
    CoachScreen* m_coaches;
    const Database* m_database = nullptr;
    QList<Screen*> m_upToDate; // those that show what is in the file
};

} // namespace duoboek
