// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/monthsheets.h"

#include <QCoreApplication>

class QPrinter;

namespace duoboek {

class Progress;
class UiState;
class UserPrompts;

/// Takes documents out of the window: to a printer and to files. Asks where to and says how it went.
class MonthOutput
{
    Q_DECLARE_TR_FUNCTIONS(MonthOutput)

public:
    MonthOutput(UserPrompts& prompts, UiState& state, const PaperKit& kit)
        : m_prompts(prompts)
        , m_state(state)
        , m_kit(kit)
    {
    }

    void print(const Sheet& sheet) const;
    void preview(const Sheet& sheet) const;
    void save(const Sheet& sheet) const;
    /// All documents of the month as one print job.
    void printAll(MonthSheets& sheets) const;
    /// Each document to a file of its own.
    void saveAll(MonthSheets& sheets) const;

private:
    [[nodiscard]] Result<std::vector<PaperDocument>> makeAll(MonthSheets& sheets, Progress& progress) const;
    [[nodiscard]] Status paintAll(QPrinter& printer, MonthSheets& sheets) const;
    void tellSaved(const Status& status, qsizetype done, const QString& folder) const;

    UserPrompts& m_prompts;
    UiState& m_state;
    const PaperKit& m_kit;
};

} // namespace duoboek
