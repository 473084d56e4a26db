// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/personfield.h"

#include "core/base/textfold.h"
#include "ui/common/lineedit.h"
#include "ui/common/peoplewords.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace duoboek {

namespace {
constexpr std::size_t mostOffered = 12;
} // namespace

PersonField::PersonField(QWidget* parent)
    : FormField(parent)
    , m_edit(new LineEdit(this))
    , m_offered(new QStringListModel(this))
{
    setInput(*m_edit);
    m_edit->setPlaceholderText(tr("Part of a name or code"));
    auto* completer = new QCompleter(m_offered, this);
    // Who fits has been found by then; a completer would look at beginnings only.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(static_cast<int>(mostOffered));
    m_edit->setCompleter(completer);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& typed) {
        offer(typed);
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &PersonField::finish);
    m_edit->installEventFilter(this);
}

bool PersonField::eventFilter(QObject* watched, QEvent* event)
{
    // A line that has a list open does not say that its editing is finished when the keyboard moves on.
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        finish();
    return FormField::eventFilter(watched, event);
}

void PersonField::finish()
{
    if (const qint64 id = chosenId(); id != 0)
        m_edit->setText(textOf(id));
    if (m_edit->text() == m_textBefore)
        return;
    m_textBefore = m_edit->text();
    Q_EMIT left();
}

void PersonField::setPeople(std::vector<PersonChoice> people)
{
    m_people = std::move(people);
    m_texts.clear();
    m_searchTexts.clear();
    for (const PersonChoice& person : m_people) {
        m_texts.push_back(PeopleWords::nameAndCode(person.name.full(), person.code));
        m_searchTexts.push_back(foldedForSearch(m_texts.back()));
    }
}

std::vector<std::size_t> PersonField::matches(const QString& typed, std::size_t most) const
{
    const QStringList words = foldedForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_people.size() && found.size() < most; ++i) {
        const QString& text = m_searchTexts[i];
        if (std::all_of(
                words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); }))
            found.push_back(i);
    }
    return found;
}

void PersonField::offer(const QString& typed)
{
    QStringList texts;
    if (!typed.trimmed().isEmpty()) {
        for (const std::size_t place : matches(typed, mostOffered))
            texts.append(m_texts[place]);
    }
    m_offered->setStringList(texts);
}

QString PersonField::textOf(qint64 id) const
{
    const auto found = std::find_if(
        m_people.begin(), m_people.end(), [id](const PersonChoice& person) { return person.id == id; });
    return found == m_people.end() ? QString() : m_texts[static_cast<std::size_t>(found - m_people.begin())];
}

qint64 PersonField::chosenId() const
{
    const QString typed = m_edit->text().trimmed();
    const auto found = std::find(m_texts.begin(), m_texts.end(), typed);
    if (found != m_texts.end())
        return m_people[static_cast<std::size_t>(found - m_texts.begin())].id;
    // One who fits is meant, also when the name was not typed to its end.
    const auto fitting = typed.isEmpty() ? std::vector<std::size_t>() : matches(typed, 2);
    return fitting.size() == 1 ? m_people[fitting.front()].id : 0;
}

Result<Field> PersonField::value() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return Field();
    if (const qint64 id = chosenId(); id != 0)
        return Field(id);
    return {ErrorCode::PersonUnknown, {typed}};
}

void PersonField::setValue(const Field& value)
{
    setTypedText(isKnown(value) ? textOf(integerOf(value)) : QString());
}

QString PersonField::typedText() const
{
    return m_edit->text();
}

void PersonField::setTypedText(const QString& text)
{
    m_textBefore = text;
    m_edit->setText(text);
}

void PersonField::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
}

} // namespace duoboek
