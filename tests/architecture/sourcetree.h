// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace duoboek {

/// One file of the project as text.
struct SourceFile
{
    QString path; ///< from the root of the repository, "core/base/money.h"
    QStringList lines; ///< as they stand in the file
    QStringList code; ///< the same lines without comments and without what stands between quotes

    [[nodiscard]] QString folder() const; ///< "core/base"
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isTest() const { return path.endsWith(QLatin1String("_test.cpp")); }
};

/// What a file includes: "core/base/money.h" in quotes, or <QString>.
struct Include
{
    QString name;
    bool quoted = false;
    int line = 0; ///< from 1
};

[[nodiscard]] SourceFile sourceFileOf(const QString& path, const QString& text);
[[nodiscard]] std::vector<Include> includesOf(const SourceFile& file);

/// The project's own C++ files, by path.
[[nodiscard]] std::vector<SourceFile> cppFilesOfProject();
/// Everything in the project that is text, by path: C++, scripts, build files, documents.
[[nodiscard]] std::vector<SourceFile> textFilesOfProject();

/// "core/base/money.h:12: what is wrong there"
[[nodiscard]] QString findingAt(const SourceFile& file, int line, const QString& what);

} // namespace duoboek
