// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"
#include "core/usecases/showattendance.h"
#include "ui/common/screen.h"

#include <QObject>

#include <optional>
#include <vector>

namespace duoboek {

class FieldGroup;
class NewSessionPage;

/// Plans sessions by a dialog and deletes them, for a screen that shows them.
class SessionPlanning final : public QObject
{
    Q_OBJECT

public:
    /// The screen is the parent of the dialogs.
    SessionPlanning(const ScreenContext& context, QWidget& screen);

    /// Asks for a session or a series. A new one is suggested to be as the example but for what it is about;
    /// a null day is asked for.
    void plan(const Database& database, const std::vector<Region>& regions, QDate day,
        const std::optional<AttendanceSheet>& example);
    /// Asks once, naming what goes along; whether it is gone.
    [[nodiscard]] bool remove(const AttendanceSheet& sheet);

Q_SIGNALS:
    /// The first of those that came.
    void planned(qint64 id, QDate day);

private:
    static void suggest(FieldGroup& fields, QDate day, const std::optional<AttendanceSheet>& example);
    [[nodiscard]] Problems tryToAdd(const NewSessionPage& page, const RecordValues& values);

    ScreenContext m_context;
    QWidget& m_screen;
};

} // namespace duoboek
