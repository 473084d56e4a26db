// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace duoboek {

namespace {

bool isHexDigit(QChar c)
{
    return QStringLiteral("0123456789abcdefABCDEF").contains(c);
}

/// Copies C++ text and blanks comments and the inside of literals; lines stay where they are.
class CodeReader
{
public:
    explicit CodeReader(const QString& text)
        : m_text(text)
    {
    }

    QString read()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankThrough(QStringLiteral("\n"), 0);
            else if (startsWith("/*"))
                blankThrough(QStringLiteral("*/"), 2);
            else if (startsWith("R\""))
                blankRawText();
            else if (m_text[m_at] == QLatin1Char('"') || isCharacterStart())
                blankLiteral(m_text[m_at]);
            else
                m_code.append(m_text[m_at++]);
        }
        return m_code;
    }

private:
    bool startsWith(const char* what) const { return m_text.mid(m_at, 2) == QLatin1String(what); }

    /// A quote between digits parts a number: 1'000.
    bool isCharacterStart() const
    {
        if (m_text[m_at] != QLatin1Char('\''))
            return false;
        const bool parts = m_at > 0 && m_at + 2 < m_text.size() && isHexDigit(m_text[m_at - 1])
            && isHexDigit(m_text[m_at + 1]) && m_text[m_at + 2] != QLatin1Char('\'');
        return !parts;
    }

    void blankTo(qsizetype end)
    {
        for (end = std::min(end, m_text.size()); m_at < end; ++m_at)
            m_code.append(m_text[m_at] == QLatin1Char('\n') ? m_text[m_at] : QLatin1Char(' '));
    }

    void blankThrough(const QString& mark, qsizetype from)
    {
        const qsizetype found = m_text.indexOf(mark, m_at + from);
        const bool keepMark = mark == QStringLiteral("\n");
        blankTo(found < 0 ? m_text.size() : found + (keepMark ? 0 : mark.size()));
    }

    void blankRawText()
    {
        const qsizetype open = m_text.indexOf(QLatin1Char('('), m_at);
        const QString delimiter = m_text.mid(m_at + 2, open - m_at - 2);
        blankThrough(QLatin1Char(')') + delimiter + QLatin1Char('"'), 2);
    }

    void blankLiteral(QChar quote)
    {
        m_code.append(m_text[m_at++]);
        while (m_at < m_text.size() && m_text[m_at] != quote)
            blankTo(m_at + (m_text[m_at] == QLatin1Char('\\') ? 2 : 1));
        if (m_at < m_text.size())
            m_code.append(m_text[m_at++]);
    }

    const QString& m_text;
    QString m_code;
    qsizetype m_at = 0;
};

const QString& rootFolder()
{
    static const QString root = QStringLiteral(DUOBOEK_SOURCE_FOLDER);
    return root;
}

std::vector<SourceFile> filesUnder(const QStringList& folders, const QStringList& namePatterns)
{
    const QDir root(rootFolder());
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator entries(
            root.filePath(folder), namePatterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.push_back(
                    sourceFileOf(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())));
            }
        }
    }
    std::sort(
        files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

} // namespace

QString SourceFile::folder() const
{
    return path.left(path.lastIndexOf(QLatin1Char('/')));
}

SourceFile sourceFileOf(const QString& path, const QString& text)
{
    const bool isCpp = path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp"));
    SourceFile file;
    file.path = path;
    file.lines = text.split(QLatin1Char('\n'));
    if (file.lines.last().isEmpty())
        file.lines.removeLast();
    if (isCpp)
        file.code = CodeReader(text).read().split(QLatin1Char('\n'));
    return file;
}

std::vector<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression form(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    std::vector<Include> includes;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        // Seen in the code too, so that it is neither in a comment nor in a text.
        if (!file.code[i].contains(QLatin1String("#")))
            continue;
        const auto match = form.match(file.lines[i]);
        if (match.hasMatch()) {
            includes.push_back(
                {match.captured(2), match.capturedView(1) == QLatin1Char('"'), static_cast<int>(i) + 1});
        }
    }
    return includes;
}

std::vector<SourceFile> cppFilesOfProject()
{
    return filesUnder({QStringLiteral("app"), QStringLiteral("bench"), QStringLiteral("core"),
                          QStringLiteral("tests"), QStringLiteral("ui")},
        {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

std::vector<SourceFile> textFilesOfProject()
{
    const QStringList endings{QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.md"),
        QStringLiteral("*.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.json"), QStringLiteral("*.sql"),
        QStringLiteral("*.ui"), QStringLiteral("*.ts"), QStringLiteral("*.qrc"), QStringLiteral("*.csv"),
        QStringLiteral("*.svg"), QStringLiteral("*.desktop"), QStringLiteral("*.xml"), QStringLiteral("*.in"),
        QStringLiteral("run"), QStringLiteral("dev")};
    QStringList folders = QDir(rootFolder()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    folders.removeAll(QStringLiteral(".git"));
    folders.removeIf([](const QString& name) { return name.startsWith(QLatin1String("build")); });
    std::vector<SourceFile> files = filesUnder(folders, endings);
    QStringList rootFiles = QDir(rootFolder()).entryList(QDir::Files | QDir::Hidden);
    rootFiles.removeAll(QStringLiteral(".git")); // a file in a second work tree
    for (const QString& name : rootFiles) {
        QFile file(QDir(rootFolder()).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back(sourceFileOf(name, QString::fromUtf8(file.readAll())));
    }
    return files;
}

QString findingAt(const SourceFile& file, int line, const QString& what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

} // namespace duoboek
