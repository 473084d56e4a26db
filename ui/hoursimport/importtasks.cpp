// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursimport/importtasks.h"

#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/hoursimport/hoursimportdialog.h"
#include "ui/hoursimport/importlistdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace duoboek {

void importHours(
    const ScreenContext& context, const Database& database, QWidget* parent, const QString& table)
{
    QString path = table;
    if (path.isEmpty()) {
        path = context.prompts.askFileToOpen(
            QCoreApplication::translate("HoursImport", "Choose a table of hours"), context.state.lastFolder(),
            QCoreApplication::translate("HoursImport", "Tables of hours (*.csv *.txt *.tsv *.xlsx)"));
    }
    if (path.isEmpty())
        return;
    context.state.setLastFolder(QFileInfo(path).absolutePath());
    HoursImportDialog(context, database, path, parent).exec();
}

void showHoursImports(const ScreenContext& context, const Database& database, QWidget* parent)
{
    ImportListDialog(context, database, parent).exec();
}

} // namespace duoboek
