// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intervision/preparationpage.h"

class QVBoxLayout;

namespace duoboek {

class ChoiceField;
class LongTextField;
class PlainLabel;
class RecordForm;
class RecordList;

/// The questions that coaches bring: on the agenda of this session with the notes about them, and those that
/// wait.
class QuestionPage final : public PreparationPage
{
    Q_OBJECT

public:
    QuestionPage(const ScreenContext& context, QWidget* parent);
    void focusFirst() override;

private:
    /// A question as this session has it.
    struct Shown
    {
        StoredQuestion asked;
        qint64 agendaId = 0; ///< of the record session_question; 0: not on the agenda
    };

    void setUp();
    void setUpActions();
    void fill() override;
    void fillList();
    void showChosen();
    void showForms(const Shown& shown);
    [[nodiscard]] const Shown* chosen() const;
    void addQuestion();
    [[nodiscard]] Problems tryToAdd(const RecordValues& values);
    void changeAgenda();
    void changeState();

    RecordList* m_list;
    QAction* m_add;
    QAction* m_onAgenda;
    QWidget* m_parts; // of the chosen one
    PlainLabel* m_heading;
    QWidget* m_fields;
    RecordForm* m_form = nullptr;
    LongTextField* m_text = nullptr;
    ChoiceField* m_duo = nullptr;
    ChoiceField* m_state = nullptr;
    QWidget* m_notesFields;
    RecordForm* m_notes = nullptr;
    std::vector<Shown> m_shown;
};

} // namespace duoboek
