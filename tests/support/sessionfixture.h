// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dialogdriver.h"
#include "tests/support/settingsfixture.h"
#include "ui/common/listtable.h"

#include <QTabWidget>

namespace duoboek {
class FormDialog;
}

namespace duoboek::test {

/// The window on the place of the sessions. Besides what the small administration holds, coach C1 has a
/// second duo at the family tariff, there is a session in July, after the day of looking, and one for the
/// whole country on 7 June.
class SessionFixture : public SettingsFixture
{
public:
    SessionFixture();

    void startHere();
    void showRegions();
    [[nodiscard]] ListTable& sessions();
    [[nodiscard]] ListTable& attendance() { return find<ListTable>("attendanceTable"); }
    [[nodiscard]] ListTable& grid() { return find<ListTable>("attendanceGrid"); }
    /// Of the sessions that the list shows.
    [[nodiscard]] QStringList days() { return columnTexts(*sessions().model(), 0); }
    /// What the attendance list says, by coach.
    [[nodiscard]] QStringList states() { return columnTexts(*attendance().model(), 1); }
    [[nodiscard]] QString summary() { return find<QLabel>("attendanceSummary").text(); }
    [[nodiscard]] QString shownName() { return find<QLabel>("sessionNameLabel").text(); }
    /// By keys, from the search, and into its attendance.
    void open(const char* words);
    /// The one that is open, or null.
    [[nodiscard]] FormDialog* dialog();
    /// The one that was opened, with the keyboard in it.
    FormDialog& openedDialog();
    /// Enter in it; whether it has gone, and the keyboard is in the window again.
    [[nodiscard]] bool closesByEnter();
    void wait();
};

} // namespace duoboek::test
