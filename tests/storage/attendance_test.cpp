// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/computemonth.h"
#include "core/usecases/listsessions.h"
#include "core/usecases/recordattendance.h"
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

/// C1 of region R1 has D1 at 56.50 and D5, of a sibling, at 20.54; C3 of R1 is of an organisation at 60.00;
/// C2 is of R2; C4 of R1 has no duo since 2022.
class AttendanceFixture
{
public:
    AttendanceFixture()
        : administration(AdministrationTexts::ofBase()
                             .add("sessions", "S2,2023-06-14,training,,Grenzen,Zaal,3\n")
                             .add("sessions", "S3,2023-06-20,theme_meeting,,Wonen,Zaal,0\n")
                             .add("sessions", "S4,2023-07-12,intervision,R1,Later,Buurthuis,2\n"))
        , database(administration.open(Database::Access::ReadWrite))
        , context{*database, clock, text("jansen")}
    {
    }

    [[nodiscard]] AttendanceSheet sheet(qint64 session) const
    {
        auto shown = showAttendance(*database, SessionId(session));
        REQUIRE(shown.has_value());
        return std::move(*shown);
    }
    /// "C1 present D1, C3 excused": who is listed, in order.
    [[nodiscard]] QString inWords(qint64 session) const
    {
        QStringList all;
        for (const AttendanceCoach& coach : sheet(session).grid.coaches) {
            const AttendanceCell& cell = coach.cells.front();
            QStringList words{coach.code};
            words.append(cell.status ? QString(wordFor(*cell.status)) : text("-"));
            if (!cell.isInvited)
                words.append(text("uninvited"));
            if (cell.time)
                words.append(cell.time->toClockText());
            if (!cell.duoCode.isEmpty())
                words.append(cell.duoCode);
            if (cell.question)
                words.append(wordFor(*cell.question));
            all.append(words.join(u' '));
        }
        return all.join(text(", "));
    }
    ErrorCode refusalOf(const AttendanceChange& change)
    {
        const auto done = recordAttendance(context, {change});
        REQUIRE_FALSE(done.has_value());
        return done.error().front().error.code;
    }
    RecordSteps recorded(const std::vector<AttendanceChange>& changes)
    {
        auto done = recordAttendance(context, changes);
        REQUIRE(done.has_value());
        return std::move(*done);
    }
    /// "C1 intervision 2:30 20.54" of the month.
    [[nodiscard]] QString paidSessions(Month month) const
    {
        const auto book = computeMonth(*database, month);
        REQUIRE(book.has_value());
        QStringList lines;
        for (const MonthDocument& document : book->documents) {
            for (const DocumentLine& line : document.lines) {
                if (line.session.isValid())
                    lines.append(QStringLiteral("%1 %2 %3")
                                     .arg(line.coach.value())
                                     .arg(line.time.toClockText())
                                     .arg(line.amount.cents()));
            }
        }
        return lines.join(text(", "));
    }

    TemporaryAdministration administration;
    FixedDayClock clock{testDay};
    std::unique_ptr<Database> database;
    EditContext context;
};

constexpr SessionId regional{1};
constexpr SessionId national{2};
constexpr SessionId later{4};
constexpr CoachId c1{1};
constexpr CoachId c2{2};
constexpr CoachId c3{3};
constexpr CoachId c4{4};

} // namespace

TEST_CASE_METHOD(AttendanceFixture, "those belong at a session who have a duo that day and are of its region")
{
    CHECK(inWords(1) == text("C1 present D1, C3 excused"));
    CHECK(inWords(2) == text("C1 - session_rate_ambiguous, C3 -, C2 -"));
    CHECK(inWords(3) == text("C1 -, C3 -, C2 -")); // nothing is paid, so nothing is asked
    const AttendanceCount count = sheet(1).grid.countAt(0);
    CHECK(count == AttendanceCount{2, 1, 1, 0});
    CHECK(sheet(2).grid.countAt(0).unrecorded() == 3);
    CHECK(sheet(1).regionName == text("Utrecht"));
    CHECK(sheet(2).regionName.isEmpty());
    const auto missing = showAttendance(*database, SessionId(99));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::RecordNotFound);
}

TEST_CASE_METHOD(AttendanceFixture, "coaches stand in the order of their names whatever their accents")
{
    // Bakker, Meijer and Mulder are at the national session.
    administration.tamper("UPDATE coach SET last_name = '\u015eahin' WHERE id = 1");
    administration.tamper("UPDATE coach SET last_name = '\u00d6zt\u00fcrk' WHERE id = 2");
    administration.tamper("UPDATE coach SET last_name = 'Zwart' WHERE id = 3");
    CHECK(inWords(2) == text("C2 -, C1 - session_rate_ambiguous, C3 -"));
}

