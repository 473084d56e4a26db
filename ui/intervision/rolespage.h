// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intervision/preparationpage.h"

#include <map>

namespace duoboek {

class ChoiceField;
class RecordList;
class StateLabel;

/// Who does what at the session, and what is to be done before it.
class RolesPage final : public PreparationPage
{
    Q_OBJECT

public:
    RolesPage(const ScreenContext& context, QWidget* parent);
    void focusFirst() override;

private:
    void setUp();
    void fill() override;
    void fillRoles();
    void fillTasks();
    void setActions();
    void takeRole(IntervisionRole role);
    void takeProposed();
    /// Null when none is chosen.
    [[nodiscard]] const ChecklistItem* chosen() const;
    void tickChosen();
    void addTask();
    void removeChosen();

    std::map<IntervisionRole, ChoiceField*> m_roles;
    QAction* m_propose;
    StateLabel* m_progress;
    RecordList* m_list;
    QAction* m_tick;
    QAction* m_add;
    QAction* m_remove;
};

} // namespace duoboek
