// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPrinter;

namespace duoboek {

/// Long work as the user follows it; is shown only when it takes a while, and goes when it is destroyed.
class Progress
{
public:
    virtual ~Progress() = default;
    /// Keeps the window alive while the work goes on. A total of 0 says that nobody knows how much it is.
    /// Answers whether to go on.
    [[nodiscard]] virtual bool report(qsizetype done, qsizetype total) = 0;
};

/// A message for somebody to look at and send.
struct MailDraft
{
    QString to; ///< empty: to be filled in
    QString subject;
    QString body;
    QString attachment; ///< path of a file
};

enum class MailOutcome {
    Attached, ///< the mail program was given the file too
    WithoutFile, ///< it shows the message, but cannot be given a file
    NoProgram,
};

/// Everything that the window asks or tells in a dialog of its own, so that tests can answer instead.
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;

    /// Each gives an empty text when the user thinks better of it.
    /// filter as file dialogs have it: "Tables (*.csv)"; all files can be chosen too.
    [[nodiscard]] virtual QString askFileToOpen(
        const QString& title, const QString& startFolder, const QString& filter) = 0;
    /// Any file at all.
    [[nodiscard]] virtual QString askPaper(const QString& title, const QString& startFolder) = 0;
    /// suggestion is a whole path; an existing file is confirmed by the dialog where mayExist.
    enum class Existing { Allowed, Refused };
    [[nodiscard]] virtual QString askFileToSave(
        const QString& title, const QString& suggestion, const QString& filter, Existing existing) = 0;
    [[nodiscard]] virtual QString askFolder(const QString& title, const QString& startFolder) = 0;

    /// Shows a file in the program that the desktop has for it; whether there is one.
    [[nodiscard]] virtual bool openPaper(const QString& path) = 0;

    /// Hands a message to the desktop's mail program, which shows it and sends nothing by itself.
    [[nodiscard]] virtual MailOutcome draftMail(const MailDraft& draft) = 0;

    virtual void inform(const QString& text, const QStringList& details = {}) = 0;
    virtual void warn(const QString& text, const QStringList& details = {}) = 0;
    /// Whether to go on; proceed is the word on the button that says so.
    [[nodiscard]] virtual bool confirm(const QString& text, const QString& proceed) = 0;

    /// text says what is being done; meanwhile nothing else can be done in the window.
    [[nodiscard]] virtual std::unique_ptr<Progress> showProgress(const QString& text) = 0;

    [[nodiscard]] virtual bool choosePrinter(QPrinter& printer) = 0;
    /// paint is called for each picture that the preview shows, and to print.
    /// Whether it was printed from there.
    virtual bool previewPrint(QPrinter& printer, const std::function<void(QPrinter&)>& paint) = 0;
};

} // namespace duoboek
