// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/recordattendance.h"
#include "ui/common/screen.h"

#include <functional>

class QLayout;

namespace duoboek {

class FieldGroup;
class ListTable;

/// What one does with attendance in a table, by keys and by buttons: a letter or Space for each state, F2 for
/// the hours and the duo, and everyone at once. The duo is asked for where the month would ask it (rule 7).
/// Before the day of a session Space only says who is excused, and takes it back.
class AttendanceMarker final : public QObject
{
    Q_OBJECT

public:
    /// A coach at a session, as the table shows them.
    struct Target
    {
        Session session;
        CoachId coach;
        PersonName name;
        AttendanceCell cell;
    };
    using Targets = std::vector<Target>;

    /// targets gives what is chosen in the table.
    AttendanceMarker(const ScreenContext& context, ListTable& table, std::function<Targets()> targets);

    /// Null while no file is shown.
    void setDatabase(const Database* database);
    /// Gives what marks everyone its key in the table, beside that of one.
    void giveKeyTo(QAction& everyone);
    /// A button for each action; name begins their object names.
    void addButtons(QLayout& line, const QString& name);
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    /// name is what Undo says of it.
    void record(const QString& name, const std::vector<AttendanceChange>& changes);

private:
    QAction* addAction(const char* name, const QString& text, const QKeySequence& key);
    void giveKeyTo(QAction& action, const QKeySequence& key);
    void mark(std::optional<AttendanceStatus> status);
    void markNext();
    void askDetails(const Target& target, AttendanceStatus status);
    [[nodiscard]] Problems tryToRecord(
        const Target& target, AttendanceStatus status, const RecordValues& values);
    [[nodiscard]] QWidget* makePage(const Target& target, const std::vector<DuoOnDay>& duos) const;
    [[nodiscard]] QString nameOf(const Target& target) const;
    [[nodiscard]] bool isHeld(const Target& target) const;

    ScreenContext m_context;
    ListTable& m_table;
    std::function<Targets()> m_targets;
    const Database* m_database = nullptr;
    QList<QAction*> m_actions;
};

} // namespace duoboek
