// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/field.h"
#include "ui/common/screen.h"
#include "ui/settings/recordlist.h"

#include <functional>

namespace duoboek {

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
        std::function<QWidget*()> makeFields; ///< for the form, and once for each dialog
        std::function<RecordValues(const Database&)> suggest; ///< for a new one
    };

    RecordSection(const ScreenContext& context, Kind kind, QWidget* parent);

    void showRecords(const Database& database, std::vector<RecordList::Item> items);
    void showNothing();
    [[nodiscard]] qint64 chosenId() const { return m_list->chosenId(); }
    [[nodiscard]] QString chosenName() const { return m_list->chosenText(); }

Q_SIGNALS:
    void chosen(qint64 id);

private:
    void showChosen();
    void addNew();
    void deleteChosen();
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
};

} // namespace duoboek
