// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/yearreport.h"
#include "ui/common/backgroundread.h"
#include "ui/common/screen.h"
#include "ui/documents/monthsheets.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QPushButton;

namespace duoboek {

class PageView;

/// The report of a year as it will be printed; prints it and saves it as PDF or CSV, and has that kept on
/// record.
class YearReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// years are those to choose from, the first one is shown. The database outlives it.
    YearReportDialog(const ScreenContext& context, const Database& database, const std::vector<int>& years,
        std::unique_ptr<PaperKit> kit, QWidget* parent);

private:
    void setUpPage(const std::vector<int>& years);
    [[nodiscard]] QPushButton* addButton(
        const QString& text, const char* name, void (YearReportDialog::*slot)());
    /// In a thread of its own, because a year of many duos takes a while.
    void read();
    void show(Result<YearReport> report);
    [[nodiscard]] Sheet makeSheet() const;
    [[nodiscard]] DocumentOutput onRecord() const;
    void print();
    void savePdf();
    void saveTable();

    ScreenContext m_context;
    const Database& m_database;
    std::unique_ptr<PaperKit> m_kit;
    QComboBox* m_years;
    PageView* m_pages;
    QDialogButtonBox* m_buttons;
    std::vector<QPushButton*> m_outputs; // that need a report
    std::optional<YearReport> m_report; // while one is shown
    BackgroundRead m_read;
};

/// Lets the user look at the reports of years and take them out of the window; says it when that cannot be.
void showYearReport(const ScreenContext& context, const Database& database, QWidget* parent);

} // namespace duoboek
