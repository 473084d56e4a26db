// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formfield.h"

#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace duoboek {

namespace {
constexpr int spaceWithin = 2; // pixels between label, input and message
} // namespace

FormField::FormField(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_line(new QHBoxLayout)
    , m_unit(new QLabel(this))
    , m_message(new StateLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spaceWithin);
    layout->addWidget(m_label);
    layout->addLayout(m_line);
    layout->addWidget(m_message);
    m_line->addWidget(m_unit);
    m_message->setObjectName(QStringLiteral("message"));
    m_unit->hide();
    m_message->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FormField::setInput(QWidget& input)
{
    m_input = &input;
    input.setObjectName(QStringLiteral("input"));
    input.setMinimumHeight(smallestTarget);
    m_line->insertWidget(0, &input, 1);
    m_label->setBuddy(&input);
    setFocusProxy(&input);
}

void FormField::setLabel(const QString& text)
{
    m_label->setText(text);
    m_input->setAccessibleName(QString(text).remove(u'&'));
}

QString FormField::label() const
{
    return m_label->text();
}

QString FormField::nameInSentence() const
{
    QString name = label().remove(u'&');
    const bool isAbbreviation = name.size() > 1 && name[1].isUpper();
    if (!isAbbreviation && !name.isEmpty())
        name[0] = name[0].toLower();
    return name;
}

void FormField::setUnit(const QString& text)
{
    m_unit->setText(text);
    m_unit->setVisible(!text.isEmpty());
}

QString FormField::unit() const
{
    return m_unit->text();
}

void FormField::setManner(const Format& /*format*/, QDate /*today*/) { }

void FormField::setProblem(const QString& sentence)
{
    m_hasProblem = !sentence.isEmpty();
    m_problem = sentence;
    showMessage();
}

void FormField::setNote(Attention attention, const QString& sentence)
{
    m_noteAttention = attention;
    m_note = sentence;
    showMessage();
}

void FormField::showMessage()
{
    if (m_hasProblem)
        m_message->setState(Attention::Urgent, m_problem);
    else
        m_message->setState(m_noteAttention, m_note);
    m_message->setVisible(m_hasProblem || !m_note.isEmpty());
    // Read aloud with the field, for who cannot see it under it.
    m_input->setAccessibleDescription(m_hasProblem ? m_problem : m_note);
}

} // namespace duoboek
