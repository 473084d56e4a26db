// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/documents/amountactions.h"
#include "ui/documents/documentchoice.h"
#include "ui/documents/documenttablemodel.h"
#include "ui/documents/monthclosing.h"
#include "ui/documents/monthsheets.h"

#include <memory>
#include <optional>

namespace Ui {
class DocumentScreen;
}

namespace duoboek {

class DocumentActions;
class DocumentHistoryView;
class DocumentLife;
class MonthPicker;
struct WaysOut;

/// Can this month be closed, and is every document right? The open questions and the documents of a month,
/// beside the chosen one as it will be printed.
class DocumentScreen final : public Screen
{
    Q_OBJECT

public:
    explicit DocumentScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~DocumentScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    void comeBack() override;
    /// A month, or a final document.
    void showRecord(const RecordRef& record) override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QAction* printAction() const override;

private:
    void setUpTables();
    void setUpActions();
    void setUpButtons();
    void loadPaperKit();
    void loadMonth();
    void showMonth();
    void showTotals(const MonthListing& listing);
    void showFindings(const MonthListing& listing);
    void finalise();
    void explainChosen();
    void correctChosen();
    void enableForChosen();
    void setUpLife();
    void chooseDocument();
    /// What can be done follows what is chosen.
    void followChosen();
    void printChosen();
    void saveChosen();
    void chooseOverview();
    void showChosen();
    void showNothing(const QString& text);

    ScreenContext m_context;
    std::unique_ptr<Ui::DocumentScreen> m_ui;
    MonthPicker* m_picker;
    DocumentTableModel* m_model;
    DocumentActions* m_actions;
    DocumentLife* m_life;
    DocumentHistoryView* m_history; // of the document that is shown
    std::optional<DocumentChoice> m_choice; // always, but while the screen is being made
    MonthClosing m_closing;
    AmountActions m_amounts;
    const Database* m_database = nullptr;
    std::unique_ptr<PaperKit> m_kit; // empty until the first file, or when a font is missing
    std::unique_ptr<WaysOut> m_waysOut; // as long as there are a kit and a file
    std::unique_ptr<MonthSheets> m_sheets; // empty while no month is shown
    std::optional<Sheet> m_shown;
};

} // namespace duoboek
