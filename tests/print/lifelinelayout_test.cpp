// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/evenmeasurer.h"
#include "tests/support/pagechecks.h"
#include "tests/support/printfonts.h"
#include "ui/print/filenames.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/lifelinelayout.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

// Made when they are first asked for: a translation is not there before main.
const Wording& dutch()
{
    static const Wording wording(Language::Dutch);
    return wording;
}

LifelineWords words()
{
    return {dutch(), TypedTexts::Said};
}

/// Two hours a week from that day on, worked on each Monday, with a session each month.
Lifeline lifelineOf(QDate first, QDate today)
{
    Lifeline lifeline;
    lifeline.duoCode = QStringLiteral("D000012");
    lifeline.active = DateRange::from(first);
    lifeline.agreements = {{first, WorkTime(120), QStringLiteral("naam van iemand")}};
    lifeline.contracts = {{first, DateRange::from(first)}};
    lifeline.marks = {{first, LifelineMarkKind::Start}};
    for (QDate day = first; day <= today; day = day.addDays(7))
        lifeline.worked.push_back({day, WorkTime(90)});
    for (QDate day = first; day <= today; day = day.addMonths(1))
        lifeline.marks.push_back({day, LifelineMarkKind::Session});
    complete(lifeline, today);
    return lifeline;
}

LifelineDrawing drawn(const Lifeline& lifeline, double width = 250)
{
    const qint64 days = lifeline.days.first().daysTo(lifeline.days.end());
    const LifelineFrame frame{lifeline.days.first(), days, paper::left, width, 100, 4};
    return drawLifeline(lifeline, frame, EvenMeasurer(), words(), dutch());
}

QStringList textsOf(const std::vector<AxisLabel>& labels)
{
    QStringList texts;
    for (const AxisLabel& label : labels)
        texts.append(label.text);
    return texts;
}

TimeAxis axisOf(QDate first, qint64 days, double width)
{
    return timeAxis({first, days, 0, width}, TextStyle::Label, EvenMeasurer(), dutch());
}

} // namespace

TEST_CASE("bars are of weeks or of months or of years as there is room for them")
{
    const QDate first(2020, 1, 6);
    CHECK(drawn(lifelineOf(first, QDate(2020, 1, 7))).unit == CalendarUnit::Week);
    CHECK(drawn(lifelineOf(first, QDate(2020, 1, 7))).bars.size() == 1);
    CHECK(drawn(lifelineOf(first, QDate(2023, 1, 6))).unit == CalendarUnit::Week);
    CHECK(drawn(lifelineOf(first, QDate(2030, 1, 6))).unit == CalendarUnit::Month);
    const LifelineDrawing long_ = drawn(lifelineOf(first, QDate(2049, 12, 31)), 150);
    CHECK(long_.unit == CalendarUnit::Year);
    CHECK(long_.bars.size() == 31); // the last week ends in 2050
}

TEST_CASE("a bar is as high as its hours against the highest line")
{
    // 1:30 was worked and 2:00 agreed: with lines at each 0:30 the highest of four is 2:00.
    const LifelineDrawing drawing = drawn(lifelineOf(QDate(2020, 1, 6), QDate(2020, 1, 12)));
    const auto bar =
        std::find_if(drawing.picture.rules.begin(), drawing.picture.rules.end(), [&](const RuleItem& rule) {
            return rule.ink == Ink::Accent && rule.y > drawing.plot.top() && rule.width > 10
                && rule.y < drawing.plot.bottom();
        });
    REQUIRE(bar != drawing.picture.rules.end());
    CHECK(bar->height == Approx(drawing.plot.height() * 0.75));
    CHECK(bar->y + bar->height == Approx(drawing.plot.bottom()));
    const auto band = std::find_if(drawing.picture.rules.begin(), drawing.picture.rules.end(),
        [](const RuleItem& rule) { return rule.ink == Ink::Tint; });
    REQUIRE(band != drawing.picture.rules.end());
    CHECK(band->height == Approx(drawing.plot.height()));
}

