// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

QtHeaders installedHeaders()
{
    return QtHeaders(QStringLiteral(DUOBOEK_QT_HEADERS));
}

SourceFile fileIncluding(const char* path, const char* included)
{
    return sourceFileOf(QLatin1String(path), QStringLiteral("#include %1\n").arg(QLatin1String(included)));
}

bool isAllowed(const char* path, const char* included)
{
    return layerFindings({fileIncluding(path, included)}, installedHeaders()).isEmpty();
}

} // namespace

TEST_CASE("every include of the project keeps to its layer")
{
    const QStringList findings = layerFindings(cppFilesOfProject(), installedHeaders());
    INFO(findings.join(QLatin1Char('\n')).toStdString());
    CHECK(findings.isEmpty());
}

TEST_CASE("no folders of the project include each other in a ring")
{
    const QStringList rings = cyclesBetweenFolders(cppFilesOfProject());
    INFO(rings.join(QLatin1Char('\n')).toStdString());
    CHECK(rings.isEmpty());
}

TEST_CASE("an include of a layer above is found")
{
    CHECK(isAllowed("core/duos/duo.h", "\"core/base/id.h\""));
    CHECK(isAllowed("core/storage/duos.cpp", "\"core/duos/duo.h\""));
    CHECK(isAllowed("ui/print/page.cpp", "\"ui/text/moneytext.h\""));
    CHECK(isAllowed("ui/duos/duospage.cpp", "\"core/usecases/loadduos.h\""));
    CHECK_FALSE(isAllowed("core/base/id.h", "\"core/duos/duo.h\""));
    CHECK_FALSE(isAllowed("core/duos/duo.h", "\"core/storage/database.h\""));
    CHECK_FALSE(isAllowed("core/storage/duos.cpp", "\"core/usecases/loadduos.h\""));
    CHECK_FALSE(isAllowed("core/usecases/loadduos.cpp", "\"ui/common/format.h\""));
    CHECK_FALSE(isAllowed("ui/text/moneytext.h", "\"ui/print/page.h\""));
    CHECK_FALSE(isAllowed("ui/print/page.cpp", "\"core/storage/database.h\""));
    CHECK_FALSE(isAllowed("ui/duos/duospage.cpp", "\"app/application.h\""));
    CHECK_FALSE(isAllowed("core/duos/duo.h", "\"tests/support/fixture.h\""));
}

TEST_CASE("a module of Qt outside its layer is found however it is written")
{
    CHECK(isAllowed("core/base/id.h", "<QString>"));
    CHECK(isAllowed("core/storage/query.cpp", "<QSqlQuery>"));
    CHECK(isAllowed("core/storage/database.cpp", "<QSqlDatabase>"));
    CHECK(isAllowed("core/base/id.h", "<vector>"));
    CHECK_FALSE(isAllowed("core/base/id.h", "<QColor>"));
    CHECK_FALSE(isAllowed("core/base/id.h", "<QtGui/QColor>"));
    CHECK_FALSE(isAllowed("core/base/id.h", "<qcolor.h>"));
    CHECK_FALSE(isAllowed("core/duos/duo.h", "<QLabel>"));
    CHECK_FALSE(isAllowed("core/usecases/loadduos.cpp", "<QSqlDatabase>"));
    CHECK_FALSE(isAllowed("core/storage/database.cpp", "<QSqlQuery>"));
    CHECK_FALSE(isAllowed("core/storage/database.cpp", "<QtSql/QSqlQuery>"));
    CHECK_FALSE(isAllowed("ui/print/page.cpp", "<QWidget>"));
    CHECK_FALSE(isAllowed("ui/duos/duospage.cpp", "<QSqlTableModel>"));
}

TEST_CASE("an include that does not begin at the root is found and generated files are not")
{
    CHECK_FALSE(isAllowed("core/base/money.cpp", "\"money.h\""));
    CHECK_FALSE(isAllowed("core/base/money.cpp", "\"../duos/duo.h\""));
    CHECK(isAllowed("ui/duos/duospage.cpp", "\"ui_duospage.h\""));
    CHECK(isAllowed("ui/duos/duospage.cpp", "\"duospage.moc\""));
}

TEST_CASE("a folder without a layer is found")
{
    CHECK_FALSE(isAllowed("core/utilities/things.h", "<QString>"));
}

TEST_CASE("folders that include each other in a ring are found")
{
    const SourceFile duos = fileIncluding("core/duos/duo.h", "\"core/people/people.h\"");
    const SourceFile people = fileIncluding("core/people/people.h", "\"core/tariffs/tariffbook.h\"");
    const SourceFile tariffs = fileIncluding("core/tariffs/tariffbook.h", "\"core/duos/relation.h\"");
    CHECK(cyclesBetweenFolders({duos, people}).isEmpty());
    CHECK(cyclesBetweenFolders({duos, people, tariffs})
        == QStringList{QStringLiteral("core/duos -> core/people -> core/tariffs -> core/duos")});
}
