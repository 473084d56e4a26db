// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changeentries.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// The small administration of the texts, open to be edited on 30 June 2023. Ids follow the order of the
/// tables, so that duo 1 is D1.
class EntriesFixture
{
public:
    explicit EntriesFixture(const AdministrationTexts& texts = AdministrationTexts::ofBase())
        : administration(texts)
        , database(administration.open(Database::Access::ReadWrite))
    {
    }

    [[nodiscard]] EditContext context() const { return {*database, clock, QStringLiteral("jansen")}; }
    [[nodiscard]] Checked<RecordSteps> change(
        const std::vector<EntryChange>& changes, LongDays longDays = LongDays::Asked) const
    {
        return changeEntries(context(), QStringLiteral("week sheet"), changes, longDays);
    }
    [[nodiscard]] QStringList entries() const
    {
        return administration.rows("SELECT code || ' ' || worked_on || ' ' || minutes || ' ' || note "
                                   "FROM time_entry JOIN duo ON duo.id = duo_id ORDER BY code, worked_on");
    }
    [[nodiscard]] int logged() const
    {
        return static_cast<int>(
            administration
                .rows("SELECT change_log.id FROM change_log JOIN change_set ON change_set.id = change_set_id "
                      "WHERE login_name = 'jansen'")
                .size());
    }

    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
    FixedDayClock clock{testDay};
};

EntryChange hours(int duo, const char* day, int minutes)
{
    return {{DuoId(duo), *dateFromIsoText(QString::fromLatin1(day))}, WorkTime(minutes)};
}

EntryChange cleared(int duo, const char* day)
{
    return {{DuoId(duo), *dateFromIsoText(QString::fromLatin1(day))}, std::nullopt};
}

const QStringList before{QStringLiteral("D1 2023-05-01 135 "),
    QStringLiteral("D1 2023-05-08 90 met de trein naar school"), QStringLiteral("D2 2023-05-03 240 "),
    QStringLiteral("D3 2023-05-04 180 "), QStringLiteral("D4 2022-05-05 15 ")};

} // namespace

TEST_CASE_METHOD(EntriesFixture, "entries come change and go as one edit that can be taken back as one")
{
    EntryChange noted = hours(2, "2023-05-03", 240);
    noted.note = QStringLiteral(" <b>belangrijk</b> ");
    const auto steps = change({hours(1, "2023-05-02", 90), hours(5, "2023-05-02", 0),
        hours(1, "2023-05-01", 120), cleared(1, "2023-05-08"), noted});
    REQUIRE(steps);
    const QStringList after{QStringLiteral("D1 2023-05-01 120 "), QStringLiteral("D1 2023-05-02 90 "),
        QStringLiteral("D2 2023-05-03 240 <b>belangrijk</b>"), QStringLiteral("D3 2023-05-04 180 "),
        QStringLiteral("D4 2022-05-05 15 "), QStringLiteral("D5 2023-05-02 0 ")};
    CHECK(entries() == after);
    CHECK(logged() == 5);
    const auto back = takeBackEdit(context(), *steps);
    REQUIRE(back);
    CHECK(entries() == before);
    REQUIRE(takeBackEdit(context(), *back));
    CHECK(entries() == after);
}

TEST_CASE_METHOD(EntriesFixture, "what stays as it is leaves no trace")
{
    const auto steps = change({hours(1, "2023-05-01", 135), cleared(1, "2023-05-02")});
    REQUIRE(steps);
    CHECK(steps->empty());
    CHECK(change({})->empty());
    CHECK(logged() == 0);
}

TEST_CASE_METHOD(EntriesFixture, "a note stays when only the hours change")
{
    REQUIRE(change({hours(1, "2023-05-08", 60)}));
    CHECK(entries()[1] == QStringLiteral("D1 2023-05-08 60 met de trein naar school"));
}

TEST_CASE_METHOD(EntriesFixture, "the last of several changes of one day counts")
{
    REQUIRE(change({hours(1, "2023-05-02", 60), hours(1, "2023-05-02", 75)}));
    CHECK(entries()[1] == QStringLiteral("D1 2023-05-02 75 "));
}

