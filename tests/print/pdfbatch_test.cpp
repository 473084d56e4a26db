// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paperfixture.h"
#include "tests/support/pdftools.h"
#include "tests/support/printfonts.h"
#include "ui/print/filenames.h"
#include "ui/print/pdfbatch.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <thread>

using namespace duoboek;
using namespace duoboek::test;

namespace {

const Wording& dutch()
{
    static const Wording wording(Language::Dutch);
    return wording;
}

std::vector<PaperDocument> documents(int count)
{
    std::vector<PaperDocument> result;
    for (int i = 0; i < count; ++i) {
        result.push_back(documentWithLines(1 + i % 40));
        result.back().payee.code = QStringLiteral("B%1").arg(i);
        result.back().coachCode = result.back().payee.code;
    }
    return result;
}

bool goOn(qsizetype, qsizetype)
{
    return true;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("Each document gets a file of its own with its own text")
{
    const QTemporaryDir folder;
    const std::vector<PaperDocument> some = documents(20);
    std::vector<qsizetype> told;
    const auto asking = std::this_thread::get_id();
    REQUIRE(writePdfFiles(folder.path(), some, bundledFonts(), dutch(), [&](qsizetype done, qsizetype total) {
        CHECK(std::this_thread::get_id() == asking);
        CHECK(total == 20);
        told.push_back(done);
        return true;
    }));
    CHECK(filesIn(folder.path()).size() == 20);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 20);
    for (const int i : {0, 7, 19}) {
        const QString path = folder.filePath(QStringLiteral("2023-05_B%1.pdf").arg(i));
        CHECK(
            textOfPdf(path).contains(Format(Language::Dutch).amount(some[static_cast<std::size_t>(i)].net)));
        CHECK(titleOfPdf(path) == QStringLiteral("Urenspecificatie 2023-05 B%1").arg(i));
    }
}

TEST_CASE("A batch that is cancelled leaves whole files only")
{
    const QTemporaryDir folder;
    const Status status = writePdfFiles(
        folder.path(), documents(400), bundledFonts(), dutch(), [](qsizetype, qsizetype) { return false; });
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::Cancelled);
    const QStringList files = filesIn(folder.path());
    CHECK(files.size() < 400);
    for (const QString& name : files) {
        CHECK(name.endsWith(QStringLiteral(".pdf")));
        CHECK(pageCountOfPdf(folder.filePath(name)) >= 1);
    }
}

TEST_CASE("A document that cannot be written stops the batch and is named")
{
    const QTemporaryDir folder;
    const QString obstacle = folder.filePath(QStringLiteral("2023-05_B3.pdf"));
    REQUIRE(QDir().mkpath(obstacle));
    const Status status = writePdfFiles(folder.path(), documents(60), bundledFonts(), dutch(), goOn);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::PdfNotWritten);
    CHECK(status.error().arguments.value(0) == obstacle);
    CHECK(filesIn(folder.path()).size() < 59);
    for (const QString& name : filesIn(folder.path()))
        CHECK(pageCountOfPdf(folder.filePath(name)) >= 1);
}

TEST_CASE("A batch for a folder that is not there writes nothing")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const Status status = writePdfFiles(missing, documents(2), bundledFonts(), dutch(), goOn);
    REQUIRE_FALSE(status);
    CHECK(status.error() == Error{ErrorCode::FolderNotFound, {missing}});
    CHECK(writePdfFiles(folder.path(), {}, bundledFonts(), dutch(), goOn));
}

TEST_CASE("All documents in one file embed each font once")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.pdf"));
    // One line takes one page each.
    const std::vector<PaperDocument> some(12, documentWithLines(1));
    qsizetype told = 0;
    REQUIRE(writeCombinedPdf(path, QStringLiteral("Documenten 2023-05"), some, bundledFonts(), dutch(),
        [&](qsizetype done, qsizetype) {
            told = done;
            return true;
        }));
    CHECK(told == 12);
    CHECK(pageCountOfPdf(path) == 12);
    CHECK(textOfPdf(path).count(QStringLiteral("pagina 1 van 1")) == 12);
    CHECK(fontsOfPdf(path).size() == 2);
}

TEST_CASE("A combined file that is cancelled leaves nothing")
{
    const QTemporaryDir folder;
    const Status status = writeCombinedPdf(folder.filePath(QStringLiteral("all.pdf")), QStringLiteral("x"),
        documents(2000), bundledFonts(), dutch(), [](qsizetype, qsizetype) { return false; });
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::Cancelled);
    CHECK(filesIn(folder.path()).isEmpty());
}
