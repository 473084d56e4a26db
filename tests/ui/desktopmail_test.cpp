// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "ui/common/desktopmail.h"

#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

using namespace duoboek;

namespace {

const MailDraft letter{QStringLiteral("ada@example.org"), QStringLiteral("Urenspecificatie C1-U0001"),
    QStringLiteral("Beste Ada,\nTot & met 100 % \u20ac 5?"), QStringLiteral("/tmp/een map/2023-05_C1.pdf")};

/// Only the programs of a test can be found while it lives.
class ProgramFolder
{
public:
    ProgramFolder() { qputenv("PATH", m_folder.path().toLocal8Bit()); }
    ~ProgramFolder() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(ProgramFolder)

    /// What xdg-email does where there is nothing that it can open.
    void addFailingMailProgram() const { addProgram("#!/bin/sh\nexit 3\n"); }
    /// Stays as long as the mail program that it opened.
    void addStayingMailProgram() const
    {
        addProgram("#!/bin/sh\n/bin/sleep 4\n: > '" + outputPath().toLocal8Bit() + "'\n");
    }
    /// Writes down what it is called with, an argument on each line but for those of more lines.
    void addMailProgram() const
    {
        addProgram("#!/bin/sh\nfor each in \"$@\"; do printf '<%s>\\n' \"$each\"; done > '"
            + outputPath().toLocal8Bit() + ".part'\n/bin/mv '" + outputPath().toLocal8Bit() + ".part' '"
            + outputPath().toLocal8Bit() + "'\n");
    }
    [[nodiscard]] QString calledWith() const
    {
        QFile output(outputPath());
        REQUIRE(QTest::qWaitFor([&output] { return output.exists(); }));
        REQUIRE(output.open(QIODevice::ReadOnly));
        return QString::fromUtf8(output.readAll());
    }

private:
    void addProgram(const QByteArray& script) const
    {
        QFile program(m_folder.filePath(QStringLiteral("xdg-email")));
        REQUIRE(program.open(QIODevice::WriteOnly));
        program.write(script);
        REQUIRE(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    }
    [[nodiscard]] QString outputPath() const { return m_folder.filePath(QStringLiteral("called")); }

    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("PATH");
};

/// Stands for the mail program that a desktop opens addresses with.
class AddressOpener final : public QObject
{
    Q_OBJECT

public:
    AddressOpener() { QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "open"); }
    ~AddressOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("mailto")); }
    Q_DISABLE_COPY_MOVE(AddressOpener)

    QUrl opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened = url; }
};

} // namespace

TEST_CASE("the mail program of the desktop is given the text and the file")
{
    const ProgramFolder programs;
    programs.addMailProgram();
    CHECK(showMailDraft(letter) == MailOutcome::Attached);
    CHECK(programs.calledWith()
        == QStringLiteral("<--utf8>\n<--subject>\n<Urenspecificatie C1-U0001>\n<--body>\n<Beste Ada,\n"
                          "Tot & met 100 % \u20ac 5?>\n<--attach>\n</tmp/een map/2023-05_C1.pdf>\n"
                          "<ada@example.org>\n"));
}

TEST_CASE("an address that would be taken for an option is left to be filled in")
{
    const ProgramFolder programs;
    programs.addMailProgram();
    MailDraft draft = letter;
    draft.to = QStringLiteral("--attach=/etc/passwd");
    CHECK(showMailDraft(draft) == MailOutcome::Attached);
    CHECK_FALSE(programs.calledWith().contains(QStringLiteral("passwd")));
}

TEST_CASE("without such a program an address is opened that carries the text but no file")
{
    const ProgramFolder programs;
    const AddressOpener opener;
    CHECK(showMailDraft(letter) == MailOutcome::WithoutFile);
    CHECK(opener.opened.path() == letter.to);
    const QUrlQuery query(opener.opened);
    const auto itemOf = [&query](const char* name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    CHECK(itemOf("subject") == letter.subject);
    CHECK(itemOf("body") == QString(letter.body).replace(u'\n', QStringLiteral("\r\n")));
    CHECK_FALSE(opener.opened.toString().contains(QStringLiteral("2023-05_C1.pdf")));
}

TEST_CASE("a desktop without any mail program is told as that")
{
    const ProgramFolder programs;
    CHECK(showMailDraft(letter) == MailOutcome::NoProgram);
}

TEST_CASE("a program that takes no message is not believed")
{
    const ProgramFolder programs;
    programs.addFailingMailProgram();
    CHECK(showMailDraft(letter) == MailOutcome::NoProgram);
    const AddressOpener opener;
    CHECK(showMailDraft(letter) == MailOutcome::WithoutFile);
}

TEST_CASE("a program that stays with its message has taken it")
{
    const ProgramFolder programs;
    programs.addStayingMailProgram();
    CHECK(showMailDraft(letter) == MailOutcome::Attached);
    // It goes on, and is let go of when it ends.
    CHECK(programs.calledWith().isEmpty());
    QTest::qWait(300);
}

#include "desktopmail_test.moc"
