// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showoverview.h"
#include "ui/common/backgroundread.h"
#include "ui/common/screen.h"
#include "ui/overview/attentiontablemodel.h"

#include <map>

class QCheckBox;
class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace duoboek {

class AttentionActions;
class FiguresView;
class FoldingArea;
class SearchableList;
class StateLabel;

/// What needs me today? What asks for attention, most urgent first, beside how the administration stands.
/// Both are read in the background; what stood there stays until then.
class OverviewScreen final : public Screen
{
    Q_OBJECT

public:
    explicit OverviewScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~OverviewScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    void comeBack() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

private:
    void setUpPage();
    void setUpList();
    void setUpFilters();
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QComboBox* makeCombo(const char* name, const QString& label, const QString& accessibleName);
    void applyFilters();
    void readSignals();
    void readFigures();
    /// What has changed while it was read.
    void readAgain();
    void takeSignals(Result<std::vector<AttentionRow>> rows);
    void takeFigures(const Result<OverviewFigures>& figures);
    void showSummary(const std::vector<AttentionItem>& items);
    void followChosen();

    ScreenContext m_context;
    AttentionTableModel* m_model;
    AttentionActions* m_actions;
    QAction* m_searchAction;
    FoldingArea* m_sides;
    QStackedWidget* m_pages;
    SearchableList* m_list;
    StateLabel* m_summary;
    StateLabel* m_chosen;
    QComboBox* m_kind = nullptr;
    QComboBox* m_owner = nullptr;
    QCheckBox* m_resting = nullptr;
    FiguresView* m_figures;
    std::map<AttentionKey, AttentionItemId> m_ids; // by which a signal stays chosen when it is read again
    const Database* m_database = nullptr;
    bool m_isReadAgain = false; // something has changed since the reading began
    bool m_isFocusWanted = false; // as soon as there is something to choose
    // Last, so that they end before what they give to.
    BackgroundRead m_signals;
    BackgroundRead m_overview;
};

} // namespace duoboek
