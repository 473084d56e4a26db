// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationimport.h"
#include "ui/mainwindow/windowcontext.h"

#include <QCoreApplication>

#include <memory>

namespace duoboek {

class Database;

/// What the File menu does with whole administrations: asks where, does it, and says how it went.
class AdministrationTasks
{
    Q_DECLARE_TR_FUNCTIONS(AdministrationTasks)

public:
    explicit AdministrationTasks(const WindowContext& context)
        : m_context(context)
    {
    }

    /// For writing, or else for reading only, which is told.
    [[nodiscard]] Result<std::unique_ptr<Database>> open(const QString& path) const;

    /// Each of the four gives the file to show now, or an empty text when there is none.
    [[nodiscard]] QString askFile() const;
    [[nodiscard]] QString makeNew() const;
    [[nodiscard]] QString importIntoNewFile() const;
    [[nodiscard]] QString makeDemo() const;

    /// Empty when the user thinks better of it.
    [[nodiscard]] QString askFolderToImport() const;
    /// The file must not be open. False when everything was refused, which has been told by then.
    bool importFolder(const QString& folder, const QString& path) const;
    void exportToFolder(const Database& database) const;

private:
    [[nodiscard]] QString askNewFile(const QString& title, const QString& fileName) const;
    void tellRefused(const Problems& problems) const;
    void tellImported(const ImportReport& report) const;

    const WindowContext& m_context;
};

} // namespace duoboek
