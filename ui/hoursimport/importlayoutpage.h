// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hourslayout.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace Ui {
class ImportLayoutPage;
}

namespace duoboek {

class HoursReader;

/// How a table of hours is read: what was found out, to be looked at and changed, and what is asked.
class ImportLayoutPage final : public QWidget
{
    Q_OBJECT

public:
    /// The reader outlives it.
    explicit ImportLayoutPage(HoursReader& reader, QWidget* parent = nullptr);
    ~ImportLayoutPage() override;

    /// Shows what the reader knows now.
    void refresh();
    /// Under which name the layout is to be kept; empty for not at all.
    [[nodiscard]] QString nameToKeep() const;
    void focusFirst();

private:
    void connectChoices();
    void fillFile();
    void fillColumns();
    void fillValues();
    void fillSample();
    void suggestName();
    void showQuestions();
    void chooseColumn(HoursColumn column, int place);
    void chooseHeaderRow(int row);
    [[nodiscard]] QString titleOf(int place) const;
    [[nodiscard]] QComboBox& comboOf(HoursColumn column) const;

    HoursReader& m_reader;
    std::unique_ptr<Ui::ImportLayoutPage> m_ui;
    bool m_isNameTyped = false;
};

} // namespace duoboek
