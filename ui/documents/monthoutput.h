// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/monthsheets.h"

#include <QCoreApplication>

class QPrinter;

namespace duoboek {

class OutputRecord;
class Progress;
class UiState;
class UserPrompts;

/// Takes documents out of the window: to a printer and to files. Asks where to, and whether to when a
/// document went that way before; says how it went, and has it kept on record.
class MonthOutput
{
    Q_DECLARE_TR_FUNCTIONS(MonthOutput)

public:
    /// record is null for what is not kept on record.
    MonthOutput(UserPrompts& prompts, UiState& state, const PaperKit& kit, const OutputRecord* record)
        : m_prompts(prompts)
        , m_state(state)
        , m_kit(kit)
        , m_record(record)
    {
    }

    // Keeping on record makes the screen read the month again, so a sheet and sheets may be gone after it.
    void print(const Sheet& sheet) const;
    void preview(const Sheet& sheet) const;
    void save(const Sheet& sheet) const;
    /// These documents of the month, by their places in the listing, in that order, as one print job.
    void printAll(MonthSheets& sheets, const std::vector<std::size_t>& places) const;
    /// Each document to a file of its own.
    void saveAll(MonthSheets& sheets, const std::vector<std::size_t>& places) const;

private:
    struct Made
    {
        std::vector<PaperDocument> documents;
        std::vector<DocumentOutput> outputs; // at the same places
    };

    [[nodiscard]] bool mayGoOut(OutputMethod method, const std::vector<DocumentOutput>& outputs) const;
    void keep(OutputMethod method, const std::vector<DocumentOutput>& outputs) const;
    [[nodiscard]] static std::vector<DocumentOutput> outputsOf(const Sheet& sheet);
    [[nodiscard]] Result<Made> make(
        MonthSheets& sheets, const std::vector<std::size_t>& places, Progress& progress) const;
    [[nodiscard]] Status paint(
        QPrinter& printer, const std::vector<PaperDocument>& documents, Progress& progress) const;
    void tellSaved(const Status& status, qsizetype done, const QString& folder) const;

    UserPrompts& m_prompts;
    UiState& m_state;
    const PaperKit& m_kit;
    const OutputRecord* m_record;
};

} // namespace duoboek
