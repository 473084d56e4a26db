// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationfolder.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/tableformat.h"

#include <QDir>
#include <QFile>

namespace duoboek {

namespace {

Checked<AdministrationTable> readTable(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}};
    return readCsv(name, bytes);
}

} // namespace

Checked<AdministrationTables> readAdministrationFolder(const QString& folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return Error{ErrorCode::FolderNotFound, {folder}};
    AdministrationTables tables;
    Problems problems;
    const QStringList names = directory.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!tableFormatOf(name)) {
            problems.push_back({{name, 0, {}, {}}, {ErrorCode::UnknownTable, {name}}});
            continue;
        }
        Checked<AdministrationTable> table = readTable(directory.filePath(name), name);
        if (table)
            tables.push_back(std::move(*table));
        else
            problems.insert(problems.end(), table.error().begin(), table.error().end());
    }
    if (!problems.empty())
        return problems;
    return tables;
}

} // namespace duoboek
