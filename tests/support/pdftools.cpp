// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftools.h"

#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace duoboek::test {

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(20000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString infoField(const QString& path, const QString& field)
{
    const QRegularExpression line(
        QStringLiteral("^%1: +(.*)$").arg(field), QRegularExpression::MultilineOption);
    return line.match(run(QStringLiteral("pdfinfo"), {path})).captured(1);
}

} // namespace

QString textOfPdf(const QString& path)
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

int pageCountOfPdf(const QString& path)
{
    return infoField(path, QStringLiteral("Pages")).toInt();
}

QString infoOfPdf(const QString& path)
{
    return run(QStringLiteral("pdfinfo"), {path})
        + run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
}

QString titleOfPdf(const QString& path)
{
    return infoField(path, QStringLiteral("Title"));
}

QStringList fontsOfPdf(const QString& path)
{
    const QStringList lines = run(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
    QStringList fonts;
    // Two lines of heading; the columns from the right are object number (two), uni, sub and emb.
    for (const QString& line : lines.mid(2)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const bool embedded = words.at(words.size() - 5) == QStringLiteral("yes");
        fonts.append(
            words.first() + (embedded ? QStringLiteral(" embedded") : QStringLiteral(" not embedded")));
    }
    return fonts;
}

} // namespace duoboek::test