TEST_CASE_METHOD(AttendanceFixture, "sessions are listed with the same counts as each one by itself")
{
    const auto rows =
        listSessions(*database, DateRange::throughLastDay(QDate(2023, 1, 1), QDate(2023, 12, 31)));
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 4);
    recorded({{national, c4, AttendanceStatus::Present, {}, {}}}); // without a duo
    const auto after =
        listSessions(*database, DateRange::throughLastDay(QDate(2023, 5, 10), QDate(2023, 7, 12)));
    REQUIRE(after.has_value());
    REQUIRE(after->size() == 4);
    for (const SessionRow& row : *after) {
        INFO(row.code.toStdString());
        const SessionRow alone = sessionRowOf(sheet(row.id.value()));
        CHECK(alone.count == row.count);
        CHECK(alone.regionName == row.regionName);
        CHECK(alone.code == row.code);
    }
    CHECK(after->at(1).count == AttendanceCount{4, 1, 0, 0});
    const auto none =
        listSessions(*database, DateRange::throughLastDay(QDate(2022, 1, 1), QDate(2023, 5, 9)));
    REQUIRE(none.has_value());
    CHECK(none->empty());
}

TEST_CASE_METHOD(AttendanceFixture, "attendance of several is one edit that is taken back as one")
{
    const QString before = inWords(2);
    const RecordSteps steps = recorded({{national, c1, AttendanceStatus::Present, WorkTime(60), DuoId(5)},
        {national, c2, AttendanceStatus::Excused, {}, {}}, {national, c3, AttendanceStatus::Absent, {}, {}}});
    CHECK(steps.size() == 3);
    CHECK(inWords(2) == text("C1 present 1:00 D5, C3 absent, C2 excused"));
    // Set back, nothing is left of it.
    recorded({{national, c1, std::nullopt, {}, {}}, {national, c2, std::nullopt, {}, {}}});
    CHECK(inWords(2) == text("C1 - session_rate_ambiguous, C3 absent, C2 -"));
    CHECK(recorded({{national, c1, std::nullopt, {}, {}}}).empty());
    CHECK(recorded({{national, c3, AttendanceStatus::Absent, {}, {}}}).empty()); // as it was
    recorded({{national, c3, std::nullopt, {}, {}}});
    CHECK(inWords(2) == before);
    const RecordSteps again = recorded(everyoneElsePresent(sheet(2).grid, 0));
    CHECK(again.size() == 3);
    REQUIRE(takeBackEdit(context, again).has_value());
    CHECK(inWords(2) == before);
}

TEST_CASE_METHOD(AttendanceFixture, "everyone present leaves alone who is recorded already")
{
    recorded({{national, c2, AttendanceStatus::Absent, {}, {}}});
    const auto changes = everyoneElsePresent(sheet(2).grid, 0);
    CHECK(changes.size() == 2);
    recorded(changes);
    CHECK(inWords(2) == text("C1 present session_rate_ambiguous, C3 present, C2 absent"));
    CHECK(everyoneElsePresent(sheet(2).grid, 0).empty());
}

TEST_CASE_METHOD(AttendanceFixture, "attendance that cannot be is refused and nothing is kept")
{
    const QString before = inWords(2);
    CHECK(refusalOf({later, c1, AttendanceStatus::Present, {}, {}}) == ErrorCode::AttendanceInFuture);
    CHECK(refusalOf({national, c1, AttendanceStatus::Present, WorkTime(-1), {}}) == ErrorCode::TimeNegative);
    CHECK(
        refusalOf({national, c1, AttendanceStatus::Present, WorkTime(1441), {}}) == ErrorCode::TimeAboveDay);
    CHECK(refusalOf({national, c1, AttendanceStatus::Present, {}, DuoId(2)}) == ErrorCode::DuoOfOtherCoach);
    const auto mixed = recordAttendance(context,
        {{national, c2, AttendanceStatus::Present, {}, {}}, {later, c1, AttendanceStatus::Present, {}, {}}});
    CHECK_FALSE(mixed.has_value());
    CHECK(inWords(2) == before);
    CHECK(recorded({{national, c1, AttendanceStatus::Present, WorkTime(1440), {}}}).size() == 1);
}

TEST_CASE_METHOD(AttendanceFixture, "the session of today can be recorded and that of tomorrow cannot")
{
    clock = FixedDayClock(QDate(2023, 7, 12));
    CHECK(recorded({{later, c1, AttendanceStatus::Present, {}, DuoId(1)}}).size() == 1);
    clock = FixedDayClock(QDate(2023, 7, 11));
    CHECK(refusalOf({later, c3, AttendanceStatus::Present, {}, {}}) == ErrorCode::AttendanceInFuture);
    recorded({{later, c1, std::nullopt, {}, {}}}); // what should not be there may go
}

TEST_CASE_METHOD(AttendanceFixture, "a session at which somebody was recorded cannot move to a day to come")
{
    recorded({{regional, c1, AttendanceStatus::Present, {}, {}}});
    const auto move = [this](SessionId session, QDate day) {
        return changeRecord(context, text("session"), QLatin1StringView("session"), session.value(),
            {{text("held_on"), toIsoText(day)}});
    };
    const auto moved = move(regional, clock.today().addDays(1));
    REQUIRE_FALSE(moved);
    CHECK(moved.error().front().error.code == ErrorCode::AttendedInFuture);
    CHECK(moved.error().front().place.field == text("held_on"));
    CHECK(move(regional, clock.today()).has_value());
    CHECK(move(later, clock.today().addDays(1)).has_value()); // nobody is recorded there
}

