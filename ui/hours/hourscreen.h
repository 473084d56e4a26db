// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/screen.h"
#include "ui/hours/sheetmodel.h"

#include <memory>
#include <optional>

namespace Ui {
class HourScreen;
}

namespace duoboek {

class PeriodPicker;
class SheetActions;
class SheetCommands;

/// What was worked this week? The week sheet, of all duos in one week or of one duo in the weeks of a year.
class HourScreen final : public Screen
{
    Q_OBJECT

public:
    explicit HourScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~HourScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override { }
    void focusFirst() override;
    /// The hours of a duo on a day.
    void showRecord(const RecordRef& record) override;
    [[nodiscard]] bool keepTyped() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QAction* printAction() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpFilters();
    void setUpActions();
    void setUpButtons();

    [[nodiscard]] Status readAll();
    /// Only the rows whose hours have changed, where that is enough.
    [[nodiscard]] Status readChanges();
    [[nodiscard]] std::optional<WeekSpan> shownWeeks() const;
    void showPeriod();
    /// Reads the sheet that is to be shown now, and goes to a cell of it.
    void showSheet(const std::optional<SheetRowKey>& row);
    void switchCut();
    void applyFilter();
    void fillChoices();
    void showCounts();
    [[nodiscard]] QString emptySentence() const;
    void showCell();
    void makePaper();

    ScreenContext m_context;
    std::unique_ptr<Ui::HourScreen> m_ui;
    SheetModel* m_model;
    SheetActions* m_actions;
    SheetCommands* m_commands = nullptr;
    PeriodPicker* m_picker;
    const Database* m_database = nullptr;
    std::optional<qint64> m_lastChange; // that the sheet knows of
    SheetCut m_cut = SheetCut::DuosOfWeek;
    DuoId m_duo; // whose weeks are shown
    IsoWeek m_week; // that is shown, or from which the weeks of a duo were opened
};

} // namespace duoboek