TEST_CASE("an axis names weeks with their months and months with their years and years alone")
{
    const TimeAxis weeks = axisOf(QDate(2023, 5, 1), 28, 200);
    CHECK(textsOf(weeks.fine)
        == QStringList{
            QStringLiteral("18"), QStringLiteral("19"), QStringLiteral("20"), QStringLiteral("21")});
    CHECK(textsOf(weeks.coarse) == QStringList{QStringLiteral("mei 2023")});
    const TimeAxis months = axisOf(QDate(2022, 11, 20), 120, 60);
    CHECK(textsOf(months.fine)
        == QStringList{
            QStringLiteral("dec"), QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mrt")});
    CHECK(textsOf(months.coarse) == QStringList{QStringLiteral("2022"), QStringLiteral("2023")});
    CHECK(textsOf(axisOf(QDate(2020, 1, 1), 1461, 60).fine)
        == QStringList{
            QStringLiteral("2020"), QStringLiteral("2021"), QStringLiteral("2022"), QStringLiteral("2023")});
    // Several years are named by the first of them, which 1996 is not.
    CHECK(textsOf(axisOf(QDate(1996, 11, 25), 30 * 365, 100).fine).first() == QStringLiteral("2000"));
}

TEST_CASE("labels of an axis never overlap however much is shown")
{
    const EvenMeasurer measurer;
    for (qint64 days = 7; days < 40000; days += days / 3) {
        for (const double width : {60.0, 168.0, 250.0}) {
            CAPTURE(days, width);
            const TimeAxis axis = axisOf(QDate(1999, 12, 27), days, width);
            for (const auto& row : {axis.fine, axis.coarse}) {
                double taken = 0;
                for (const AxisLabel& label : row) {
                    CHECK(label.x >= taken);
                    taken = label.x + measurer.widthOf(label.text, TextStyle::Label);
                }
                CHECK(taken <= width);
            }
        }
    }
}

TEST_CASE("lines of values are round times that hold the highest")
{
    const std::vector<std::pair<qint64, qint64>> cases{{0, 15}, {60, 15}, {61, 30}, {120, 30}, {121, 60},
        {240, 60}, {241, 120}, {8 * 60 + 1, 300}, {20 * 60 + 1, 600}, {2000 * 60, 30000}};
    for (const auto& [highest, step] : cases) {
        CAPTURE(highest);
        CHECK(roundStep(WorkTime(highest), 4) == WorkTime(step));
    }
}

TEST_CASE("marks that stand close are one spot and no two spots overlap")
{
    const Lifeline lifeline = lifelineOf(QDate(2000, 1, 3), QDate(2029, 12, 31));
    const LifelineDrawing drawing = drawn(lifeline, 150);
    std::size_t marks = 0;
    for (std::size_t one = 0; one < drawing.spots.size(); ++one) {
        marks += drawing.spots[one].marks.size();
        CHECK(drawing.spots[one].area.width() * 96 / millimetresPerInch >= 24); // pixels
        CHECK(drawing.spots[one].area.height() * 96 / millimetresPerInch >= 24);
        for (std::size_t other = one + 1; other < drawing.spots.size(); ++other) {
            const QRectF shared = drawing.spots[one].area.intersected(drawing.spots[other].area);
            CHECK(shared.width() * shared.height() < 0.001);
        }
    }
    CHECK(marks == lifeline.marks.size());
    CHECK(drawing.spots.size() < 40);
}

TEST_CASE("marks are said with what people typed and on paper without it")
{
    LifelineMark talk{QDate(2023, 6, 20), LifelineMarkKind::CoachTalk};
    talk.text = QStringLiteral("meer rust voor Anna");
    CHECK(words().mark(talk)
        == QStringLiteral("20-06-2023: gesprek met de levensloopbegeleider: %1").arg(talk.text));
    const LifelineWords onPaper(dutch(), TypedTexts::LeftOut);
    CHECK(onPaper.mark(talk) == QStringLiteral("20-06-2023: gesprek met de levensloopbegeleider"));
    LifelineMark agreement{QDate(2023, 1, 1), LifelineMarkKind::Agreement, WorkTime(150)};
    CHECK(words().mark(agreement) == QStringLiteral("01-01-2023: vanaf nu 2:30 per week afgesproken"));
    LifelineMark click{QDate(2023, 1, 1), LifelineMarkKind::ClickTalk};
    click.outcome = ClickOutcome::Positive;
    CHECK(words().event(click) == QStringLiteral("klikgesprek, positief voor beiden"));
    LifelineMark contract{QDate(2023, 1, 1), LifelineMarkKind::ContractStart};
    CHECK(words().event(contract) == QStringLiteral("contract begint, niet ondertekend"));
    LifelineMark session{QDate(2023, 1, 1), LifelineMarkKind::Session};
    session.session = SessionKind::Intervision;
    session.attendance = AttendanceStatus::Excused;
    CHECK(words().event(session) == QStringLiteral("Intervisie, afgemeld"));
}

TEST_CASE("bars are said as their week or month or year")
{
    const LifelineBar bar{QDate(2023, 5, 1), QDate(2023, 5, 8), WorkTime(210), WorkTime(150), true};
    CHECK(words().bar(bar, CalendarUnit::Week)
        == QStringLiteral("week 18, 2023: 3:30 gewerkt, 2:30 afgesproken"));
    CHECK(words().bar(bar, CalendarUnit::Month).startsWith(QStringLiteral("mei 2023: ")));
    CHECK(words().bar(bar, CalendarUnit::Year).startsWith(QStringLiteral("2023: ")));
    const LifelineBar quiet{QDate(2023, 5, 1), QDate(2023, 5, 8), {}, WorkTime(150), false};
    CHECK(words().bar(quiet, CalendarUnit::Week)
        == QStringLiteral("week 18, 2023: niets ingevuld, 2:30 afgesproken"));
}

TEST_CASE("a lifeline on paper keeps within its margins and names nobody")
{
    const FontMeasurer measurer(bundledFonts());
    const QDate first(2000, 1, 3);
    for (const QDate today :
        {QDate(2000, 1, 4), QDate(2000, 3, 1), QDate(2004, 1, 1), QDate(2010, 5, 5), QDate(2029, 12, 31)}) {
        const std::vector<Page> pages = layOutLifeline(lifelineOf(first, today), measurer, dutch());
        checkPages(pages);
        CHECK(hasText(pages.front(), QStringLiteral("Levenslijn van D000012")));
        CHECK(hasText(pages.front(), QStringLiteral("het duo begint")));
        CHECK_FALSE(allText(pages).contains(QStringLiteral("naam van iemand")));
    }
    CHECK(lifelineFileName(QStringLiteral("D0/12")) == QStringLiteral("levenslijn-D0-12.pdf"));
}
