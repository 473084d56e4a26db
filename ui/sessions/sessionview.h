// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"
#include "core/usecases/showattendance.h"
#include "ui/common/screen.h"
#include "ui/sessions/attendancemarker.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace duoboek {

class AttendanceListModel;
class PlainLabel;
class RecordForm;
class RecordSection;
class StateLabel;

/// One session: its fields, who was there, and its guests.
class SessionView final : public QWidget
{
    Q_OBJECT

public:
    /// buttons stand under its name.
    SessionView(const ScreenContext& context, const QList<QWidget*>& buttons, QWidget* parent = nullptr);

    void setRegions(const std::vector<Region>& regions);
    void showSheet(const Database& database, AttendanceSheet sheet);
    /// Only this sentence.
    void showSentence(const QString& text);
    [[nodiscard]] const std::optional<AttendanceSheet>& sheet() const { return m_sheet; }
    void focusAttendance();
    [[nodiscard]] QList<QAction*> markActions() const;
    [[nodiscard]] QAction* everyoneAction() const { return m_everyone; }
    [[nodiscard]] QAction* addCoachAction() const { return m_addCoach; }

private:
    void setUpAttendance(QVBoxLayout& parts);
    void setUpGuests(QVBoxLayout& parts);
    void showGuests();
    void setActions();
    [[nodiscard]] AttendanceMarker::Targets targets() const;
    void markEveryonePresent();
    void addCoach();
    [[nodiscard]] Problems tryToAddCoach(CoachId coach);

    ScreenContext m_context;
    PlainLabel* m_name;
    QWidget* m_parts; // all but the name
    StateLabel* m_summary;
    QLineEdit* m_search;
    ListTable* m_table;
    AttendanceListModel* m_model;
    AttendanceMarker* m_marker = nullptr;
    QAction* m_everyone;
    QAction* m_addCoach;
    RecordSection* m_guests = nullptr;
    PlainLabel* m_guestHeading = nullptr;
    QWidget* m_fields = nullptr;
    RecordForm* m_form = nullptr;
    const Database* m_database = nullptr;
    std::optional<AttendanceSheet> m_sheet; // of what is shown
};

} // namespace duoboek
