// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intervision/preparationpage.h"

namespace duoboek {

class ChoiceField;
class RecordForm;
class RecordList;
class StateLabel;
class TextField;

/// The programme of the session: method, steps, and when each begins.
class ProgrammePage final : public PreparationPage
{
    Q_OBJECT

public:
    ProgrammePage(const ScreenContext& context, QWidget* parent);
    void focusFirst() override;

private:
    void setUp();
    void setUpActions();
    void fill() override;
    void showSummary();
    void showChosen();
    [[nodiscard]] const ProgrammeStep* chosen() const;
    void takeMethod();
    void addNewStep();
    void move(int places);
    void lengthen(int minutes);
    void removeChosen();

    ChoiceField* m_method;
    QWidget* m_startFields;
    RecordForm* m_start = nullptr;
    RecordList* m_list;
    StateLabel* m_summary;
    QAction* m_add;
    QAction* m_up;
    QAction* m_down;
    QAction* m_longer;
    QAction* m_shorter;
    QAction* m_remove;
    QWidget* m_fields;
    RecordForm* m_form = nullptr;
    TextField* m_title = nullptr;
};

} // namespace duoboek
