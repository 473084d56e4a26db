// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/base/writeerror.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

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
        return writeError(writer->m_file, ErrorCode::FileNotWritable);
    writer->addRow(columns);
    return writer;
}

void CsvWriter::addRow(const QStringList& cells)
{
    m_file.write(csvLine(cells).toUtf8());
}

Status CsvWriter::writeOut()
{
    if (!duoboek::writeOut(m_file))
        return writeError(m_file, ErrorCode::FileNotWritable);
    return {};
}

Status CsvWriter::finish()
{
    // A failed write on the way makes the commit fail, but one while the file is being closed does not.
    if (!duoboek::writeOut(m_file) || !m_file.commit())
        return writeError(m_file, ErrorCode::FileNotWritable);
    return {};
}

Status finishAll(const std::vector<std::unique_ptr<CsvWriter>>& writers)
{
    for (const auto step : {&CsvWriter::writeOut, &CsvWriter::finish}) {
        for (const auto& writer : writers) {
            if (const Status done = ((*writer).*step)(); !done)
                return done;
        }
    }
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

Status ensureWritableFolder(const QString& folder)
{
    if (const Status ready = ensureFolder(folder); !ready)
        return ready;
    QTemporaryFile trial(QDir(folder).filePath(QStringLiteral("duoboek")));
    if (!trial.open())
        return {ErrorCode::FolderNotWritable, {folder, trial.errorString()}};
    return {};
}

} // namespace duoboek
