// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hourspreview.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace duoboek {

class HoursReader;
class ListTable;
class PlainLabel;

/// The names in a table of hours that may mean several duos, each with the duo that somebody says is meant.
class ImportDoubtsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDoubtsPage(QWidget* parent = nullptr);

    /// To be called once. The reader outlives it.
    void setUp(HoursReader& reader);
    void refresh();
    [[nodiscard]] std::size_t unanswered() const;
    void focusFirst();

private:
    /// A doubt stays here once it is answered, so that the answer can be another one.
    struct Asked
    {
        DuoDoubt doubt;
        int rows = 0;
    };

    void takeDoubts();
    void showCandidates();
    void answer();
    [[nodiscard]] const Asked* chosen() const;
    [[nodiscard]] QString duoText(DuoId duo) const;

    HoursReader* m_reader = nullptr;
    PlainLabel* m_label;
    ListTable* m_table;
    QWidget* m_answerLine;
    QComboBox* m_answers;
    std::vector<Asked> m_asked;
};

} // namespace duoboek
