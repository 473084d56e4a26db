// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/field.h"
#include "ui/common/recordlist.h"
#include "ui/common/screen.h"

#include <functional>

namespace duoboek {

class FieldGroup;
class RecordForm;

/// Records of one kind: a list, the form of the one that is chosen, and buttons to add and delete.
class RecordSection final : public QWidget
{
    Q_OBJECT

public:
    struct Kind
    {
        QString name; ///< begins object names: nameTable, nameNewButton, nameDeleteButton, nameDialog
        QLatin1StringView record; ///< the database table
        QString listName;
        std::vector<TextTableModel::Column> columns; ///< the first is what people call the record
        int stretched = 0;
        QString emptySentence;
        QString newTitle;
        QString noun; ///< in what Undo says: "region"
        QString nameColumn = QStringLiteral("name"); ///< of the database, for what the first of columns shows
        std::function<QWidget*()> makeFields; ///< for the form, and once for each dialog
        std::function<RecordValues(const Database&)> suggest; ///< for a new one
        /// What the values mean, told when they are shown and when a field is left.
        std::function<void(const FieldGroup& fields)> explain = {};
    };

    RecordSection(const ScreenContext& context, Kind kind, QWidget* parent);

    void showRecords(const Database& database, std::vector<RecordList::Item> items);
    /// The same of the records that belong to another one: its name, and what each of them holds to say so.
    void showRecordsOf(const QString& owner, RecordValues held, const Database& database,
        std::vector<RecordList::Item> items);
    void showNothing();
    void addNew();
    void choose(qint64 id) { m_list->choose(id); }
    [[nodiscard]] qint64 chosenId() const { return m_list->chosenId(); }
    [[nodiscard]] QString chosenName() const { return m_list->chosenText(); }
    /// The same with what it is and whose: "contract 01-01-2023 (B000012)".
    [[nodiscard]] QString fullName() const { return fullName(m_list->chosenText()); }

Q_SIGNALS:
    void chosen(qint64 id);

private:
    void showChosen();
    [[nodiscard]] Problems tryToAdd(RecordValues values);
    void deleteChosen();
    void explainWhenLeft(FieldGroup& fields);
    [[nodiscard]] QString fullName(const QString& name) const;
    void setButtons();

    ScreenContext m_context;
    Kind m_kind;
    RecordList* m_list;
    // Before the fields, as the keyboard goes through them in this order.
    QPushButton* m_new;
    QPushButton* m_delete;
    QWidget* m_fields;
    RecordForm* m_form;
    const Database* m_database = nullptr;
    QString m_owner; // empty: they are nobody's
    RecordValues m_held;
};

} // namespace duoboek
