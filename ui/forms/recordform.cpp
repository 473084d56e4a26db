// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "ui/forms/editor.h"
#include "ui/forms/formfield.h"

#include <algorithm>

namespace duoboek {

RecordForm::RecordForm(
    Editor& editor, QLatin1StringView record, QWidget& page, const Format& format, QDate today)
    : QObject(&page)
    , m_editor(editor)
    , m_table(recordTableNamed(record))
    , m_fields(page, format, today)
{
    for (FormField* field : m_fields.fields()) {
        connect(field, &FormField::left, this, [this, field] { keepField(*field); });
        if (m_editor.hides(m_table.name, field->column()))
            field->setVisible(false);
    }
    connect(&m_editor, &Editor::fileChanged, this, [this] {
        // The records of another file have the same numbers, and nothing else in common.
        m_id = 0;
        m_drafts.clear();
        showNothing();
    });
    showNothing();
}

void RecordForm::showNothing()
{
    rememberDrafts();
    m_id = 0;
    for (FormField* field : m_fields.fields()) {
        field->setValue({});
        field->setProblem({});
        field->setReadOnly(true);
    }
}

void RecordForm::showRecord(const StoredRecord& record, const QString& name)
{
    rememberDrafts();
    // What is being typed while the same record is read again is not taken from under one's hands.
    const FormField* typed = record.id == m_id ? fieldBeingTyped() : nullptr;
    m_id = record.id;
    m_name = name;
    m_kept = record.fields;
    const auto known = m_drafts.find(m_id);
    const Drafts drafts = known == m_drafts.end() ? Drafts() : known->second;
    if (known != m_drafts.end())
        m_drafts.erase(known);
    for (FormField* field : m_fields.fields()) {
        field->setReadOnly(!m_editor.canEdit());
        if (field == typed)
            continue;
        field->setValue(m_kept[m_table.placeOf(field->column())]);
        field->setProblem({});
    }
    for (const auto& [column, text] : drafts) {
        FormField* field = m_fields.fieldFor(column);
        field->setTypedText(text);
        keepField(*field);
    }
}

const FormField* RecordForm::fieldBeingTyped() const
{
    for (const FormField* field : m_fields.fields()) {
        if (!field->input().hasFocus() || field->hasProblem())
            continue;
        const Result<Field> value = field->value();
        const Field& kept = m_kept[m_table.placeOf(field->column())];
        if (!value || (*value != kept && (isKnown(*value) || isKnown(kept))))
            return field;
    }
    return nullptr;
}

void RecordForm::rememberDrafts()
{
    if (m_id == 0)
        return;
    Drafts drafts;
    for (const FormField* field : m_fields.fields()) {
        if (field->hasProblem())
            drafts.insert_or_assign(field->column(), field->typedText());
    }
    if (drafts.empty())
        m_drafts.erase(m_id);
    else
        m_drafts.insert_or_assign(m_id, std::move(drafts));
}

bool RecordForm::hasUnkept() const
{
    const auto& fields = m_fields.fields();
    return !m_drafts.empty() || std::any_of(fields.begin(), fields.end(), [](const FormField* field) {
        return field->hasProblem();
    });
}

RecordValues RecordForm::pendingValues() const
{
    RecordValues pending;
    for (const FormField* field : m_fields.fields()) {
        const Field& kept = m_kept[m_table.placeOf(field->column())];
        if (m_editor.hides(m_table.name, field->column()))
            continue;
        Result<Field> value = field->value();
        if (value && *value != kept && (isKnown(*value) || isKnown(kept)))
            pending.insert_or_assign(field->column(), std::move(*value));
    }
    return pending;
}

void RecordForm::keepField(FormField& field)
{
    if (m_id == 0 || !m_editor.canEdit())
        return;
    const Result<Field> value = field.value();
    if (!value) {
        m_fields.showProblemsAt(field, {{{}, value.error()}});
        return;
    }
    const RecordValues pending = pendingValues();
    // Together with what could not be kept before, for which this may be what was missing; else without that,
    // but with what another field became because of this one.
    Checked<RecordSteps> done = tryToKeep(field, pending);
    if (!done && pending.size() > 1) {
        RecordValues sound{{field.column(), *value}};
        for (const auto& [column, pendingValue] : pending) {
            if (!m_fields.fieldFor(column)->hasProblem())
                sound.insert_or_assign(column, pendingValue);
        }
        done = tryToKeep(field, sound);
    }
    if (!done) {
        Problems elsewhere;
        for (const Problem& problem : done.error()) {
            if (problem.place.field != field.column() && m_fields.fieldFor(problem.place.field))
                m_fields.showProblemsAt(*m_fields.fieldFor(problem.place.field), {problem});
            else
                elsewhere.push_back(problem);
        }
        // A field whose value was not kept says so, also when what is missing stands in another.
        m_fields.showProblemsAt(field, elsewhere.empty() ? done.error() : elsewhere);
        return;
    }
    field.setProblem({}); // also of one that is again as it was kept
    Q_EMIT kept();
}

Checked<RecordSteps> RecordForm::tryToKeep(const FormField& field, const RecordValues& values)
{
    const qint64 id = m_id;
    Checked<RecordSteps> done =
        m_editor.run(tr("%1 of %2").arg(field.nameInSentence(), m_name), [&](const EditContext& context) {
            return changeRecord(context, QStringLiteral("form"), m_table.name, id, values);
        });
    if (!done)
        return done;
    if (id != m_id)
        return done; // another record is shown since the file changed
    for (const RecordStep& step : *done) {
        if (step.table == &m_table && step.id == id && step.after)
            m_kept = *step.after;
    }
    for (const auto& [column, value] : values) {
        FormField* kept = m_fields.fieldFor(column);
        kept->setProblem({});
        kept->setValue(m_kept[m_table.placeOf(column)]);
    }
    return done;
}

} // namespace duoboek
