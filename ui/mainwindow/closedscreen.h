// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"

namespace duoboek {

/// Stands in the place of a screen that the presenter view does not show, and says so.
class ClosedScreen final : public Screen
{
    Q_OBJECT

public:
    explicit ClosedScreen(QWidget* parent = nullptr);

    void load(const Database& /*database*/) override { }
    void unload() override { }
    void keepState() const override { }
    void focusFirst() override { setFocus(); }
};

} // namespace duoboek
