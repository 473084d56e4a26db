// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intervision/preparationpage.h"

namespace duoboek {

class FollowUpList;
class PlainLabel;

/// What was agreed at the last session, and of earlier ones what is still to be done.
class LastTimePage final : public PreparationPage
{
    Q_OBJECT

public:
    LastTimePage(const ScreenContext& context, QWidget* parent);
    void focusFirst() override;

private:
    void fill() override;
    void setActions();

    PlainLabel* m_summary;
    FollowUpList* m_list;
    QAction* m_settle;
};

} // namespace duoboek
