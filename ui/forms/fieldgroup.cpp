// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldgroup.h"

#include "ui/common/foldinggrid.h"
#include "ui/forms/formfield.h"
#include "ui/text/errortext.h"

namespace duoboek {

Field valueIn(const RecordValues& values, const QString& column)
{
    const auto found = values.find(column);
    return found == values.end() ? Field() : found->second;
}

FieldGroup::FieldGroup(QWidget& page, const Format& format, QDate today)
    : m_format(format)
{
    FoldingGrid::takeOver(page);
    for (FormField* field : page.findChildren<FormField*>()) {
        if (field->column().isEmpty())
            continue;
        field->setManner(format, today);
        m_fields.push_back(field);
    }
}

FormField* FieldGroup::fieldFor(const QString& column) const
{
    for (FormField* field : m_fields) {
        if (field->column() == column)
            return field;
    }
    return nullptr;
}

Checked<RecordValues> FieldGroup::values() const
{
    RecordValues values;
    Problems problems;
    for (const FormField* field : m_fields) {
        Result<Field> value = field->value();
        if (value)
            values.insert_or_assign(field->column(), std::move(*value));
        else
            problems.push_back({{{}, 0, {}, field->column()}, value.error()});
    }
    if (!problems.empty())
        return problems;
    return values;
}

Problems FieldGroup::showProblems(const Problems& problems)
{
    Problems homeless;
    for (const Problem& problem : problems) {
        if (!fieldFor(problem.place.field))
            homeless.push_back(problem);
    }
    for (FormField* field : m_fields) {
        Problems own;
        for (const Problem& problem : problems) {
            if (problem.place.field == field->column())
                own.push_back(problem);
        }
        showProblemsAt(*field, own);
    }
    return homeless;
}

void FieldGroup::showProblemsAt(FormField& field, const Problems& problems) const
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences.append(sentenceOf(problem.error));
    field.setProblem(sentences.join(QLatin1Char('\n')));
}

void FieldGroup::focusFirstProblem() const
{
    for (FormField* field : m_fields) {
        if (field->hasProblem()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QString FieldGroup::sentenceOf(const Error& error) const
{
    return errorSentence(error, m_format);
}

} // namespace duoboek
