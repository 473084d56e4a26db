// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showfigures.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const DateRange june = DateRange::until(QDate(2023, 6, 1), QDate(2023, 7, 1));

/// Two duos of 7 hours a week, one of which begins on 21 June and has no region, and a duo that ended in May.
AdministrationTexts threeDuos()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    return texts
        .put("duos",
            "code,participant,coach,relation,tariff,start,end\nD1,P1,C1,none,,2019-01-01,\n"
            "D2,P3,C4,parent,,2023-06-21,\nD3,P2,C2,none,,2019-01-01,2023-05-31\n")
        .put("agreements",
            "duo,valid_from,hours_per_week,reason\nD1,2019-01-01,7,\nD2,2023-06-21,7,\nD3,2019-01-01,7,\n")
        .put("hours",
            "duo,date,hours,note\nD1,2023-05-31,2,\nD3,2023-05-31,1,\nD1,2023-06-04,4,\nD1,2023-06-26,1,\n"
            "D2,2023-06-26,3,\n")
        .put("sessions",
            "code,date,kind,region,title,location,hours\n"
            "S1,2023-06-10,intervision,R1,Overprikkeling,Buurthuis,2\nS2,2023-06-20,theme_meeting,,Rust,,0\n"
            "S3,2023-07-01,theme_meeting,,Later,,0\n")
        .put("attendance",
            "session,coach,status,hours,duo\nS1,C1,present,,D1\nS1,C4,excused,,\nS2,C2,absent,,\n"
            "S2,C1,present,,\nS3,C1,absent,,\n");
}

std::unique_ptr<Database> opened(const TemporaryAdministration& administration)
{
    return administration.open();
}

QStringList inWords(const std::vector<HoursOfTime>& hours)
{
    QStringList all;
    for (const HoursOfTime& one : hours)
        all.append(QStringList{toIsoText(one.days.first()), toIsoText(one.days.last()),
            one.worked.toClockText(), one.agreed.time().toClockText()}
                       .join(u' '));
    return all;
}

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE("hours against agreement add up by week and by month to the same")
{
    const TemporaryAdministration administration(threeDuos());
    const auto database = opened(administration);
    const auto weeks = hoursByTime(*database, june, CalendarUnit::Week);
    REQUIRE(weeks);
    // An hour a day; from 21 June, a Wednesday, two.
    CHECK(inWords(*weeks)
        == QStringList{text("2023-06-01 2023-06-04 4:00 4:00"), text("2023-06-05 2023-06-11 0:00 7:00"),
            text("2023-06-12 2023-06-18 0:00 7:00"), text("2023-06-19 2023-06-25 0:00 12:00"),
            text("2023-06-26 2023-06-30 4:00 10:00")});
    const auto months =
        hoursByTime(*database, DateRange::until(QDate(2023, 5, 31), QDate(2023, 7, 1)), CalendarUnit::Month);
    REQUIRE(months);
    CHECK(inWords(*months)
        == QStringList{text("2023-05-31 2023-05-31 3:00 2:00"), text("2023-06-01 2023-06-30 8:00 40:00")});
}

TEST_CASE("hours are added up by the region of the participant")
{
    const TemporaryAdministration administration(threeDuos());
    const auto regions = hoursByRegion(*opened(administration), june);
    REQUIRE(regions);
    REQUIRE(regions->size() == 3);
    const auto& [hague, utrecht, none] = std::tie((*regions)[0], (*regions)[1], (*regions)[2]);
    CHECK(hague.region == text("Den Haag"));
    CHECK(hague.duos == 0); // it ended in May
    CHECK(utrecht.region == text("Utrecht"));
    CHECK(utrecht.duos == 1);
    CHECK(utrecht.worked == WorkTime(300));
    CHECK(utrecht.agreed.time() == WorkTime(30 * 60));
    CHECK(none.region.isEmpty());
    CHECK(none.worked == WorkTime(180));
    CHECK(none.agreed.time() == WorkTime(10 * 60));
}

