// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>

namespace duoboek {

/// The row of totals below a week sheet, which stays in sight and follows its columns.
class SheetTotals final : public QTableView
{
    Q_OBJECT

public:
    explicit SheetTotals(QWidget* parent = nullptr);

    /// To be called once; the table has its model and outlives this.
    void follow(QTableView& table);
    void setTexts(const QStringList& texts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeading();

    QTableView* m_table = nullptr;
};

} // namespace duoboek
