// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/userprompts.h"

#include <QStringList>

#include <vector>

namespace duoboek::test {

/// Answers what the window asks as a test has laid down, and remembers what it was told.
class FakePrompts final : public UserPrompts
{
public:
    // Answers; empty is changing one's mind.
    QString fileToOpen;
    QString fileToSave;
    QString paper;
    QString folder;
    QString printTo; ///< path of a PDF, as a printer
    bool confirms = true;
    bool canOpen = true;
    bool printsFromPreview = false;
    MailOutcome mailOutcome = MailOutcome::Attached;
    bool cancels = false; ///< the first time that progress is told

    // What came.
    QStringList informed;
    QStringList warned;
    QStringList details; ///< of what came last
    QString suggestedFile;
    QStringList confirmed; ///< what was asked
    QStringList opened;
    int previews = 0;
    std::vector<MailDraft> mails;

    [[nodiscard]] QString askFileToOpen(const QString&, const QString&, const QString&) override
    {
        return fileToOpen;
    }
    [[nodiscard]] QString askPaper(const QString&, const QString&) override { return paper; }
    [[nodiscard]] bool openPaper(const QString& path) override;
    [[nodiscard]] MailOutcome draftMail(const MailDraft& draft) override;
    [[nodiscard]] QString askFileToSave(
        const QString&, const QString& suggestion, const QString&, Existing) override;
    [[nodiscard]] QString askFolder(const QString&, const QString&) override { return folder; }
    void inform(const QString& text, const QStringList& lines) override;
    void warn(const QString& text, const QStringList& lines) override;
    [[nodiscard]] bool confirm(const QString& text, const QString&) override;
    [[nodiscard]] std::unique_ptr<Progress> showProgress(const QString&) override;
    [[nodiscard]] bool choosePrinter(QPrinter& printer) override;
    bool previewPrint(QPrinter& printer, const std::function<void(QPrinter&)>& paint) override;
};

} // namespace duoboek::test
