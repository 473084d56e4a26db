// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listpayments.h"
#include "ui/common/screen.h"
#include "ui/common/texttablemodel.h"
#include "ui/documents/amountactions.h"
#include "ui/documents/monthsheets.h"
#include "ui/print/yearlayout.h"

#include <memory>

namespace Ui {
class YearScreen;
}

namespace duoboek {

class MonthOutput;
class OutputRecord;

/// What was paid in a year, by the day of payment: to each payee, and to the persons of whom the tax office
/// asks.
class YearScreen final : public Screen
{
    Q_OBJECT

public:
    explicit YearScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~YearScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override { }
    void focusFirst() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QAction* printAction() const override { return m_print; }

private:
    [[nodiscard]] QAction* make(
        const char* name, const QString& text, const QString& button, void (YearScreen::*slot)());
    void showYears(const std::vector<int>& years);
    void loadYear();
    void showList();
    void showTotals(const DocumentPayment& sum);
    [[nodiscard]] YearList chosenList() const;
    [[nodiscard]] const std::vector<PaymentTotal>& chosenRows() const;
    [[nodiscard]] std::vector<TextTableModel::Column> columns() const;
    [[nodiscard]] TextTableModel::Row rowOf(const PaymentTotal& total) const;
    [[nodiscard]] std::optional<Sheet> makeSheet();
    /// Under which name it is kept on record that the list went out.
    [[nodiscard]] DocumentOutput outputOf(const QString& title) const;
    void print();
    void savePdf();
    void saveTable();
    void explainChosen() const;
    void explainAll() const;

    ScreenContext m_context;
    std::unique_ptr<Ui::YearScreen> m_ui;
    QAction* m_print;
    QAction* m_savePdf;
    QAction* m_saveTable;
    QAction* m_explain;
    QAction* m_explainAll;
    AmountActions m_amounts;
    const Database* m_database = nullptr;
    YearListing m_year;
    std::unique_ptr<PaperKit> m_kit; // made when something is printed first
    std::unique_ptr<OutputRecord> m_record; // of the open file
};

} // namespace duoboek
