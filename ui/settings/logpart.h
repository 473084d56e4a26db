// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listchanges.h"
#include "ui/common/screen.h"
#include "ui/settings/settingspart.h"

#include <vector>

class QPushButton;

namespace duoboek {

class ChoiceField;
class ListTable;
class PlainLabel;

/// Who changed what, and when (rule 28). It is only read: nothing in the program edits the log.
class LogPart final : public SettingsPart
{
    Q_OBJECT

public:
    LogPart(const ScreenContext& context, QWidget* parent);

    void load(const Database& database) override;
    void unload() override;

private:
    enum class From { Newest, WhereItEnded };
    void setUpTable();
    void read(From from);
    void showChanges();

    ScreenContext m_context;
    const Database* m_database = nullptr;
    ChoiceField* m_record; // of which table
    ListTable* m_table;
    PlainLabel* m_empty;
    QPushButton* m_older;
    std::vector<LoggedChange> m_changes; // the newest first
    bool m_hasOlder = false;
};

} // namespace duoboek
