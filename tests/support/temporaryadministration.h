// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationimport.h"
#include "core/storage/database.h"
#include "tests/support/administrationtexts.h"

#include <QTemporaryDir>

#include <memory>

namespace duoboek::test {

/// The day on which imports of tests happen.
inline const QDate testDay(2023, 6, 30);

/// A folder of its own for one test, and the administration file in it, which is there once something was
/// imported.
class TemporaryAdministration
{
public:
    TemporaryAdministration();
    /// With these tables imported; they must be right.
    explicit TemporaryAdministration(const AdministrationTexts& texts);

    [[nodiscard]] QString path() const { return inFolder("a.duoboek"); }
    [[nodiscard]] QString inFolder(const char* name) const;
    /// What stands in the folder, hidden files too.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QByteArray bytes() const;

    [[nodiscard]] Checked<ImportReport> import(
        const AdministrationTexts& texts, ImportMode mode = ImportMode::Keep) const;
    /// The same, of what must be right.
    ImportReport importRight(const AdministrationTexts& texts) const;

    [[nodiscard]] std::unique_ptr<Database> open(Database::Access access = Database::Access::ReadOnly) const;
    [[nodiscard]] QStringList rows(const char* sql) const;
    /// Changes the file behind the program's back, without regard to its constraints.
    void tamper(const char* sql) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray bytesOf(const QString& path);
/// "hours.csv:17: date", as far as there is such.
[[nodiscard]] QString placeInWords(const Problem& problem);

/// A problem that a test expects.
struct ExpectedProblem
{
    const char* place = "";
    ErrorCode code = ErrorCode::NotADate;
};
/// Just these, in this order.
void checkProblems(const Problems& found, const std::vector<ExpectedProblem>& expected);

} // namespace duoboek::test
