// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordrepository.h"
#include "core/usecases/editrecord.h"
#include "ui/forms/fieldgroup.h"

#include <QObject>

#include <map>

namespace duoboek {

class Editor;
class FormField;

/// Keeps the fields of a page in step with one record: what is left is kept, what is wrong is said under its
/// field and stays there as it was typed, also when another record is shown meanwhile.
class RecordForm final : public QObject
{
    Q_OBJECT

public:
    /// record is the database table; the page's fields are those of its columns that have one. Fields of
    /// columns that the window does not show are neither seen nor kept.
    RecordForm(Editor& editor, QLatin1StringView record, QWidget& page, const Format& format, QDate today);

    /// name is what people call the record, its code: it goes into what Undo says.
    void showRecord(const StoredRecord& record, const QString& name);
    /// Shows none: empty and closed fields.
    void showNothing();
    [[nodiscard]] qint64 shownId() const { return m_id; }
    [[nodiscard]] FieldGroup& fields() { return m_fields; }
    /// Whether something was typed, here or in a record shown before, that could not be kept.
    [[nodiscard]] bool hasUnkept() const;

Q_SIGNALS:
    /// What the user has changed has been kept.
    void kept();

private:
    void keepField(FormField& field);
    /// All that differs from what is kept.
    [[nodiscard]] RecordValues pendingValues() const;
    [[nodiscard]] Checked<RecordSteps> tryToKeep(const FormField& field, const RecordValues& values);
    /// The one in which the keyboard is, when it does not hold what is kept; null otherwise.
    [[nodiscard]] const FormField* fieldBeingTyped() const;
    void rememberDrafts();

    using Drafts = std::map<QString, QString>; // what was typed by column
    Editor& m_editor;
    const RecordTable& m_table;
    FieldGroup m_fields;
    qint64 m_id = 0; // 0: none
    QString m_name;
    RecordFields m_kept;
    std::map<qint64, Drafts> m_drafts; // of records that are not shown
};

} // namespace duoboek
