// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "ui/forms/formfield.h"

#include <optional>
#include <vector>

class QComboBox;

namespace duoboek {

/// A field in which one of a few values is chosen. What is chosen is kept at once.
class ChoiceField final : public FormField
{
    Q_OBJECT

public:
    struct Choice
    {
        Field value;
        QString text;
    };

    explicit ChoiceField(QWidget* parent = nullptr);

    /// In this order; what was chosen stays chosen where it is still among them. A value that is not known is
    /// a choice like any other, and must be among them when it may be chosen.
    void setChoices(std::vector<Choice> choices);

    [[nodiscard]] Result<Field> value() const override;
    void setValue(const Field& value) override;
    [[nodiscard]] QString typedText() const override;
    void setTypedText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;

private:
    QComboBox* m_combo;
    std::vector<Choice> m_choices;
};

/// Every value of an enumeration that is kept as a word, in the order of the enumeration.
template <class E> [[nodiscard]] std::vector<ChoiceField::Choice> choicesOf(QString (*textFor)(E))
{
    std::vector<ChoiceField::Choice> choices;
    for (const EnumWord<E>& known : enumWords<E>)
        choices.push_back({QString(known.word), textFor(known.value)});
    return choices;
}

/// The chosen value; nothing where none is.
template <class E> [[nodiscard]] std::optional<E> chosenIn(const ChoiceField& field)
{
    const Result<Field> value = field.value();
    return value ? enumFromWord<E>(textOf(*value)) : std::nullopt;
}

} // namespace duoboek
