// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hoursimport.h"
#include "ui/common/screen.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class HoursImportDialog;
}

namespace duoboek {

class HoursReader;
class ImportLayoutPage;
class ImportPreviewModel;

/// Takes a table of hours into the file: how it is read, whose hours they are, and what would be kept.
/// Nothing is written before Take over, and what was chosen stays when something is refused.
class HoursImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// table is the path of a file. The database outlives it.
    HoursImportDialog(
        const ScreenContext& context, const Database& database, const QString& table, QWidget* parent);
    ~HoursImportDialog() override;

    void accept() override;
    void reject() override;

private:
    void setUpPreview();
    void refresh();
    void showTabs();
    void showSummary();
    void showStates();
    void showRow();
    void showProceed();
    /// The first look: where something is asked, or what would be kept when nothing is.
    void showFirstTab();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool canTakeOver() const;
    void takeOver();
    /// False when it was refused, which has been told by then.
    [[nodiscard]] bool keepLayoutAs(const QString& name);
    [[nodiscard]] Checked<RecordSteps> run(const QString& layout, LongDays longDays);

    ScreenContext m_context;
    std::unique_ptr<Ui::HoursImportDialog> m_ui;
    HoursReader* m_reader;
    ImportLayoutPage* m_layoutPage;
    ImportPreviewModel* m_model;
    QPushButton* m_proceed;
    bool m_isFirstLook = true;
};

} // namespace duoboek
