// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/importrepository.h"
#include "ui/common/backgroundread.h"
#include "ui/common/screen.h"

#include <QDialog>

#include <optional>
#include <vector>

class QPushButton;

namespace duoboek {

class ListTable;
class StateLabel;

/// The tables of hours that were taken over, the newest first, and the way back: as long as no final document
/// holds their hours, each can be taken back whole.
class ImportListDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The database outlives it.
    ImportListDialog(const ScreenContext& context, const Database& database, QWidget* parent);

private:
    void setUp();
    void read();
    void show(Result<std::vector<HoursImportRecord>> read);
    void showChosen();
    [[nodiscard]] const HoursImportRecord* chosen() const;
    /// Why it cannot be taken back, in a sentence; empty when it can.
    [[nodiscard]] QString obstacle(const HoursImportRecord& import) const;
    void takeBack();

    ScreenContext m_context;
    const Database& m_database;
    ListTable* m_table;
    StateLabel* m_label;
    QPushButton* m_takeBack = nullptr;
    std::vector<HoursImportRecord> m_imports;
    BackgroundRead m_read;
};

} // namespace duoboek
