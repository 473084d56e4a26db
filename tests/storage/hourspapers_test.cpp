// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/makehourspapers.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <algorithm>

using namespace duoboek;
using namespace duoboek::test;

namespace {

class PapersFixture
{
public:
    PapersFixture()
        : administration(AdministrationTexts::ofBase())
        , database(administration.open(Database::Access::ReadOnly))
    {
    }

    [[nodiscard]] std::vector<HoursPaper> papers(const HoursPaperQuery& query) const
    {
        auto made = makeHoursPapers(*database, query, testDay);
        REQUIRE(made.has_value());
        return std::move(*made);
    }

    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
};

const HoursPaper& of(const std::vector<HoursPaper>& papers, const QString& coach)
{
    const auto found = std::find_if(
        papers.begin(), papers.end(), [&](const HoursPaper& paper) { return paper.coachCode == coach; });
    REQUIRE(found != papers.end());
    return *found;
}

} // namespace

TEST_CASE_METHOD(PapersFixture, "a week sheet to sign has the hours of the coach by the codes of the duos")
{
    const auto papers = this->papers({QDate(2023, 5, 10), HoursPaperSpan::Week, HoursPaperUse::Sign});
    const HoursPaper& paper = of(papers, QStringLiteral("C1"));
    CHECK(paper.coachName == QStringLiteral("Eva Bakker"));
    CHECK(paper.days.first() == QDate(2023, 5, 8));
    REQUIRE(paper.weeks.size() == 1);
    CHECK(paper.weeks[0].week == IsoWeek(2023, 19));
    REQUIRE(paper.weeks[0].rows.size() == 2);
    CHECK(paper.weeks[0].rows[0].duo == QStringLiteral("D1"));
    CHECK(paper.weeks[0].rows[0].days[0].time == WorkTime(90));
    CHECK(paper.weeks[0].rows[0].total() == WorkTime(90));
    CHECK(paper.total() >= WorkTime(90));
    CHECK(papers.size() > 1);
    CHECK(this->papers({QDate(2023, 5, 10), HoursPaperSpan::Week, HoursPaperUse::Sign, {CoachId(1)}}).size()
        == 1);
}

TEST_CASE_METHOD(PapersFixture, "a month sheet to fill in has every week without hours and closes other days")
{
    const auto papers = this->papers({QDate(2023, 5, 10), HoursPaperSpan::Month, HoursPaperUse::FillIn});
    const HoursPaper& paper = of(papers, QStringLiteral("C1"));
    // 1 May 2023 is a Monday and 31 May a Wednesday: weeks 18 to 22.
    REQUIRE(paper.weeks.size() == 5);
    CHECK(paper.weeks.back().week == IsoWeek(2023, 22));
    const HoursPaper::Row& last = paper.weeks.back().rows.front();
    CHECK(last.days[2].isOpen);
    CHECK_FALSE(last.days[3].isOpen); // 1 June
    CHECK(paper.total() == WorkTime());
    for (const HoursPaper::Week& week : paper.weeks) {
        for (const HoursPaper::Row& row : week.rows)
            CHECK(std::none_of(row.days.begin(), row.days.end(),
                [](const HoursPaper::Day& day) { return day.time.has_value(); }));
    }
    CHECK(this->papers({QDate(2017, 5, 10), HoursPaperSpan::Month, HoursPaperUse::FillIn}).empty());
}
