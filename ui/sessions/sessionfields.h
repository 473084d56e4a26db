// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"
#include "ui/forms/typedfields.h"

#include <vector>

namespace duoboek {

/// Hours of one day, typed as rule 13 says.
class DayHoursField final : public TypedField
{
    Q_OBJECT

public:
    explicit DayHoursField(QWidget* parent = nullptr);

private:
    [[nodiscard]] Result<Field> fieldOf(const QString& text) const override;
    [[nodiscard]] QString textFor(const Field& value) const override;
};

/// A time of day.
class StartField final : public TypedField
{
    Q_OBJECT

public:
    explicit StartField(QWidget* parent = nullptr);

private:
    [[nodiscard]] Result<Field> fieldOf(const QString& text) const override;
    [[nodiscard]] QString textFor(const Field& value) const override;
};

/// A page with the fields of a session, that can choose among these regions.
[[nodiscard]] QWidget* makeSessionFields(QWidget* parent);
void setSessionChoices(QWidget& fields, const std::vector<Region>& regions);

} // namespace duoboek