TEST_CASE("each day on which nothing can lie is refused with duo and day and all of them at once")
{
    // The contract of coach C2 of duo 2 ends with March, the pilot on 20 June.
    const EntriesFixture fixture(AdministrationTexts::ofBase()
                                     .change("settings", "pilot_end,2023-12-31", "pilot_end,2023-06-20")
                                     .change("contracts", "C2,2018-12-01,2019-01-01,2023-12-31",
                                         "C2,2018-12-01,2019-01-01,2023-05-31"));
    const auto refused = fixture.change({hours(1, "2023-05-02", 60), hours(1, "2023-07-01", 60),
        hours(4, "2023-05-02", 60), hours(2, "2023-06-01", 60), hours(1, "2023-06-21", 60),
        hours(3, "2023-05-02", 1441), hours(3, "2023-05-03", -1)});
    REQUIRE_FALSE(refused);
    std::vector<std::pair<QString, ErrorCode>> found;
    for (const Problem& problem : refused.error())
        found.emplace_back(problem.place.record, problem.error.code);
    CHECK(found
        == std::vector<std::pair<QString, ErrorCode>>{
            {QStringLiteral("D1 2023-06-21"), ErrorCode::EntryOutsidePilot},
            {QStringLiteral("D1 2023-07-01"), ErrorCode::EntryInFuture},
            {QStringLiteral("D2 2023-06-01"), ErrorCode::EntryOutsideContract},
            {QStringLiteral("D3 2023-05-02"), ErrorCode::TimeAboveDay},
            {QStringLiteral("D3 2023-05-03"), ErrorCode::TimeNegative},
            {QStringLiteral("D4 2023-05-02"), ErrorCode::EntryOutsideDuo}});
    CHECK(fixture.entries() == before);
    CHECK(fixture.logged() == 0);
}

TEST_CASE_METHOD(EntriesFixture, "a whole day and the first and the last day are taken")
{
    CHECK(change({hours(3, "2019-01-01", 1440)}, LongDays::Accepted));
    CHECK(change({hours(3, "2023-06-30", 15), hours(4, "2022-12-31", 15)}));
}

TEST_CASE_METHOD(EntriesFixture, "an entry that lies outside already can be taken away or noted but not grow")
{
    administration.tamper("UPDATE duo SET ended_on = '2021-12-31' WHERE code = 'D4'");
    EntryChange noted = hours(4, "2022-05-05", 15);
    noted.note = QStringLiteral("na het einde");
    CHECK(change({noted}));
    CHECK_FALSE(change({hours(4, "2022-05-05", 30)}));
    CHECK(change({cleared(4, "2022-05-05")}));
}

TEST_CASE_METHOD(
    EntriesFixture, "more than sixteen hours of one coach on a day are asked about once they grow")
{
    // Duos 1 and 5 are both of coach C1: 10 and 6 hours are just not asked about.
    REQUIRE(change({hours(1, "2023-05-02", 600), hours(5, "2023-05-02", 360)}));
    const auto asked = change({hours(5, "2023-05-02", 375), hours(2, "2023-05-02", 960)});
    REQUIRE_FALSE(asked);
    REQUIRE(asked.error().size() == 1);
    CHECK(asked.error().front().error
        == Error{ErrorCode::CoachDayAboveSixteenHours,
            {QStringLiteral("C1"), QStringLiteral("2023-05-02"), QStringLiteral("16:15")}});
    CHECK(logged() == 2);
    REQUIRE(change({hours(5, "2023-05-02", 375)}, LongDays::Accepted));
    // Less of what was accepted, or a note, asks nothing.
    CHECK(change({hours(5, "2023-05-02", 370)}));
    CHECK(change({cleared(1, "2023-05-02")}));
}

TEST_CASE_METHOD(EntriesFixture, "hours of a duo that is not there are refused")
{
    const auto refused = change({hours(99, "2023-05-02", 60)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().error.code == ErrorCode::RecordNotFound);
}

TEST_CASE_METHOD(EntriesFixture, "an edit is not taken back over what something else changed since")
{
    const auto steps = change({hours(1, "2023-05-02", 60), hours(1, "2023-05-03", 60)});
    REQUIRE(steps);
    REQUIRE(change({hours(1, "2023-05-03", 90)}));
    const auto back = takeBackEdit(context(), *steps);
    REQUIRE_FALSE(back);
    CHECK(back.error().front().error.code == ErrorCode::ChangedMeanwhile);
    CHECK(entries()[1] == QStringLiteral("D1 2023-05-02 60 "));
}