TEST_CASE("hours are added up by tariff and those of an open question stand last")
{
    AdministrationTexts texts = threeDuos();
    texts.change("duos", "D1,P1,C1,none,", "D1,P1,C1,other_family,");
    const TemporaryAdministration administration(texts);
    const auto tariffs =
        hoursByTariff(*opened(administration), DateRange::until(QDate(2023, 5, 31), QDate(2023, 7, 1)));
    REQUIRE(tariffs);
    REQUIRE(tariffs->size() == 3);
    CHECK((*tariffs)[0].tariff == TariffGroup::Family);
    CHECK((*tariffs)[0].worked == WorkTime(180));
    CHECK((*tariffs)[1].tariff == TariffGroup::Other);
    CHECK((*tariffs)[1].worked == WorkTime(60));
    CHECK((*tariffs)[1].agreed.time() == WorkTime(60));
    CHECK_FALSE((*tariffs)[2].tariff.has_value());
    CHECK((*tariffs)[2].worked == WorkTime(7 * 60));
}

TEST_CASE("cost stands beside what the agreed hours would cost")
{
    const TemporaryAdministration administration(threeDuos());
    const auto database = opened(administration);
    const DateRange span = DateRange::until(QDate(2023, 5, 31), QDate(2023, 7, 1));
    const auto cost = costByMonth(*database, span);
    REQUIRE(cost);
    REQUIRE(cost->months.size() == 2);
    CHECK(cost->months[0].month == Month(2023, 5));
    CHECK(cost->months[0].cost == Money(3 * 5650));
    CHECK(cost->months[0].expected == Money(2 * 5650)); // the 31st alone
    // In June 5 hours and a session of 2 at 56.50, and 3 at 20.54; 30 and 10 hours were agreed.
    CHECK(cost->months[1].cost == Money(7 * 5650 + 3 * 2054));
    CHECK(cost->months[1].expected == Money(30 * 5650 + 10 * 2054));
    CHECK_FALSE(cost->isSomethingHeldBack);
    CHECK_FALSE(cost->isRateMissing);
    QStringList told;
    const auto stopped = costByMonth(*database, span, [&told](qsizetype done, qsizetype total) {
        told.append(QStringLiteral("%1 of %2").arg(done).arg(total));
        return done == 0;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(told == QStringList{QStringLiteral("0 of 2"), QStringLiteral("1 of 2")});
}

TEST_CASE("attendance is counted by the region of the coach as far as it is recorded")
{
    const TemporaryAdministration administration(threeDuos());
    const auto regions = attendanceByRegion(*opened(administration), june);
    REQUIRE(regions);
    REQUIRE(regions->size() == 2);
    CHECK((*regions)[0].region == text("Den Haag"));
    CHECK((*regions)[0].absent == 1);
    CHECK((*regions)[0].percentPresent() == 0);
    CHECK((*regions)[1].present == 2);
    CHECK((*regions)[1].excused == 1);
    CHECK((*regions)[1].percentPresent() == 67); // 2 of 3 are 66.7
    CHECK_FALSE(AttendanceOfRegion().percentPresent().has_value());
    AttendanceOfRegion half;
    half.present = 1;
    half.absent = 7;
    CHECK(half.percentPresent() == 13); // 12.5 is rounded up
}

TEST_CASE("an empty administration has figures that are all zero")
{
    const TemporaryAdministration administration(AdministrationTexts{});
    const auto database = opened(administration);
    CHECK(hoursByTime(*database, june, CalendarUnit::Week)->size() == 5);
    CHECK(hoursByRegion(*database, june)->empty());
    CHECK(hoursByTariff(*database, june)->empty());
    CHECK(costByMonth(*database, june)->months.front().expected.isZero());
    CHECK(attendanceByRegion(*database, june)->empty());
}
