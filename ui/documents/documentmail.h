// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/userprompts.h"
#include "ui/documents/monthsheets.h"

#include <QCoreApplication>

namespace duoboek {

class OutputRecord;
class UiState;

/// Puts final documents in messages to their payees, a PDF each, for somebody to look at and send. Subject
/// and text name the document and the month, never a duo or a participant.
class DocumentMail
{
    Q_DECLARE_TR_FUNCTIONS(DocumentMail)

public:
    DocumentMail(UserPrompts& prompts, UiState& state, const PaperKit& kit, const OutputRecord& record)
        : m_prompts(prompts)
        , m_state(state)
        , m_kit(kit)
        , m_record(record)
    {
    }

    /// places count as in the listing; drafts are left out. The sheets may be gone after it.
    void draft(MonthSheets& sheets, const std::vector<std::size_t>& places) const;

private:
    struct Letter
    {
        PaperDocument paper;
        DocumentOutput output;
    };

    [[nodiscard]] bool mayDraft(const std::vector<Letter>& letters) const;
    void showDrafts(const std::vector<Letter>& letters, const QString& folder) const;

    UserPrompts& m_prompts;
    UiState& m_state;
    const PaperKit& m_kit;
    const OutputRecord& m_record;
};

} // namespace duoboek
