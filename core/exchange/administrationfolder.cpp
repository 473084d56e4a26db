// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationfolder.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/tableformat.h"

#include <QDir>
#include <QFile>

namespace duoboek {

namespace {

AdministrationTable withProblem(const QString& name, Error error)
{
    AdministrationTable table;
    table.file = name;
    table.problems.push_back({{name, 0, {}, {}}, std::move(error)});
    return table;
}

AdministrationTable readTable(const QString& path, const QString& name)
{
    if (!tableFormatOf(name))
        return withProblem(name, {ErrorCode::UnknownTable, {name}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return withProblem(name, {ErrorCode::FileNotReadable, {path, file.errorString()}});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return withProblem(name, {ErrorCode::FileNotReadable, {path, file.errorString()}});
    return readCsv(name, bytes);
}

} // namespace

Result<AdministrationTables> readAdministrationFolder(const QString& folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return {ErrorCode::FolderNotFound, {folder}};
    AdministrationTables tables;
    for (const QString& name : directory.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        tables.push_back(readTable(directory.filePath(name), name));
    return tables;
}

} // namespace duoboek
