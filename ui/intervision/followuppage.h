// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intervision/preparationpage.h"

namespace duoboek {

class FollowUpList;
class LongTextField;
class RecordForm;

/// What is agreed at this session: who does what by when; and the report.
class FollowUpPage final : public PreparationPage
{
    Q_OBJECT

public:
    FollowUpPage(const ScreenContext& context, QWidget* parent);
    void focusFirst() override;

private:
    void setUp();
    void fill() override;
    void showChosen();
    void setChoices(QWidget& fields) const;
    void addFollowUp();
    void removeChosen();
    void keepReport();

    FollowUpList* m_list;
    QAction* m_add;
    QAction* m_settle;
    QAction* m_remove;
    QWidget* m_fields;
    RecordForm* m_form = nullptr;
    LongTextField* m_report;
    SessionId m_reported; // of which the report is shown
    QString m_keptReport;
};

} // namespace duoboek
