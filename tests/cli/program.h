// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

/// What the program said and how it ended.
struct Answer
{
    int status = -1;
    QString out;
    QString err;

    [[nodiscard]] QStringList errorLines() const { return err.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
};

/// A folder of its own in which the program is run as a process, with an administration to vary.
class Program
{
public:
    /// Runs the program with these words; relative paths are those of the folder. Without a login name the
    /// environment names nobody.
    Answer run(const QStringList& words, const QString& language = QStringLiteral("C.UTF-8"),
        const QString& loginName = QStringLiteral("tester")) const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void write(const QString& path, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& path) const;
    [[nodiscard]] bool exists(const QString& path) const;
    [[nodiscard]] QStringList filesIn(const QString& folder) const;
    /// What a statement gives of "a.duoboek", a column of it.
    [[nodiscard]] QStringList values(const char* sql) const;

    /// The tables of two duos in May 2023, in folder "in": DUO1 with a family coach, DUO2 with a
    /// self-employed one whose VAT regime is standard, and one training that both attended.
    void writeSmallAdministration() const;
    /// The same, read into "a.duoboek".
    void importSmallAdministration() const;

private:
    [[nodiscard]] QString pathOf(const QString& path) const { return m_folder.filePath(path); }

    QTemporaryDir m_folder;
};

namespace Catch {
template <> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return text.toStdString(); }
};
template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return bytes.toStdString(); }
};
template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList& texts)
    {
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
};
} // namespace Catch
