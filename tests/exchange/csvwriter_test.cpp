// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "tests/support/catchtext.h"
#include "tests/support/smallfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace duoboek;
using test::SmallFiles;

namespace {

Status writeTable(const QString& path, int rows)
{
    auto writer = CsvWriter::create(path, {QStringLiteral("duo"), QStringLiteral("note")});
    if (!writer)
        return writer.error();
    for (int row = 0; row < rows; ++row)
        (*writer)->addRow({QStringLiteral("DUO1"), QStringLiteral("een, \"twee\"")});
    return (*writer)->finish();
}

} // namespace

TEST_CASE("cells are quoted where they must be")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.csv"));
    REQUIRE(writeTable(path, 1));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "duo,note\nDUO1,\"een, \"\"twee\"\"\"\n");
}

TEST_CASE("a full disk leaves no table however little did not fit")
{
    const QTemporaryDir folder;
    const auto rows = GENERATE(1, 5'000); // less and more than what is held back before it is written
    const QString whole = folder.filePath(QStringLiteral("whole.csv"));
    REQUIRE(writeTable(whole, rows));
    const auto size = static_cast<rlim_t>(QFileInfo(whole).size());
    for (const rlim_t bytes : {rlim_t(1), size / 2, size - 1}) {
        CAPTURE(rows, bytes);
        const SmallFiles limit(bytes);
        const Status written = writeTable(folder.filePath(QStringLiteral("part.csv")), rows);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::FileNotWritable);
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("whole.csv")});
    }
}
