// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sessionfixture.h"
#include "ui/common/statelabel.h"

#include <QComboBox>

namespace duoboek::test {

/// The workbench of S3, the intervision of Utrecht on 5 July: Ada Bakker has D1 and D5, Cor Smit has D3. At
/// S1 in March two things were agreed, of which one is done.
class IntervisionFixture : public SessionFixture
{
public:
    enum Page { LastTime, Group, Questions, Programme, Roles, AttendancePage, FollowUp };

    IntervisionFixture();

    void startAtPage(Page page);
    /// By the keys of the tabs.
    void goTo(Page page);
    [[nodiscard]] QStringList column(const char* name, int place);
    /// In the box that has the keyboard.
    static void chooseInBox(const char* words);
    [[nodiscard]] QString warnings() { return find<StateLabel>("preparationWarnings").text(); }
    [[nodiscard]] QString about() { return find<QLabel>("aboutSession").text(); }
    [[nodiscard]] QString shownSession() { return find<QComboBox>("sessionChoice").currentText(); }
};

} // namespace duoboek::test
