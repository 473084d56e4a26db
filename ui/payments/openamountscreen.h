// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/documents/amountactions.h"

#include <vector>

class QCheckBox;
class QLineEdit;

namespace duoboek {

class DocumentLife;
class ListTable;
class OpenAmountModel;
class StateLabel;
struct FinalDocument;

/// What has to be paid or settled still, of all months, and by when (rule 23)?
class OpenAmountScreen final : public Screen
{
    Q_OBJECT

public:
    explicit OpenAmountScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

private:
    void setUpTable();
    void setUpPage();
    void filter();
    void showSummary(const std::vector<FinalDocument>& documents);
    void chooseRow(int row);
    void followChosen();
    void showChosen();
    void explain(const QString& title, const std::vector<DocumentId>& documents) const;
    [[nodiscard]] std::vector<DocumentId> chosen() const;

    ScreenContext m_context;
    OpenAmountModel* m_model;
    DocumentLife* m_life;
    QAction* m_show;
    QAction* m_explain;
    QAction* m_explainAll;
    AmountActions m_amounts;
    const Database* m_database = nullptr;
    std::vector<DocumentId> m_all; // whatever the filter
    StateLabel* m_summary;
    QLineEdit* m_search;
    QCheckBox* m_onlyDue;
    ListTable* m_table;
};

} // namespace duoboek
