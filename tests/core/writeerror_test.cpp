// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writeerror.h"
#include "tests/support/catchtext.h"

#include <QFile>

using namespace duoboek;

TEST_CASE("a full disk is told as such and another obstacle with its reason")
{
    QFile full(QStringLiteral("/dev/full"));
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    REQUIRE(full.write("x") < 0);
    CHECK(writeError(full, ErrorCode::PdfNotWritten) == Error{ErrorCode::DiskFull});
    QFile folder(QStringLiteral("/"));
    REQUIRE_FALSE(folder.open(QIODevice::WriteOnly));
    const Error error = writeError(folder, ErrorCode::PdfNotWritten);
    CHECK(error.code == ErrorCode::PdfNotWritten);
    REQUIRE(error.arguments.size() == 2);
    CHECK(error.arguments.front() == QStringLiteral("/"));
    CHECK_FALSE(error.arguments.back().isEmpty());
}
