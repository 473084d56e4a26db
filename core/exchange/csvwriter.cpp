// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <QDir>
#include <QFileInfo>

namespace duoboek {

namespace {

bool needsQuotes(const QString& cell)
{
    // A blank at either end is quoted so that other programs keep it.
    for (const QChar c : cell) {
        if (c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n')
            || c == QLatin1Char('\r'))
            return true;
    }
    return !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
}

QString quoted(QString cell)
{
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace

QString csvLine(const QStringList& cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += QLatin1Char(',');
        line += needsQuotes(cells[i]) ? quoted(cells[i]) : cells[i];
    }
    return line + QLatin1Char('\n');
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString& path, const QStringList& columns)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return {ErrorCode::FileNotWritable, {path, writer->m_file.errorString()}};
    writer->addRow(columns);
    return writer;
}

void CsvWriter::addRow(const QStringList& cells)
{
    m_file.write(csvLine(cells).toUtf8());
}

Status CsvWriter::finish()
{
    // A failed write on the way makes the commit fail, but one while the file is being closed does not.
    if (!m_file.flush() || !m_file.commit())
        return {ErrorCode::FileNotWritable, {m_file.fileName(), m_file.errorString()}};
    return {};
}

Status ensureFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return {ErrorCode::FolderNotWritable, {folder, QString()}};
    if (!QDir().mkpath(folder))
        return {ErrorCode::FolderNotWritable, {folder, QString()}};
    return {};
}

} // namespace duoboek
