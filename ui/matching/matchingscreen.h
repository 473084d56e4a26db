// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listmatching.h"
#include "ui/common/screen.h"

#include <memory>

namespace Ui {
class MatchingScreen;
}

namespace duoboek {

class DuoActions;

/// Who is looking for a coach, who is possible, and how their click talks went; from one that is positive
/// from both sides the duo begins in one step.
class MatchingScreen final : public Screen
{
    Q_OBJECT

public:
    explicit MatchingScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~MatchingScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;

private:
    void showLooking();
    /// Of the chosen participant.
    void showTalks();
    void showChosenTalk();
    void addCandidate();
    void removeCandidate();
    void beginDuo();
    /// Null when none is chosen.
    [[nodiscard]] const LookingParticipant* chosenParticipant() const;
    [[nodiscard]] const ClickTalk* chosenTalk() const;

    ScreenContext m_context;
    std::unique_ptr<Ui::MatchingScreen> m_ui;
    DuoActions* m_duos;
    const Database* m_database = nullptr;
    std::vector<LookingParticipant> m_looking;
    ParticipantId m_participant; // chosen; stays so when the file has changed
    qint64 m_talk = 0;
};

} // namespace duoboek
