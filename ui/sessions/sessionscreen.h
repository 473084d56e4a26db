// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabbedscreen.h"

namespace duoboek {

/// Who was there? Sessions one by one, and a region with all its coaches and sessions, each in a tab.
class SessionScreen final : public TabbedScreen
{
    Q_OBJECT

public:
    explicit SessionScreen(const ScreenContext& context, QWidget* parent = nullptr);
};

} // namespace duoboek
