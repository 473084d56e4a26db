// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/preflightmonth.h"
#include "ui/text/wording.h"

#include <QWidget>

namespace duoboek {

class ListTable;
class StateLabel;

/// What a month must be looked at for before it becomes final, as a list from which each thing is gone to
/// with Enter.
class PreflightView final : public QWidget
{
    Q_OBJECT

public:
    explicit PreflightView(QWidget* parent = nullptr);

    /// Of the same month keeps the row that was chosen, or the one in its place when that one was answered.
    void show(Month month, std::vector<MonthFinding> findings, const Wording& wording);
    void showNothing();
    [[nodiscard]] const std::vector<MonthFinding>& findings() const { return m_findings; }
    /// False when nothing is left to look at.
    [[nodiscard]] bool focusList();

Q_SIGNALS:
    void placeWanted(const duoboek::RecordRef& place);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int rowToChoose(Month month, const std::vector<MonthFinding>& findings) const;
    void fillTable(const Wording& wording);
    void showSummary();
    void fitColumns();
    void fitHeight();

    StateLabel* m_summary;
    ListTable* m_table;
    Month m_month;
    std::vector<MonthFinding> m_findings;
};

} // namespace duoboek
