// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/typedfields.h"

namespace duoboek {

/// How long a step of a programme takes: a bare number is minutes; else as rule 13 says.
class MinutesField final : public TypedField
{
    Q_OBJECT

public:
    explicit MinutesField(QWidget* parent = nullptr);

private:
    [[nodiscard]] Result<Field> fieldOf(const QString& text) const override;
    [[nodiscard]] QString textFor(const Field& value) const override;
};

} // namespace duoboek
