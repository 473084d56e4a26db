// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryadministration.h"

#include "tests/support/catchtext.h"
#include "tests/support/rawconnection.h"

#include <QDir>
#include <QFile>

namespace duoboek::test {

TemporaryAdministration::TemporaryAdministration()
{
    REQUIRE(m_folder.isValid());
}

TemporaryAdministration::TemporaryAdministration(const AdministrationTexts& texts)
    : TemporaryAdministration()
{
    importRight(texts);
}

QString TemporaryAdministration::inFolder(const char* name) const
{
    return m_folder.filePath(QString::fromUtf8(name));
}

QStringList TemporaryAdministration::files() const
{
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray TemporaryAdministration::bytes() const
{
    return bytesOf(path());
}

Checked<ImportReport> TemporaryAdministration::import(const AdministrationTexts& texts, ImportMode mode) const
{
    return importAdministration(path(), texts.read(), {QStringLiteral("petra"), QStringLiteral("import")},
        FixedDayClock(testDay), mode);
}

ImportReport TemporaryAdministration::importRight(const AdministrationTexts& texts) const
{
    auto report = import(texts);
    if (!report)
        checkProblems(report.error(), {});
    REQUIRE(report.has_value());
    return std::move(*report);
}

std::unique_ptr<Database> TemporaryAdministration::open(Database::Access access) const
{
    auto database = Database::open(path(), access);
    REQUIRE(database.has_value());
    return std::move(*database);
}

QStringList TemporaryAdministration::rows(const char* sql) const
{
    return RawConnection(path()).rows(sql);
}

void TemporaryAdministration::tamper(const char* sql) const
{
    const RawConnection connection(path());
    connection.run("PRAGMA foreign_keys = 0");
    connection.run("PRAGMA ignore_check_constraints = 1");
    connection.run(sql);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString placeInWords(const Problem& problem)
{
    QString words = problem.place.source;
    if (problem.place.line > 0)
        words += QStringLiteral(":%1").arg(problem.place.line);
    if (!problem.place.field.isEmpty())
        words += QStringLiteral(": ") + problem.place.field;
    return words;
}

void checkProblems(const Problems& found, const std::vector<ExpectedProblem>& expected)
{
    for (std::size_t i = 0; i < found.size(); ++i) {
        const QString words = QStringLiteral("%1 (%2) %3")
                                  .arg(placeInWords(found[i]),
                                      found[i].error.arguments.join(QLatin1Char('|')), found[i].error.detail);
        UNSCOPED_INFO("found " << words.toStdString());
        if (i >= expected.size())
            continue;
        CHECK(placeInWords(found[i]) == QString::fromLatin1(expected[i].place));
        CHECK(found[i].error.code == expected[i].code);
    }
    CHECK(found.size() == expected.size());
}

} // namespace duoboek::test
