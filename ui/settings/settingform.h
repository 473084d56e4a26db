// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/changesettings.h"
#include "ui/forms/fieldgroup.h"

#include <QObject>

namespace duoboek {

class Editor;
class FormField;

/// Keeps the fields of a page in step with settings: the column of a field is the key of its setting. What is
/// left is kept; what is wrong stays as it was typed, with what is wrong under it.
class SettingForm final : public QObject
{
    Q_OBJECT

public:
    SettingForm(Editor& editor, QWidget& page, const Format& format, QDate today);

    /// To be called again when the editor says that something has changed.
    void showSettings(const SettingTexts& settings);
    /// Empty and closed fields.
    void showNothing();

private:
    void keepField(FormField& field);
    /// All that differs from what is kept.
    [[nodiscard]] SettingTexts pending() const;
    [[nodiscard]] Checked<RecordSteps> tryToKeep(const FormField& field, const SettingTexts& changed);

    Editor& m_editor;
    FieldGroup m_fields;
    SettingTexts m_kept; // empty: no file is open
};

} // namespace duoboek
