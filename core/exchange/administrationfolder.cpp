// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationfolder.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/tableformat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

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
    // Opening a pipe would wait for whoever writes into it.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return withProblem(
            name, {ErrorCode::FileNotReadable, {path, qt_error_string(info.isDir() ? EISDIR : EINVAL)}});
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
    if (folder.isEmpty() || !directory.exists())
        return {ErrorCode::FolderNotFound, {folder}};
    if (!directory.isReadable())
        return {ErrorCode::FileNotReadable, {folder, qt_error_string(EACCES)}};
    AdministrationTables tables;
    // A folder with the name of a table, or a link to nothing, is no table that is absent.
    const QDir::Filters filters = QDir::Files | QDir::Dirs | QDir::System;
    for (const QString& name : directory.entryList({QStringLiteral("*.csv")}, filters, QDir::Name))
        tables.push_back(readTable(directory.filePath(name), name));
    if (tables.empty())
        return {ErrorCode::FileNotFound, {directory.filePath(QStringLiteral("*.csv"))}};
    return tables;
}

} // namespace duoboek