TEST_CASE_METHOD(AttendanceFixture, "who lets know beforehand is excused and the session can still move")
{
    clock = FixedDayClock(QDate(2023, 7, 11)); // the day before
    CHECK(recorded({{later, c1, AttendanceStatus::Excused, {}, {}}}).size() == 1);
    CHECK(refusalOf({later, c1, AttendanceStatus::Absent, {}, {}}) == ErrorCode::AttendanceInFuture);
    CHECK(changeRecord(context, text("session"), QLatin1StringView("session"), later.value(),
        {{text("held_on"), text("2023-07-20")}})
              .has_value());
    CHECK(recorded({{later, c1, std::nullopt, {}, {}}}).size() == 1);
}

TEST_CASE_METHOD(AttendanceFixture, "recorded attendance becomes lines of the month")
{
    CHECK(paidSessions(Month(2023, 6)).isEmpty());
    recorded({{national, c2, AttendanceStatus::Present, {}, {}}});
    CHECK(paidSessions(Month(2023, 6)) == text("2 3:00 16950")); // 3 h at 56.50
    // C1 asks for the duo: D5 is at 20.54, so that 1:30 is 30.81.
    recorded({{national, c1, AttendanceStatus::Present, WorkTime(90), {}}});
    const auto asked = computeMonth(*database, Month(2023, 6));
    REQUIRE(asked.has_value());
    REQUIRE(asked->questions.size() == 1);
    CHECK(asked->questions.front().kind == QuestionKind::SessionRateAmbiguous);
    recorded({{national, c1, AttendanceStatus::Present, WorkTime(90), DuoId(5)}});
    CHECK(paidSessions(Month(2023, 6)) == text("1 1:30 3081, 2 3:00 16950"));
    recorded({{national, c2, AttendanceStatus::Excused, {}, {}}});
    CHECK(paidSessions(Month(2023, 6)) == text("1 1:30 3081"));
    // What the sheet says of a coach is what the month asks.
    recorded({{national, c4, AttendanceStatus::Present, {}, {}}});
    CHECK(inWords(2).contains(text("C4 present uninvited session_without_duo")));
    const auto without = computeMonth(*database, Month(2023, 6));
    REQUIRE(without.has_value());
    REQUIRE(without->questions.size() == 1);
    CHECK(without->questions.front().kind == QuestionKind::SessionWithoutDuo);
}

TEST_CASE_METHOD(
    AttendanceFixture, "a region is shown with its coaches by its sessions and the national ones")
{
    recorded({{regional, c2, AttendanceStatus::Present, {}, {}}}); // a guest from another region
    const auto grid = showAttendanceOfRegion(
        *database, RegionId(1), DateRange::throughLastDay(QDate(2023, 5, 1), QDate(2023, 6, 30)));
    REQUIRE(grid.has_value());
    REQUIRE(grid->sessions.size() == 3);
    QStringList coaches;
    for (const AttendanceCoach& coach : grid->coaches) {
        coaches.append(coach.code);
        CHECK(coach.cells.size() == 3);
    }
    CHECK(coaches == QStringList{text("C1"), text("C3"), text("C2")});
    CHECK(grid->coaches[0].cells[0].duoCode == text("D1"));
    CHECK(grid->coaches[0].cells[1].isInvited);
    CHECK_FALSE(grid->coaches[2].cells[0].isInvited);
    CHECK(grid->countAt(0) == AttendanceCount{3, 2, 1, 0});
    const auto other = showAttendanceOfRegion(
        *database, RegionId(2), DateRange::throughLastDay(QDate(2023, 6, 1), QDate(2023, 6, 30)));
    REQUIRE(other.has_value());
    REQUIRE(other->coaches.size() == 1);
    CHECK(other->coaches.front().code == text("C2"));
    const auto empty = showAttendanceOfRegion(
        *database, RegionId(1), DateRange::throughLastDay(QDate(2022, 6, 1), QDate(2022, 6, 30)));
    REQUIRE(empty.has_value());
    CHECK(empty->sessions.empty());
    CHECK(empty->coaches.empty());
}

TEST_CASE_METHOD(AttendanceFixture, "the duos that an attendance can name are those of the coach on that day")
{
    const auto duos = listDuosOn(*database, c1, QDate(2023, 6, 14));
    REQUIRE(duos.has_value());
    REQUIRE(duos->size() == 2);
    CHECK(duos->at(0).code == text("D1"));
    CHECK(duos->at(0).participant.full() == text("Anna de Boer"));
    CHECK(std::get<ReasonedRate>(duos->at(1).rate).rate == HourlyRate(2054));
    const auto before = listDuosOn(*database, c1, QDate(2020, 4, 30)); // D5 began in May 2020
    REQUIRE(before.has_value());
    CHECK(before->size() == 1);
    CHECK(listDuosOn(*database, c4, QDate(2023, 6, 14))->empty());
}
