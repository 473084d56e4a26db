// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hoursimport.h"
#include "core/usecases/copyweek.h"
#include "core/usecases/loadweeksheet.h"
#include "tests/storage/finalfixture.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// May 2023 is final; week 22 runs from Monday 29 May to Sunday 4 June.
class LockedFixture : public FinalFixture
{
public:
    LockedFixture() { CHECK_FALSE(finalise().numbers.empty()); }

    [[nodiscard]] WeekSheet week(int number) const
    {
        auto sheet = loadWeekSheet(*database, {{{2023, number}, {2023, number}}, {DuoId(1)}}, clock.today());
        REQUIRE(sheet.has_value());
        REQUIRE(sheet->rows.size() == 1);
        return std::move(*sheet);
    }
    [[nodiscard]] HoursPreview preview(const QByteArray& text) const
    {
        const auto table = readHoursTable(QStringLiteral("t.csv"), text);
        REQUIRE(table.has_value());
        const auto found =
            previewHoursImport(*database, *table, guessLayout(*table).layout, {}, clock.today());
        REQUIRE(found.has_value());
        return *found;
    }
};

} // namespace

TEST_CASE_METHOD(LockedFixture, "in a week across the end of a final month the other days stay open")
{
    const WeekSheet sheet = week(22);
    const SheetRow& row = sheet.rows.front();
    for (std::size_t day = 0; day < 3; ++day) {
        REQUIRE(sheet.lockOn(row, day).has_value());
        CHECK(sheet.lockOn(row, day)->arguments == QStringList{QStringLiteral("C1-U0001")});
        CHECK(sheet.refusalOn(row, day)->code == ErrorCode::HeldByDocument);
    }
    for (std::size_t day = 3; day < daysOfWeek; ++day)
        CHECK_FALSE(sheet.refusalOn(row, day).has_value());
    credit("C1-U0001");
    CHECK_FALSE(week(22).lockOn(row, 0).has_value());
}

TEST_CASE_METHOD(LockedFixture, "the week before is copied into the open days alone")
{
    // D1 has hours on Mondays of May; 22 May is in week 21.
    REQUIRE(changeEntries(context(), QStringLiteral("x"), {{{DuoId(1), QDate(2023, 6, 8)}, WorkTime(60)}}));
    const WeekSheet next = week(24);
    const auto copy = copyOfWeekBefore(*database, next, {0});
    REQUIRE(copy.has_value());
    REQUIRE(copy->changes.size() == 1);
    CHECK(copy->changes[0].on.day == QDate(2023, 6, 15));
    const auto into = copyOfWeekBefore(*database, week(20), {0});
    REQUIRE(into.has_value());
    CHECK(into->changes.empty());
}

TEST_CASE_METHOD(LockedFixture, "a table that would change hours of a final month says so row by row")
{
    const HoursPreview found = preview("datum;duo;uren\n2023-05-31;D1;1\n2023-06-01;D1;2\n");
    REQUIRE(found.rows.size() == 2);
    CHECK(found.rows[0].state == ImportRowState::Refused);
    CHECK(found.rows[1].state == ImportRowState::New);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].error == Error{ErrorCode::HeldByDocument, {QStringLiteral("C1-U0001")}});
    CHECK(found.problems[0].place.line == 2);
}

TEST_CASE_METHOD(FinalFixture, "an import whose month has become final tells which document holds it")
{
    const auto table = readHoursTable(QStringLiteral("t.csv"), "datum;duo;uren\n2023-05-31;D1;1\n");
    const auto preview = previewHoursImport(*database, *table, guessLayout(*table).layout, {}, clock.today());
    REQUIRE(preview.has_value());
    REQUIRE(takeOverHours(context(), QStringLiteral("import"), *preview, {QStringLiteral("t.csv"), {}}));
    const auto imports = loadHoursImports(*database);
    REQUIRE(imports.has_value());
    REQUIRE(imports->size() == 1);
    CHECK(imports->front().firstDay == QDate(2023, 5, 31));
    CHECK(imports->front().lastDay == QDate(2023, 5, 31));
    const qint64 import = imports->front().id;
    CHECK(holderOfHoursImport(*database, import).value() == QString());
    CHECK_FALSE(finalise().numbers.empty());
    CHECK(holderOfHoursImport(*database, import).value() == QStringLiteral("C1-U0001"));
    CHECK_FALSE(takeBackHoursImport(context(), QStringLiteral("back"), import).has_value());
    credit("C1-U0001");
    CHECK(takeBackHoursImport(context(), QStringLiteral("back"), import).has_value());
}
