// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choicefield.h"

#include <QComboBox>
#include <QWheelEvent>

#include <algorithm>

namespace duoboek {

namespace {

/// A combo box within a page that scrolls: the wheel scrolls the page, and changes no money by accident.
class CalmComboBox final : public QComboBox
{
public:
    explicit CalmComboBox(QWidget* parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

bool isSame(const Field& one, const Field& other)
{
    return one == other || (!isKnown(one) && !isKnown(other));
}

} // namespace

ChoiceField::ChoiceField(QWidget* parent)
    : FormField(parent)
    , m_combo(new CalmComboBox(this))
{
    constexpr int fewestCharacters = 12;
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(fewestCharacters);
    setInput(*m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void ChoiceField::setChoices(std::vector<Choice> choices)
{
    const Result<Field> chosen = value();
    m_choices = std::move(choices);
    m_combo->clear();
    for (const Choice& choice : m_choices)
        m_combo->addItem(choice.text);
    setValue(chosen ? *chosen : Field());
}

Result<Field> ChoiceField::value() const
{
    const int index = m_combo->currentIndex();
    return index < 0 ? Field() : m_choices[static_cast<std::size_t>(index)].value;
}

void ChoiceField::setValue(const Field& value)
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
        [&value](const Choice& choice) { return isSame(choice.value, value); });
    m_combo->setCurrentIndex(found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin()));
}

QString ChoiceField::typedText() const
{
    return m_combo->currentText();
}

void ChoiceField::setTypedText(const QString& text)
{
    m_combo->setCurrentIndex(m_combo->findText(text));
}

void ChoiceField::setReadOnly(bool isReadOnly)
{
    m_combo->setEnabled(!isReadOnly);
}

} // namespace duoboek
