// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/computemonth.h"
#include "ui/common/backgroundread.h"
#include "ui/common/screen.h"
#include "ui/overview/figurewords.h"

class QComboBox;
class QStackedWidget;

namespace duoboek {

class FlowRow;
class ListTable;
class PlainLabel;

/// Figures of a period as a chart with its table beside it, to copy and to save. They are read in the
/// background; what is being read is not there until then.
class ChartScreen final : public Screen
{
    Q_OBJECT

public:
    explicit ChartScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~ChartScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

private:
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QWidget* makeSides();
    void setUpTable();
    [[nodiscard]] QComboBox* makeCombo(
        FlowRow& row, const char* name, const QString& label, const QString& accessibleName);
    [[nodiscard]] QAction* makeAction(const char* name, const QString& text, void (ChartScreen::*slot)());
    /// Keeps the chosen one while the file still has it.
    void fillSpans(const std::optional<MonthSpan>& months);
    [[nodiscard]] FigureKind chosenKind() const;
    [[nodiscard]] CalendarUnit chosenUnit() const;
    [[nodiscard]] DateRange chosenSpan() const;
    void read();
    /// For the thread that reads; tells it here.
    [[nodiscard]] WorkProgress progressOf(const std::stop_source& source);
    void cancel();
    void take(const Result<Figures>& figures, CalendarUnit unit);
    void show(FigurePage page);
    void copyTable();
    void saveTable();
    void savePicture();
    /// Empty when the user thinks better of it.
    [[nodiscard]] QString askPath(const QString& title, const QString& ending, const QString& filter);
    void tellSaved(const Status& saved, const QString& path);

    ScreenContext m_context;
    QAction* m_copy;
    QAction* m_saveTable;
    QAction* m_savePicture;
    QAction* m_cancel;
    QStackedWidget* m_pages;
    QComboBox* m_kind = nullptr;
    QComboBox* m_span = nullptr;
    QComboBox* m_unit = nullptr;
    FigureChart* m_chart = nullptr;
    ListTable* m_table = nullptr;
    PlainLabel* m_note = nullptr;
    FigurePage m_page;
    const Database* m_database = nullptr;
    bool m_isReadAgain = false; // something else has been chosen since the reading began
    std::stop_source m_stop; // of what is being read
    BackgroundRead m_read; // last, so that it ends before what it gives to
};

} // namespace duoboek
