// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/conventions.h"

#include "tests/architecture/functionlength.h"

#include <QRegularExpression>

namespace duoboek {

namespace {

constexpr int mostFunctionLines = 60;

int mostLinesOf(const SourceFile& file)
{
    if (file.isTest())
        return 500;
    return file.isHeader() ? 200 : 400;
}

/// A word that may stand in the code of some files only. Paths are matched from their beginning.
struct MisplacedWord
{
    QRegularExpression word;
    QRegularExpression lookedForIn;
    QRegularExpression allowedIn;
    QString reason;
};

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QLatin1String(text));
}

std::vector<MisplacedWord> makeMisplacedWords()
{
    return {
        {pattern("\\b(currentDate|currentDateTime|currentDateTimeUtc|currentTime|system_clock)\\b"),
            pattern("^(core|ui|app|tests)/"), pattern("^core/base/clock\\.cpp$"),
            QStringLiteral("the day comes from a Clock or as an argument")},
        {pattern("\\b(QMessageBox|QFileDialog)\\b"), pattern("^(core|ui|app)/"),
            pattern("^ui/common/userprompts"), QStringLiteral("dialogs are asked for through UserPrompts")},
        {pattern("\\b(double|float|qreal)\\b"),
            pattern("^core/(base/(money|percent|worktime)|documents/|hours/|tariffs/)"), pattern("^$"),
            QStringLiteral("money and time are whole numbers")},
        {pattern("\\bDatabase::open\\([^)]*Access"), pattern("^ui/"),
            pattern("^ui/mainwindow/administrationtasks\\.cpp$"),
            QStringLiteral("a screen opens the address of what it was given, which may be narrowed")},
        {pattern("\\bthrow\\b"), pattern("^(core|ui|app)/"), pattern("^$"),
            QStringLiteral("errors travel as Result or Status")},
        {pattern("\\bstatic\\s+[\\w:]+\\s*[&*]?\\s*instance\\s*\\("), pattern("^(core|ui|app)/"),
            pattern("^$"), QStringLiteral("only app creates what lives long")},
        {pattern("\\bstd::(views|ranges)\\b"), pattern("^(core|ui|app|tests|bench)/"), pattern("^$"),
            QStringLiteral("clang-tidy 14 cannot read the ranges of libstdc++ 12")},
    };
}

QString wrongInLine(const SourceFile& file, const QString& line)
{
    static const std::vector<MisplacedWord> words = makeMisplacedWords();
    for (const MisplacedWord& misplaced : words) {
        if (misplaced.word.match(line).hasMatch() && misplaced.lookedForIn.match(file.path).hasMatch()
            && !misplaced.allowedIn.match(file.path).hasMatch())
            return misplaced.reason;
    }
    return {};
}

} // namespace

QStringList lengthFindings(const std::vector<SourceFile>& files)
{
    QStringList findings;
    for (const SourceFile& file : files) {
        const int most = mostLinesOf(file);
        if (file.lines.size() > most) {
            findings.append(findingAt(
                file, most, QStringLiteral("%1 lines, may be %2").arg(file.lines.size()).arg(most)));
        }
        for (const FunctionLength& function : functionLengths(file)) {
            if (function.lines > mostFunctionLines) {
                findings.append(findingAt(file, function.line,
                    QStringLiteral("function of %1 lines, may be %2")
                        .arg(function.lines)
                        .arg(mostFunctionLines)));
            }
        }
    }
    return findings;
}

QStringList openingFindings(const std::vector<SourceFile>& files)
{
    QStringList findings;
    for (const SourceFile& file : files) {
        if (file.lines.value(0) != QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"))
            findings.append(findingAt(file, 1, QStringLiteral("the first line names the licence")));
        if (file.isHeader() && file.lines.value(1) != QStringLiteral("#pragma once"))
            findings.append(
                findingAt(file, 2, QStringLiteral("the second line of a header is #pragma once")));
    }
    return findings;
}

QStringList wordFindings(const std::vector<SourceFile>& files)
{
    QStringList findings;
    for (const SourceFile& file : files) {
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            const QString wrong = wrongInLine(file, file.code[i]);
            if (!wrong.isEmpty())
                findings.append(findingAt(file, static_cast<int>(i) + 1, wrong));
        }
    }
    return findings;
}

QStringList leftoverFindings(const std::vector<SourceFile>& files)
{
    static const QRegularExpression note(QStringLiteral("\\b(TODO|FIXME|XXX)\\b"));
    static const QRegularExpression place(QStringLiteral("(^|[^\\w}~])/(work|root|tmp/wt)/"));
    QStringList findings;
    for (const SourceFile& file : files) {
        if (file.path.startsWith(QLatin1String("tests/architecture/conventions")))
            continue; // it holds these words as examples
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const int line = static_cast<int>(i) + 1;
            if (note.match(file.lines[i]).hasMatch())
                findings.append(findingAt(file, line, QStringLiteral("do it, or open an issue")));
            if (place.match(file.lines[i]).hasMatch())
                findings.append(findingAt(file, line, QStringLiteral("names a folder of one machine")));
        }
    }
    return findings;
}

QStringList testFindings(const std::vector<SourceFile>& files)
{
    static const QRegularExpression assertion(QStringLiteral("\\b(CHECK|REQUIRE)\\w*\\s*\\("));
    static const QRegularExpression oddName(QStringLiteral("^\\s*TEST_CASE\\(\"[^\"]*[;,\\[\\]][^\"]*\""));
    QStringList findings;
    for (const SourceFile& file : files) {
        if (!file.isTest())
            continue;
        if (!assertion.match(file.code.join(QLatin1Char('\n'))).hasMatch())
            findings.append(findingAt(file, 1, QStringLiteral("asserts nothing")));
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (oddName.match(file.lines[i]).hasMatch()) {
                findings.append(findingAt(file, static_cast<int>(i) + 1,
                    QStringLiteral("name the case in a sentence without ; , [ or ]")));
            }
        }
    }
    return findings;
}

} // namespace duoboek
