// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showsettings.h"
#include "ui/common/screen.h"

class QPushButton;

namespace duoboek {

class RecordList;

/// The files that a record refers to. They stay where they are; only where that is, is kept.
class PaperList final : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString listName; ///< for assistive technology
        QString emptySentence;
        QString askTitle; ///< of the file dialog; %1 is the record's name
    };

    /// name begins the object names: nameTable, nameAddButton, nameOpenButton, nameRemoveButton.
    PaperList(const ScreenContext& context, const QString& name, Texts texts, QWidget* parent);

    /// recordKind is the table of the record, recordName what people call it.
    void showPapers(QLatin1StringView recordKind, qint64 recordId, const QString& recordName,
        std::vector<PaperInList> papers);
    void showNothing();

private:
    void addPaper();
    void openChosen();
    void removeChosen();
    void setButtons();
    [[nodiscard]] QString chosenPath() const;

    ScreenContext m_context;
    Texts m_texts;
    RecordList* m_list;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_remove;
    QLatin1StringView m_recordKind;
    qint64 m_recordId = 0; // 0: none
    QString m_recordName;
    std::vector<PaperInList> m_papers;
};

} // namespace duoboek
