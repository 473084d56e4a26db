// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paperfixture.h"
#include "ui/print/filenames.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QStringList namesFor(const QStringList& payees)
{
    std::vector<PaperDocument> documents;
    for (const QString& payee : payees) {
        PaperDocument document = PaperMaker().document;
        document.payee.code = payee;
        document.coachCode = payee;
        documents.push_back(document);
    }
    return pdfFileNames(documents);
}

} // namespace

TEST_CASE("A file is named after the month and the payee and for an agency the coach")
{
    PaperDocument coach = PaperMaker().document;
    PaperDocument care = careOrganisation().document;
    PaperDocument agency = care;
    agency.payee.code = QStringLiteral("O0003");
    agency.coachCode = QStringLiteral("B000012");
    CHECK(pdfFileNames({coach, care, agency})
        == QStringList{QStringLiteral("2023-05_B000003.pdf"), QStringLiteral("2023-05_O0001.pdf"),
            QStringLiteral("2023-05_O0003_B000012.pdf")});
}

TEST_CASE("Characters that some system does not allow are replaced")
{
    CHECK(namesFor({QStringLiteral("../../etc/x"), QStringLiteral("a\\b:c*d?e\"f<g>h|i"),
              QStringLiteral("x\ny\0z"), QStringLiteral("Ö 1.")})
        == QStringList{QStringLiteral("2023-05_------etc-x.pdf"),
            QStringLiteral("2023-05_a-b-c-d-e-f-g-h-i.pdf"), QStringLiteral("2023-05_x-y-z.pdf"),
            QStringLiteral("2023-05_Ö-1-.pdf")});
}

TEST_CASE("Names never collide and a safe code keeps its own")
{
    // The second becomes what the third already is; the fourth differs from it in capitals only.
    CHECK(namesFor({QStringLiteral("A"), QStringLiteral("b/1"), QStringLiteral("b-1"), QStringLiteral("B-1")})
        == QStringList{QStringLiteral("2023-05_A.pdf"), QStringLiteral("2023-05_b-1-2.pdf"),
            QStringLiteral("2023-05_b-1.pdf"), QStringLiteral("2023-05_B-1-3.pdf")});
}

TEST_CASE("A file name stays below what a file system allows")
{
    const QStringList names = namesFor({QString(300, QChar(u'語')), QString(301, QChar(u'語'))});
    CHECK(names[0].toUtf8().size() <= 255);
    CHECK(names[0] != names[1]);
}
