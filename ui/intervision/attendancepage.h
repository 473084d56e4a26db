// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intervision/preparationpage.h"

namespace duoboek {

class AttendanceView;

/// Who is there, to be ticked.
class AttendancePage final : public PreparationPage
{
    Q_OBJECT

public:
    AttendancePage(const ScreenContext& context, QWidget* parent);
    void focusFirst() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

private:
    void fill() override;

    AttendanceView* m_view;
};

} // namespace duoboek
