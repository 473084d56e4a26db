// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showattendance.h"
#include "ui/common/screen.h"
#include "ui/sessions/attendancemarker.h"

#include <optional>

class QLineEdit;

namespace duoboek {

class AttendanceListModel;
class StateLabel;

/// Who was at one session, to be ticked.
class AttendanceView final : public QWidget
{
    Q_OBJECT

public:
    AttendanceView(const ScreenContext& context, QWidget* parent);

    void showSheet(const Database& database, AttendanceSheet sheet);
    void showNothing();
    void focusTable();
    /// Whatever is searched for; false when the coach is not there.
    bool showCoach(CoachId coach);
    [[nodiscard]] QList<QAction*> markActions() const;
    [[nodiscard]] QAction* everyoneAction() const { return m_everyone; }
    [[nodiscard]] QAction* addCoachAction() const { return m_addCoach; }

private:
    void setUp();
    void setActions();
    [[nodiscard]] AttendanceMarker::Targets targets() const;
    void markEveryonePresent();
    void addCoach();
    [[nodiscard]] Problems tryToAddCoach(CoachId coach);

    ScreenContext m_context;
    StateLabel* m_summary;
    QLineEdit* m_search;
    ListTable* m_table;
    AttendanceListModel* m_model;
    AttendanceMarker* m_marker = nullptr;
    QAction* m_everyone;
    QAction* m_addCoach;
    const Database* m_database = nullptr;
    std::optional<AttendanceSheet> m_sheet; // of what is shown
};

} // namespace duoboek
