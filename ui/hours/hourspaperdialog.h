// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/makehourspapers.h"
#include "ui/common/screen.h"
#include "ui/documents/monthsheets.h"
#include "ui/hours/sheetmodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class HoursPaperDialog;
}

namespace duoboek {

/// Sheets of hours on paper: asks for which days, what for and of whom, and prints or saves them.
class HoursPaperDialog final : public QDialog
{
    Q_OBJECT

public:
    /// coaches are those who can be chosen; the database outlives it.
    HoursPaperDialog(const ScreenContext& context, const Database& database, IsoWeek week,
        const std::vector<SheetCoach>& coaches, CoachId chosen, QWidget* parent);
    ~HoursPaperDialog() override;

private:
    void fillChoices(const std::vector<SheetCoach>& coaches, CoachId chosen);
    void addButtons();
    [[nodiscard]] HoursPaperQuery query() const;
    /// Nothing when there is none, or it was refused, which has been told by then.
    [[nodiscard]] std::vector<HoursPaper> makePapers();
    /// All of them behind each other; nothing when there is none.
    [[nodiscard]] std::optional<Sheet> makeSheet();
    [[nodiscard]] Sheet sheetOf(const HoursPaper& paper) const;
    void saveEach();
    [[nodiscard]] Status writeEach(
        const QString& folder, const std::vector<HoursPaper>& papers, qsizetype& saved) const;

    ScreenContext m_context;
    const Database& m_database;
    IsoWeek m_week;
    std::unique_ptr<Ui::HoursPaperDialog> m_ui;
    std::unique_ptr<PaperKit> m_kit; // made when it is first needed
};

} // namespace duoboek
