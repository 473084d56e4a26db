// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingform.h"

#include "ui/forms/editor.h"
#include "ui/forms/formfield.h"

namespace duoboek {

namespace {

/// Leaves out what has a problem of its own; whether there was such.
bool dropOthers(SettingTexts& changed, const QString& key, const Problems& problems)
{
    bool isDropped = false;
    for (const Problem& problem : problems) {
        if (problem.place.field != key)
            isDropped |= changed.erase(problem.place.field) > 0;
    }
    return isDropped;
}

} // namespace

SettingForm::SettingForm(Editor& editor, QWidget& page, const Format& format, QDate today)
    : QObject(&page)
    , m_editor(editor)
    , m_fields(page, format, today)
{
    for (FormField* field : m_fields.fields())
        connect(field, &FormField::left, this, [this, field] { keepField(*field); });
    showNothing();
}

void SettingForm::showNothing()
{
    m_kept.clear();
    for (FormField* field : m_fields.fields()) {
        field->setValue({});
        field->setProblem({});
        field->setReadOnly(true);
    }
}

void SettingForm::showSettings(const SettingTexts& settings)
{
    for (FormField* field : m_fields.fields()) {
        field->setReadOnly(!m_editor.canEdit());
        const QString& text = settings.at(field->column());
        const auto before = m_kept.find(field->column());
        // What is as it was may have something else typed over it.
        if (before == m_kept.end() || before->second != text) {
            field->setValue(text);
            field->setProblem({});
        }
    }
    m_kept = settings;
}

SettingTexts SettingForm::pending() const
{
    SettingTexts changed;
    for (const FormField* field : m_fields.fields()) {
        const Result<Field> value = field->value();
        if (value && textOf(*value) != m_kept.at(field->column()))
            changed.emplace(field->column(), textOf(*value));
    }
    return changed;
}

void SettingForm::keepField(FormField& field)
{
    if (m_kept.empty() || !m_editor.canEdit())
        return;
    const Result<Field> value = field.value();
    if (!value) {
        m_fields.showProblemsAt(field, {{{}, value.error()}});
        return;
    }
    // Together with what could not be kept before, for which this may be what was missing; without what is
    // still wrong; else alone.
    SettingTexts changed = pending();
    Checked<RecordSteps> done = tryToKeep(field, changed);
    while (!done && dropOthers(changed, field.column(), done.error()))
        done = tryToKeep(field, changed);
    if (!done && changed.size() > 1)
        done = tryToKeep(field, {{field.column(), textOf(*value)}});
    m_fields.showProblemsAt(field, done ? Problems() : done.error());
}

Checked<RecordSteps> SettingForm::tryToKeep(const FormField& field, const SettingTexts& changed)
{
    Checked<RecordSteps> done =
        m_editor.run(tr("setting %1").arg(field.nameInSentence()), [&](const EditContext& context) {
            return changeSettings(context, QStringLiteral("settings"), changed);
        });
    if (!done)
        return done;
    for (const auto& [key, text] : changed) {
        FormField* kept = m_fields.fieldFor(key);
        kept->setProblem({});
        kept->setValue(m_kept.at(key));
    }
    return done;
}

} // namespace duoboek
