// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/userpromptsdialogs.h"

#include "ui/common/desktopmail.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QUrl>

namespace duoboek {

namespace {

void showMessage(QMessageBox::Icon icon, const QString& text, const QStringList& details)
{
    QMessageBox box(
        icon, QApplication::applicationDisplayName(), text, QMessageBox::Ok, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!details.isEmpty())
        box.setDetailedText(details.join(u'\n'));
    box.exec();
}

/// Being modal, the dialog lets the window paint itself and nothing else.
class ProgressInDialog final : public Progress
{
    Q_DECLARE_TR_FUNCTIONS(ProgressInDialog)

public:
    explicit ProgressInDialog(const QString& text)
        : m_dialog(QApplication::activeWindow())
        , m_text(text)
    {
        m_dialog.setWindowModality(Qt::ApplicationModal);
        m_dialog.setWindowTitle(QApplication::applicationDisplayName());
        m_dialog.setLabelText(text);
        m_dialog.setMinimumDuration(500);
        m_dialog.setMinimumWidth(m_dialog.fontMetrics().averageCharWidth() * 50);
        m_dialog.setAutoClose(false);
        m_dialog.setAutoReset(false);
        m_dialog.setValue(0); // from here the minimum duration counts
    }

    bool report(qsizetype done, qsizetype total) override
    {
        m_dialog.setMaximum(static_cast<int>(total));
        if (total > 0)
            m_dialog.setLabelText(tr("%1: %2 of %3").arg(m_text).arg(done).arg(total));
        else
            m_dialog.setCancelButton(nullptr);
        m_dialog.setValue(static_cast<int>(done));
        // Before it is seen it holds nothing back, so nothing may be clicked meanwhile.
        QApplication::processEvents(
            m_dialog.isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
        return !m_dialog.wasCanceled();
    }

private:
    QProgressDialog m_dialog;
    QString m_text;
};

} // namespace

QString UserPromptsDialogs::askFileToOpen(
    const QString& title, const QString& startFolder, const QString& filter)
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), title, startFolder,
        filter + QStringLiteral(";;") + tr("All files (*)"));
}

QString UserPromptsDialogs::askPaper(const QString& title, const QString& startFolder)
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), title, startFolder);
}

bool UserPromptsDialogs::openPaper(const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

MailOutcome UserPromptsDialogs::draftMail(const MailDraft& draft)
{
    return showMailDraft(draft);
}

QString UserPromptsDialogs::askFileToSave(
    const QString& title, const QString& suggestion, const QString& filter, Existing existing)
{
    // Where an existing file is not replaced, asking whether to replace it would mislead.
    const QFileDialog::Options options =
        existing == Existing::Allowed ? QFileDialog::Options() : QFileDialog::DontConfirmOverwrite;
    return QFileDialog::getSaveFileName(
        QApplication::activeWindow(), title, suggestion, filter, nullptr, options);
}

QString UserPromptsDialogs::askFolder(const QString& title, const QString& startFolder)
{
    return QFileDialog::getExistingDirectory(QApplication::activeWindow(), title, startFolder);
}

void UserPromptsDialogs::inform(const QString& text, const QStringList& details)
{
    showMessage(QMessageBox::Information, text, details);
}

void UserPromptsDialogs::warn(const QString& text, const QStringList& details)
{
    showMessage(QMessageBox::Warning, text, details);
}

bool UserPromptsDialogs::confirm(const QString& text, const QString& proceed)
{
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), text, QMessageBox::Cancel,
        QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    const QPushButton* yes = box.addButton(proceed, QMessageBox::AcceptRole);
    // What is asked here loses something, so Enter alone does not do it.
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

std::unique_ptr<Progress> UserPromptsDialogs::showProgress(const QString& text)
{
    return std::make_unique<ProgressInDialog>(text);
}

bool UserPromptsDialogs::choosePrinter(QPrinter& printer)
{
    QPrintDialog dialog(&printer, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted;
}

bool UserPromptsDialogs::previewPrint(QPrinter& printer, const std::function<void(QPrinter&)>& paint)
{
    QPrintPreviewDialog dialog(&printer, QApplication::activeWindow());
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [&paint](QPrinter* requested) { paint(*requested); });
    return dialog.exec() == QDialog::Accepted; // it closes by itself when it has printed
}

} // namespace duoboek
