// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changedsessions.h"
#include "core/usecases/createsessions.h"
#include "core/usecases/listsessions.h"
#include "core/usecases/makeattendancepaper.h"
#include "core/usecases/recordattendance.h"
#include "core/usecases/removesession.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class PlanningFixture
{
public:
    PlanningFixture()
        : administration(AdministrationTexts::ofBase())
        , database(administration.open(Database::Access::ReadWrite))
        , context{*database, clock, text("jansen")}
    {
    }

    [[nodiscard]] QStringList sessions() const
    {
        return administration.rows("SELECT code || ' ' || held_on FROM session ORDER BY id");
    }
    Problems refusalOf(const RecordValues& session, const std::vector<QDate>& days)
    {
        const auto done = createSessions(context, session, days);
        REQUIRE_FALSE(done.has_value());
        return done.error();
    }
    RecordSteps addGuest(const char* name)
    {
        auto done = addRecord(context, text("test"), QLatin1StringView("session_guest"),
            {{text("session_id"), qint64(1)}, {text("name"), text(name)}});
        REQUIRE(done.has_value());
        return std::move(*done);
    }

    TemporaryAdministration administration;
    FixedDayClock clock{testDay};
    std::unique_ptr<Database> database;
    EditContext context;
    RecordValues values{{text("kind"), text("intervision")}, {text("region_id"), qint64(1)},
        {text("minutes"), qint64(150)}, {text("starts_at"), text("19:30")}, {text("location"), text("Zaal")}};
};

} // namespace

TEST_CASE_METHOD(PlanningFixture, "a series is one edit whose codes follow each other")
{
    const auto steps = createSessions(context, values, {QDate(2023, 7, 5), QDate(2023, 8, 2)});
    REQUIRE(steps.has_value());
    CHECK(steps->size() == 2);
    CHECK(sessions() == QStringList{text("S1 2023-05-10"), text("S2 2023-07-05"), text("S3 2023-08-02")});
    const auto planned =
        listPlannedSessions(*database, DateRange::throughLastDay(QDate(2023, 7, 5), QDate(2023, 7, 5)));
    REQUIRE(planned.has_value());
    REQUIRE(planned->size() == 1);
    CHECK(planned->front().session.startsAt == QTime(19, 30));
    CHECK(planned->front().regionName == text("Utrecht"));
    REQUIRE(takeBackEdit(context, *steps).has_value());
    CHECK(sessions() == QStringList{text("S1 2023-05-10")});
}

TEST_CASE_METHOD(PlanningFixture, "a session keeps a code of its own and refuses one that is taken")
{
    values.insert_or_assign(text("code"), text("INT-1"));
    REQUIRE(createSessions(context, values, {QDate(2023, 7, 5), QDate(2023, 8, 2)}).has_value());
    CHECK(sessions()[1] == text("INT-1 2023-07-05"));
    CHECK(sessions()[2] == text("INT-2 2023-08-02"));
    CHECK(refusalOf(values, {QDate(2023, 9, 5)}).front().error.code == ErrorCode::CodeTaken);
}

TEST_CASE_METHOD(PlanningFixture, "a session that lacks something is refused with every field")
{
    const Problems problems = refusalOf({{text("title"), text("Iets")}}, {QDate(2023, 7, 5)});
    QStringList fields;
    for (const Problem& problem : problems)
        fields.append(problem.place.field);
    CHECK(fields == QStringList{text("kind"), text("minutes")});
    CHECK(sessions().size() == 1);
}

TEST_CASE_METHOD(PlanningFixture, "a session goes with its attendance and guests and comes back whole")
{
    const RecordSteps guest = addGuest("d'Artagnan <b>");
    const auto twice = addRecord(context, text("test"), QLatin1StringView("session_guest"),
        {{text("session_id"), qint64(1)}, {text("name"), text("d'Artagnan <b>")}});
    REQUIRE_FALSE(twice.has_value());
    CHECK(twice.error().front().error.code == ErrorCode::NameTaken);
    const char* everything =
        "SELECT * FROM (SELECT 's' || code AS a FROM session UNION ALL SELECT 'a' || status "
        "FROM attendance UNION ALL SELECT 'g' || name FROM session_guest) ORDER BY a";
    const QStringList before = administration.rows(everything);
    CHECK(before.size() == 4);
    const auto gone = removeSession(context, SessionId(1));
    REQUIRE(gone.has_value());
    CHECK(gone->size() == 4);
    CHECK(administration.rows(everything).isEmpty());
    REQUIRE(takeBackEdit(context, *gone).has_value());
    CHECK(administration.rows(everything) == before);
    CHECK_FALSE(removeSession(context, SessionId(99)).has_value());
}

TEST_CASE_METHOD(PlanningFixture, "which sessions changed is known as long as their records are there")
{
    const auto last = lastChange(*database);
    REQUIRE(last.has_value());
    const auto changed = [&] {
        const auto changes = changesAfter(*database, *last);
        REQUIRE(changes.has_value());
        auto found = findChangedSessions(*database, *changes);
        REQUIRE(found.has_value());
        return *found;
    };
    CHECK(changed()->empty());
    const RecordSteps guest = addGuest("Bram");
    REQUIRE(recordAttendance(context, {{SessionId(1), CoachId(3), AttendanceStatus::Present, {}, {}}})
                .has_value());
    REQUIRE(changed().has_value());
    CHECK(*changed() == std::set{SessionId(1)});
    REQUIRE(removeRecord(context, text("test"), QLatin1StringView("session_guest"), guest.front().id)
                .has_value());
    CHECK_FALSE(changed().has_value());
}

TEST_CASE_METHOD(PlanningFixture, "the list to sign names who is expected and no participant")
{
    addGuest("Anna de Boer"); // a guest may be anybody, so that none is printed
    const auto paper = makeAttendancePaper(*database, SessionId(1));
    REQUIRE(paper.has_value());
    CHECK(paper->regionName == text("Utrecht"));
    CHECK(paper->session.code == text("S1"));
    REQUIRE(paper->coaches.size() == 2);
    CHECK(paper->coaches[0].code == text("C1"));
    CHECK(paper->coaches[0].name == text("Eva Bakker"));
    CHECK(paper->coaches[1].name == text("Gerda Meijer"));
}
