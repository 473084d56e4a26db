// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/backgroundread.h"
#include "ui/common/screen.h"
#include "ui/duos/duotablemodel.h"

#include <memory>

class QTimer;
class QToolButton;

namespace Ui {
class DuoScreen;
}

namespace duoboek {

class DuoActions;
class DuoFilters;

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
    void setUpList();
    void setUpActions();
    [[nodiscard]] Status readAll(const Database& database);
    [[nodiscard]] Status readChanges(const Database& database);
    [[nodiscard]] Status readRow(const Database& database, DuoId duo);
    /// Of all duos, in the background: the list goes first.
    void readSignals();
    void showEnds();
    void choose(DuoId duo);
    /// Soon: the list goes first, when the program starts and while arrows are held down.
    void showChosenSoon();
    void showChosen();

    ScreenContext m_context;
    std::unique_ptr<Ui::DuoScreen> m_ui;
    DuoTableModel* m_model;
    DuoFilters* m_filters = nullptr;
    QAction* m_searchAction;
    DuoActions* m_actions;
    const Database* m_database = nullptr;
    std::optional<qint64> m_lastChange; // that the list knows; nothing when it must be read as a whole
    DuoId m_shown; // in the details; invalid when they must be read again
    QTimer* m_detailsTimer;
    bool m_isListPainted = false;
    BackgroundRead m_signals; // last, so that it ends before what it gives to
};

} // namespace duoboek
