// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/duos/duotablemodel.h"

#include <memory>

class QTimer;

namespace Ui {
class DuoScreen;
}

namespace duoboek {

class DuoActions;

/// Who, with whom, since when, and how is it going? A list to search beside the details of the chosen duo.
class DuoScreen final : public Screen
{
    Q_OBJECT

public:
    explicit DuoScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~DuoScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    /// A duo, or a duo of whom it is; of a region all of them. Filters that hide it are cleared.
    void showRecord(const RecordRef& record) override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void setUpActions();
    /// Shows a duo that may be hidden by the filter.
    void showNewDuo(DuoId duo);
    void fillRegions();
    void showRegion(RegionId region);
    void clearFilters();
    void applyFilter();
    /// Keeps the chosen duo chosen where it is still shown, else chooses the first.
    void chooseRow();
    /// Soon: the list goes first, when the program starts and while arrows are held down.
    void showChosenSoon();
    void showChosen();
    void showCount();

    ScreenContext m_context;
    std::unique_ptr<Ui::DuoScreen> m_ui;
    DuoTableModel* m_model;
    QAction* m_searchAction;
    DuoActions* m_actions;
    const Database* m_database = nullptr;
    DuoId m_chosen; // comes back when the filter lets it
    DuoId m_shown; // in the details; invalid when they must be read again
    QTimer* m_detailsTimer;
    bool m_isListPainted = false;
    bool m_isChanging = false; // while rows come and go, what the table calls chosen means nothing
};

} // namespace duoboek
