// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// Every file with which the fuzzers begin, and each that once went wrong. What is not right ends the test.
int tryAll(const char* folder, void (*attempt)(const QByteArray&))
{
    const QDir corpus(QStringLiteral(DUOBOEK_TEST_DATA "/fuzz/") + QLatin1String(folder));
    int tried = 0;
    for (const QFileInfo& info : corpus.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        attempt(bytes);
        // And what is left of it when it was not sent whole.
        for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 16)
            attempt(bytes.left(size));
        ++tried;
    }
    return tried;
}

} // namespace

TEST_CASE("what the fuzzers begin with is read or refused whole and in part")
{
    CHECK(tryAll("table", tryTable) >= 11);
    CHECK(tryAll("workbook", tryWorkbook) >= 6);
    CHECK(tryAll("hours", tryHours) >= 3);
}
