// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentmail.h"

#include "ui/common/uistate.h"
#include "ui/documents/outputrecord.h"
#include "ui/print/filenames.h"
#include "ui/print/mailtext.h"
#include "ui/print/pdfbatch.h"
#include "ui/text/errortext.h"

#include <QDir>

namespace duoboek {

namespace {

constexpr std::size_t mostWithoutAsking = 5;

std::vector<DocumentOutput> outputsOf(const auto& letters)
{
    std::vector<DocumentOutput> outputs;
    for (const auto& letter : letters)
        outputs.push_back(letter.output);
    return outputs;
}

std::vector<PaperDocument> papersOf(const auto& letters)
{
    std::vector<PaperDocument> papers;
    for (const auto& letter : letters)
        papers.push_back(letter.paper);
    return papers;
}

} // namespace

bool DocumentMail::mayDraft(const std::vector<Letter>& letters) const
{
    if (letters.size() > mostWithoutAsking
        && !m_prompts.confirm(tr("%n messages will be opened, one for each document.", nullptr,
                                  static_cast<int>(letters.size())),
            tr("Open them")))
        return false;
    return m_record.mayGoOut(OutputMethod::Mail, outputsOf(letters));
}

void DocumentMail::draft(MonthSheets& sheets, const std::vector<std::size_t>& places) const
{
    std::vector<Letter> letters;
    for (const std::size_t place : places) {
        Result<PaperDocument> paper = sheets.document(place);
        if (!paper) {
            m_prompts.warn(tr("The message cannot be made: %1.").arg(errorText(paper.error())));
            return;
        }
        if (paper->state == DocumentState::Draft)
            continue;
        DocumentOutput output = sheets.outputOf(place, *paper);
        letters.push_back({std::move(*paper), std::move(output)});
    }
    if (letters.empty() || !mayDraft(letters))
        return;
    const QString folder =
        m_prompts.askFolder(tr("Keep the PDF files of the messages in this folder"), m_state.lastFolder());
    if (folder.isEmpty())
        return;
    m_state.setLastFolder(folder);
    const Status saved = writePdfFiles(
        folder, papersOf(letters), m_kit.fonts, m_kit.wording, [](qsizetype, qsizetype) { return true; });
    if (!saved) {
        m_prompts.warn(tr("The message cannot be made: %1.").arg(errorText(saved.error())));
        return;
    }
    showDrafts(letters, folder);
}

void DocumentMail::showDrafts(const std::vector<Letter>& letters, const QString& folder) const
{
    const QStringList names = pdfFileNames(papersOf(letters));
    MailOutcome outcome = MailOutcome::Attached;
    std::vector<DocumentOutput> shown;
    for (std::size_t i = 0; i < letters.size() && outcome != MailOutcome::NoProgram; ++i) {
        const QString path = QDir(folder).filePath(names[static_cast<qsizetype>(i)]);
        MailText text = mailTextOf(letters[i].paper, m_kit.wording);
        outcome = m_prompts.draftMail(
            {letters[i].paper.payee.email, std::move(text.subject), std::move(text.body), path});
        if (outcome != MailOutcome::NoProgram)
            shown.push_back(letters[i].output);
    }
    const QString place = QDir::toNativeSeparators(folder);
    switch (outcome) {
    case MailOutcome::Attached:
        m_prompts.inform(tr("%n message(s) were handed to your mail program, each with its PDF from %1. Look "
                            "whether the PDF is attached, and send them there.",
            nullptr, static_cast<int>(shown.size()))
                             .arg(place));
        break;
    case MailOutcome::WithoutFile:
        static_cast<void>(m_prompts.openPaper(folder));
        m_prompts.inform(tr("Your mail program shows %n message(s), but Duoboek cannot attach a file to them "
                            "here. The PDF files are in %1, which is open now: drag each into its message.",
            nullptr, static_cast<int>(shown.size()))
                             .arg(place));
        break;
    case MailOutcome::NoProgram:
        m_prompts.warn(
            tr("There is no mail program that Duoboek can ask. The PDF files are in %1.").arg(place));
        break;
    }
    m_record.keep(OutputMethod::Mail, shown);
}

} // namespace duoboek
