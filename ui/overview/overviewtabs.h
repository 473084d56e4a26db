// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabbedscreen.h"

namespace duoboek {

/// What needs somebody today, and how things go through time.
class OverviewTabs final : public TabbedScreen
{
    Q_OBJECT

public:
    explicit OverviewTabs(const ScreenContext& context, QWidget* parent = nullptr);
};

} // namespace duoboek
