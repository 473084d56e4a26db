// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/field.h"
#include "ui/text/format.h"

#include <QDate>

#include <vector>

class QWidget;

namespace duoboek {

class FormField;

/// Nothing when there is none of that column.
[[nodiscard]] Field valueIn(const RecordValues& values, const QString& column);

/// The fields of a page or a dialog that have a column, in the order of reading.
class FieldGroup
{
public:
    /// The fields are the page's children and live as long as it does.
    FieldGroup(QWidget& page, const Format& format, QDate today);

    [[nodiscard]] const std::vector<FormField*>& fields() const { return m_fields; }
    /// Null when there is none of that column.
    [[nodiscard]] FormField* fieldFor(const QString& column) const;

    /// By column, or what is wrong with what was typed.
    [[nodiscard]] Checked<RecordValues> values() const;
    /// Puts each problem under its field and takes away those that are solved. Gives those that have no field
    /// here.
    [[nodiscard]] Problems showProblems(const Problems& problems);
    /// The same under one field whatever they are about; for what concerns fields that are not here.
    void showProblemsAt(FormField& field, const Problems& problems) const;
    /// Puts the keyboard in the first field that has a problem.
    void focusFirstProblem() const;

    /// A whole sentence about a problem, with dates as people read them.
    [[nodiscard]] QString sentenceOf(const Error& error) const;

private:
    std::vector<FormField*> m_fields;
    Format m_format;
};

} // namespace duoboek
