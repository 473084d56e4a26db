// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/administrationtasks.h"

#include "core/exchange/administrationexport.h"
#include "core/exchange/administrationfolder.h"
#include "core/storage/database.h"
#include "ui/common/background.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace duoboek {

Result<std::unique_ptr<Database>> AdministrationTasks::open(const QString& path) const
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Access::ReadWrite);
    if (opened)
        return opened;
    const ErrorCode code = opened.error().code;
    const bool mayBeRead = code == ErrorCode::FileLocked || code == ErrorCode::FileNotWritable
        || code == ErrorCode::FolderNotWritable || code == ErrorCode::DatabaseBusy;
    if (!mayBeRead)
        return opened;
    Result<std::unique_ptr<Database>> readable = Database::open(path, Database::Access::ReadOnly);
    if (readable) {
        m_context.prompts.inform(
            tr("The file can be read but not changed: %1.").arg(errorText(opened.error())));
    }
    return readable;
}

QString AdministrationTasks::askFile() const
{
    const QString path = m_context.prompts.askFileToOpen(
        tr("Open an administration"), m_context.state.lastFolder(), tr("Duoboek files (*.duoboek)"));
    if (!path.isEmpty())
        m_context.state.setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

QString AdministrationTasks::askNewFile(const QString& title, const QString& fileName) const
{
    const QString folder = m_context.state.lastFolder();
    QString path = m_context.prompts.askFileToSave(title, QDir(folder).filePath(fileName),
        tr("Duoboek files (*.duoboek)"), UserPrompts::Existing::Refused);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".duoboek");
    m_context.state.setLastFolder(QFileInfo(path).absolutePath());
    if (QFileInfo::exists(path)) {
        m_context.prompts.warn(errorText({ErrorCode::FileExists, {QDir::toNativeSeparators(path)}}));
        return {};
    }
    return path;
}

QString AdministrationTasks::askFolderToImport() const
{
    return m_context.prompts.askFolder(
        tr("Import the tables of an administration folder"), m_context.state.lastFolder());
}

QString AdministrationTasks::importIntoNewFile() const
{
    const QString folder = askFolderToImport();
    if (folder.isEmpty())
        return {};
    const QString path =
        askNewFile(tr("Save the new administration"), QDir(folder).dirName() + QStringLiteral(".duoboek"));
    return !path.isEmpty() && importFolder(folder, path) ? path : QString();
}

bool AdministrationTasks::importFolder(const QString& folder, const QString& path) const
{
    std::optional<Checked<ImportReport>> report;
    runInBackground(m_context.prompts, tr("Importing the administration"), [&] {
        const Result<AdministrationTables> tables = readAdministrationFolder(folder);
        report = tables ? importAdministration(path, *tables, {m_context.loginName, QStringLiteral("import")},
                     m_context.clock, ImportMode::Keep)
                        : Checked<ImportReport>(tables.error());
    });
    if (*report) {
        tellImported(**report);
        return true;
    }
    tellRefused(report->error());
    return false;
}

void AdministrationTasks::tellRefused(const Problems& problems) const
{
    if (problems.size() == 1 && problems.front().place == Place{}) { // not about the tables
        m_context.prompts.warn(tr("Nothing was imported: %1.").arg(errorText(problems.front().error)));
        return;
    }
    m_context.prompts.warn(tr("Nothing was imported, because there is something wrong in the folder: %n "
                              "problem(s). Mend the tables and import the folder again.",
                               nullptr, static_cast<int>(problems.size())),
        problemLines(problems));
}

void AdministrationTasks::tellImported(const ImportReport& report) const
{
    int added = 0;
    int changed = 0;
    int same = 0;
    QStringList details;
    for (const ImportCounts& table : report.tables) {
        added += table.added;
        changed += table.changed;
        same += table.same;
        details.append(tr("%1: %2 added, %3 changed, %4 unchanged")
                           .arg(table.file)
                           .arg(table.added)
                           .arg(table.changed)
                           .arg(table.same));
    }
    QString text = tr("The folder was imported: %1 rows added, %2 changed, %3 unchanged.")
                       .arg(added)
                       .arg(changed)
                       .arg(same);
    if (!report.asked.empty()) {
        text += u' '
            + tr("%n row(s) ask to be looked at; see the details.", nullptr,
                static_cast<int>(report.asked.size()));
        details = problemLines(report.asked) + details;
    }
    m_context.prompts.inform(text, details);
}

QString AdministrationTasks::makeNew() const
{
    const QString path = askNewFile(tr("Save the new administration"), tr("administration.duoboek"));
    if (path.isEmpty())
        return {};
    const auto made = Database::create(path); // closed again at the end, and then opened as any other
    if (made)
        return path;
    m_context.prompts.warn(tr("The administration was not made: %1.").arg(errorText(made.error())));
    return {};
}

QString AdministrationTasks::makeDemo() const
{
    const QString path = askNewFile(tr("Save the demo administration"), tr("demo.duoboek"));
    if (path.isEmpty())
        return {};
    Status made;
    runInBackground(
        m_context.prompts, tr("Making a demo administration"), [&] { made = m_context.makeDemo(path); });
    if (made)
        return path;
    m_context.prompts.warn(tr("The demo was not made: %1.").arg(errorText(made.error())));
    return {};
}

void AdministrationTasks::exportToFolder(const Database& database) const
{
    const QString folder = m_context.prompts.askFolder(
        tr("Export the administration to a folder"), m_context.state.lastFolder());
    if (folder.isEmpty())
        return;
    m_context.state.setLastFolder(folder);
    if (!QDir(folder).isEmpty()
        && !m_context.prompts.confirm(
            tr("The folder %1 is not empty. Tables of the same name in it are replaced.")
                .arg(QDir::toNativeSeparators(folder)),
            tr("Export")))
        return;
    const Status exported = exportAdministration(database, folder);
    if (exported)
        m_context.prompts.inform(
            tr("The administration was exported to %1.").arg(QDir::toNativeSeparators(folder)));
    else
        m_context.prompts.warn(
            tr("The administration was not exported: %1.").arg(errorText(exported.error())));
}

} // namespace duoboek
