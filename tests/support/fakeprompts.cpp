// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprompts.h"

#include <QPrinter>

namespace duoboek::test {

namespace {

class FakeProgress final : public Progress
{
public:
    explicit FakeProgress(bool cancels)
        : m_cancels(cancels)
    {
    }
    bool report(qsizetype, qsizetype) override { return !m_cancels; }

private:
    bool m_cancels;
};

} // namespace

QString FakePrompts::askFileToSave(const QString&, const QString& suggestion, const QString&, Existing)
{
    suggestedFile = suggestion;
    return fileToSave;
}

bool FakePrompts::openPaper(const QString& path)
{
    opened.append(path);
    return canOpen;
}

bool FakePrompts::confirm(const QString& text, const QString&)
{
    confirmed.append(text);
    return confirms;
}

void FakePrompts::inform(const QString& text, const QStringList& lines)
{
    informed.append(text);
    details = lines;
}

void FakePrompts::warn(const QString& text, const QStringList& lines)
{
    warned.append(text);
    details = lines;
}

std::unique_ptr<Progress> FakePrompts::showProgress(const QString&)
{
    return std::make_unique<FakeProgress>(cancels);
}

bool FakePrompts::choosePrinter(QPrinter& printer)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printTo);
    return !printTo.isEmpty();
}

MailOutcome FakePrompts::draftMail(const MailDraft& draft)
{
    mails.push_back(draft);
    return mailOutcome;
}

bool FakePrompts::previewPrint(QPrinter& printer, const std::function<void(QPrinter&)>& paint)
{
    ++previews;
    if (choosePrinter(printer))
        paint(printer);
    return printsFromPreview;
}

} // namespace duoboek::test
