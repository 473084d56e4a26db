// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paperfixture.h"
#include "tests/support/pdftools.h"
#include "tests/support/printfonts.h"
#include "tests/support/smallfiles.h"
#include "ui/print/documentlayout.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/pdffile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <cerrno>

using namespace duoboek;
using namespace duoboek::test;

namespace {

std::vector<Page> somePages(int lines = 30)
{
    const FontMeasurer measurer(bundledFonts());
    return layOut(documentWithLines(lines), measurer, Wording(Language::Dutch));
}

Status write(const QString& path)
{
    return writePdf(path, QStringLiteral("Urenspecificatie 2023-05 B000003"), somePages(), bundledFonts());
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("A file has the pages that were laid out and codes as its title")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    REQUIRE(write(path));
    CHECK(pageCountOfPdf(path) == static_cast<int>(somePages().size()));
    CHECK(titleOfPdf(path) == QStringLiteral("Urenspecificatie 2023-05 B000003"));
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("x.pdf")});
}

TEST_CASE("A file takes the place of an older one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    REQUIRE(write(path));
    REQUIRE(writePdf(path, QStringLiteral("new"), somePages(1), bundledFonts()));
    CHECK(titleOfPdf(path) == QStringLiteral("new"));
}

TEST_CASE("A folder that is not there is named")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const Status status = write(missing + QStringLiteral("/x.pdf"));
    REQUIRE_FALSE(status);
    CHECK(status.error() == Error{ErrorCode::FolderNotFound, {missing}});
}

TEST_CASE("A folder that cannot be written to is named with the reason")
{
    // The system administrator may write anywhere but into the kernel's own folders.
    const QString folder = QStringLiteral("/sys");
    const Status status = write(folder + QStringLiteral("/x.pdf"));
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::FolderNotWritable);
    CHECK(status.error().arguments.value(0) == folder);
    CHECK_FALSE(status.error().arguments.value(1).isEmpty());
}

TEST_CASE("A folder in the place of the file is left alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    REQUIRE(QDir().mkpath(path));
    const Status status = write(path);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::PdfNotWritten);
    CHECK(status.error().arguments.value(0) == path);
    CHECK(QDir(path).exists());
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("A disk that runs full leaves no half file and the older one as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    REQUIRE(write(path));
    {
        const SmallFiles limit(4096);
        const Status status = write(path);
        REQUIRE_FALSE(status);
        CHECK(status.error().code == ErrorCode::PdfNotWritten);
        CHECK(status.error().arguments.value(0) == path);
        CHECK(status.error().arguments.value(1) == qt_error_string(EFBIG));
        CHECK_FALSE(write(folder.filePath(QStringLiteral("y.pdf"))));
    }
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("x.pdf")});
    CHECK(titleOfPdf(path) == QStringLiteral("Urenspecificatie 2023-05 B000003"));
}

TEST_CASE("A disk that is full at the last byte leaves no file either")
{
    const QTemporaryDir folder;
    const QString whole = folder.filePath(QStringLiteral("whole.pdf"));
    REQUIRE(write(whole));
    const auto size = static_cast<rlim_t>(QFileInfo(whole).size());
    for (const rlim_t bytes : {rlim_t(1), size / 2, size - 1}) {
        CAPTURE(bytes);
        const SmallFiles limit(bytes);
        CHECK_FALSE(write(folder.filePath(QStringLiteral("part.pdf"))));
        CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("whole.pdf")});
    }
}

TEST_CASE("A file that is given up leaves nothing")
{
    const QTemporaryDir folder;
    {
        PdfFile file(folder.filePath(QStringLiteral("x.pdf")), QStringLiteral("x"), bundledFonts());
        REQUIRE(file.open());
        file.add(somePages());
    }
    CHECK(filesIn(folder.path()).isEmpty());
}
