// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchresult.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace duoboek {

class ListTable;
class SearchLoader;
class SearchResultModel;

/// Searches everything while one types: people, duos, organisations, regions, months, screens and actions.
/// The keyboard stays in the search; what is chosen is told when the box has closed.
class SearchBox final : public QDialog
{
    Q_OBJECT

public:
    /// The loader outlives the box.
    SearchBox(ResultFinder finder, Format format, SearchLoader& loader, QWidget* parent = nullptr);

Q_SIGNALS:
    void recordChosen(const duoboek::RecordRef& record);
    void actionChosen(QAction* action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void layOut();
    void search();
    void showCount(qsizetype found);
    [[nodiscard]] QString sentence() const;
    void sayChosen();
    void choose(int row);

    ResultFinder m_finder;
    Format m_format;
    SearchLoader& m_loader;
    SearchResultModel* m_model;
    QLineEdit* m_edit;
    QStackedWidget* m_stack;
    ListTable* m_table;
    QLabel* m_sentence; // in the place of the table when it is empty
    QLabel* m_count;
};

} // namespace duoboek
