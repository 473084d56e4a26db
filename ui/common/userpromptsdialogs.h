// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/userprompts.h"

#include <QCoreApplication>

namespace duoboek {

/// Prompts as dialogs over the window that is active: the only place that may use message boxes and file
/// dialogs.
class UserPromptsDialogs final : public UserPrompts
{
    Q_DECLARE_TR_FUNCTIONS(UserPromptsDialogs)

public:
    [[nodiscard]] QString askFileToOpen(
        const QString& title, const QString& startFolder, const QString& filter) override;
    [[nodiscard]] QString askPaper(const QString& title, const QString& startFolder) override;
    [[nodiscard]] QString askFileToSave(
        const QString& title, const QString& suggestion, const QString& filter, Existing existing) override;
    [[nodiscard]] QString askFolder(const QString& title, const QString& startFolder) override;
    [[nodiscard]] bool openPaper(const QString& path) override;
    [[nodiscard]] MailOutcome draftMail(const MailDraft& draft) override;
    void inform(const QString& text, const QStringList& details) override;
    void warn(const QString& text, const QStringList& details) override;
    [[nodiscard]] bool confirm(const QString& text, const QString& proceed) override;
    [[nodiscard]] std::unique_ptr<Progress> showProgress(const QString& text) override;
    [[nodiscard]] bool choosePrinter(QPrinter& printer) override;
    bool previewPrint(QPrinter& printer, const std::function<void(QPrinter&)>& paint) override;
};

} // namespace duoboek
