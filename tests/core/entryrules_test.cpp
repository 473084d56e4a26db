// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/entryrules.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

const QString duoCode = QStringLiteral("D-01");
const QString coachCode = QStringLiteral("C-01");

QDate day(const char* text)
{
    return *dateFromIsoText(QString::fromLatin1(text));
}

DateRange days(const char* first, const char* last)
{
    return DateRange::throughLastDay(day(first), day(last));
}

/// A duo from 10 May to 30 June 2023 whose coach has a contract for all of that year.
EntryBounds bounds()
{
    return {duoCode, coachCode, days("2023-05-10", "2023-06-30"), {days("2023-01-01", "2023-12-31")}};
}

std::optional<Error> refusal(const char* on, const EntryBounds& entryBounds,
    const DateRange& pilot = days("2019-01-01", "2023-12-31"), const char* today = "2023-06-15")
{
    return EntryRules(pilot, day(today)).refusalOn(day(on), entryBounds);
}

} // namespace

TEST_CASE("hours are taken from the first day of the duo until its last")
{
    CHECK_FALSE(refusal("2023-05-10", bounds()));
    CHECK_FALSE(refusal("2023-06-30", bounds(), days("2019-01-01", "2023-12-31"), "2023-07-31"));
    CHECK(refusal("2023-05-09", bounds())
        == Error{ErrorCode::EntryOutsideDuo,
            {QStringLiteral("2023-05-09"), duoCode, QStringLiteral("2023-05-10"),
                QStringLiteral("2023-06-30")}});
    CHECK(refusal("2023-07-01", bounds(), days("2019-01-01", "2023-12-31"), "2023-07-31")
        == Error{ErrorCode::EntryOutsideDuo,
            {QStringLiteral("2023-07-01"), duoCode, QStringLiteral("2023-05-10"),
                QStringLiteral("2023-06-30")}});
}

TEST_CASE("a duo that goes on has no last day to name")
{
    EntryBounds open = bounds();
    open.duo = DateRange::from(day("2023-05-10"));
    CHECK_FALSE(refusal("2023-06-15", open));
    CHECK(refusal("2023-05-09", open)
        == Error{ErrorCode::EntryOutsideDuo,
            {QStringLiteral("2023-05-09"), duoCode, QStringLiteral("2023-05-10"), QString()}});
}

TEST_CASE("hours are taken today but not tomorrow")
{
    CHECK_FALSE(refusal("2023-06-15", bounds()));
    CHECK(refusal("2023-06-16", bounds()) == Error{ErrorCode::EntryInFuture, {QStringLiteral("2023-06-16")}});
    // The future is named before anything else.
    CHECK(refusal("2024-01-01", bounds())->code == ErrorCode::EntryInFuture);
}

TEST_CASE("hours need a contract of the coach on that day")
{
    EntryBounds between = bounds();
    between.contracts = {days("2023-05-20", "2023-05-25"), days("2023-05-28", "2023-05-28")};
    for (const char* covered : {"2023-05-20", "2023-05-25", "2023-05-28"}) {
        CAPTURE(covered);
        CHECK_FALSE(refusal(covered, between));
    }
    for (const char* bare : {"2023-05-19", "2023-05-26", "2023-05-27", "2023-05-29"}) {
        CAPTURE(bare);
        CHECK(refusal(bare, between)
            == Error{ErrorCode::EntryOutsideContract, {QString::fromLatin1(bare), coachCode}});
    }
    between.contracts.clear();
    CHECK(refusal("2023-05-20", between)->code == ErrorCode::EntryOutsideContract);
    between.contracts = {DateRange::from(day("2023-05-20"))};
    CHECK_FALSE(refusal("2023-06-15", between));
}

TEST_CASE("hours lie within the pilot whose sides may be open")
{
    const DateRange pilot = days("2023-05-15", "2023-05-20");
    CHECK_FALSE(refusal("2023-05-15", bounds(), pilot));
    CHECK_FALSE(refusal("2023-05-20", bounds(), pilot));
    CHECK(refusal("2023-05-14", bounds(), pilot)
        == Error{ErrorCode::EntryOutsidePilot,
            {QStringLiteral("2023-05-14"), QStringLiteral("2023-05-15"), QStringLiteral("2023-05-20")}});
    CHECK(refusal("2023-05-21", bounds(), pilot)->code == ErrorCode::EntryOutsidePilot);
    CHECK(refusal("2023-05-14", bounds(), DateRange::from(day("2023-05-15")))
        == Error{ErrorCode::EntryOutsidePilot,
            {QStringLiteral("2023-05-14"), QStringLiteral("2023-05-15"), QString()}});
    CHECK(refusal("2023-05-21", bounds(), DateRange::throughLastDay({}, day("2023-05-20")))
        == Error{ErrorCode::EntryOutsidePilot,
            {QStringLiteral("2023-05-21"), QString(), QStringLiteral("2023-05-20")}});
    CHECK_FALSE(refusal("2023-06-15", bounds(), DateRange()));
}

TEST_CASE("of several reasons the duo goes before the contract and the contract before the pilot")
{
    const DateRange elsewhere = days("2019-01-01", "2019-12-31");
    EntryBounds nothing = bounds();
    nothing.contracts.clear();
    CHECK(refusal("2023-05-09", nothing, elsewhere)->code == ErrorCode::EntryOutsideDuo);
    CHECK(refusal("2023-05-10", nothing, elsewhere)->code == ErrorCode::EntryOutsideContract);
    CHECK(refusal("2023-05-10", bounds(), elsewhere)->code == ErrorCode::EntryOutsidePilot);
}
