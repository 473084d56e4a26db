// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"
#include "core/usecases/showattendance.h"
#include "ui/common/screen.h"

#include <optional>

class QVBoxLayout;

namespace duoboek {

class AttendanceView;
class PlainLabel;
class RecordForm;
class RecordSection;

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
    [[nodiscard]] AttendanceView& attendance() const { return *m_attendance; }

private:
    void setUpGuests(QVBoxLayout& parts);
    void showGuests();

    ScreenContext m_context;
    PlainLabel* m_name;
    QWidget* m_parts; // all but the name
    AttendanceView* m_attendance;
    RecordSection* m_guests = nullptr;
    PlainLabel* m_guestHeading = nullptr;
    QWidget* m_fields = nullptr;
    RecordForm* m_form = nullptr;
    const Database* m_database = nullptr;
    std::optional<AttendanceSheet> m_sheet; // of what is shown
};

} // namespace duoboek
