// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/attention.h"
#include "ui/common/plainlabel.h"

namespace duoboek {

/// A sentence with a sign and a colour for how much attention it asks; follows the palette when that changes.
class StateLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget* parent = nullptr)
        : PlainLabel({}, parent)
    {
    }
    void setState(Attention attention, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColour();

    Attention m_attention = Attention::None;
    bool m_isApplying = false;
};

} // namespace duoboek
