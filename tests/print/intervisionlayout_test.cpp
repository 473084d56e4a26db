// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/pagechecks.h"
#include "tests/support/pdftools.h"
#include "tests/support/printfonts.h"
#include "ui/print/filenames.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/intervisionlayout.h"
#include "ui/print/pdffile.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

IntervisionPaper::Agreed agreedBy(const char* who, const char* what, QDate due, QDate done = {})
{
    IntervisionPaper::Agreed agreed;
    agreed.who = text(who);
    agreed.followUp.agreed = text(what);
    agreed.followUp.heldOn = QDate(2023, 3, 14);
    agreed.followUp.dueOn = due;
    agreed.followUp.doneOn = done;
    return agreed;
}

IntervisionPaper::Member memberFor(int number)
{
    IntervisionPaper::Member member;
    member.code = QStringLiteral("B%1").arg(number, 6, 10, QLatin1Char('0'));
    member.name = QStringLiteral("Begeleider %1").arg(number);
    IntervisionPaper::Duo duo{QStringLiteral("D%1").arg(number, 6, 10, QLatin1Char('0')), {}};
    // Eight weeks of 2:30 agreed in which 2:00, 2:10 .. 3:10 were worked: 20:40 in all, 2:35 a week.
    for (int week = 0; week < 8; ++week)
        duo.weeks.push_back({WorkTime(120 + 10 * week), WorkTime(150), true, true});
    member.duos.push_back(duo);
    if (number % 2 == 0) {
        AttentionSignal above;
        above.kind = AttentionKind::AboveAgreed;
        above.urgency = Urgency::Urgent;
        above.trend = {5, 0, 6, WorkTime(6 * 250), WorkTime(6 * 150)};
        AttentionSignal missed;
        missed.kind = AttentionKind::IntervisionsMissed;
        missed.total = 3;
        member.alerts = {{above, duo.code}, {missed, {}}};
        member.openFollowUps.push_back(agreedBy("", "belt de gemeente", QDate(2023, 6, 12)));
    }
    member.sessions = 5;
    member.attended = 4;
    member.status = number % 3 == 0 ? AttendanceStatus::Excused : AttendanceStatus::Present;
    return member;
}

IntervisionPaper paperFor(int coaches)
{
    IntervisionPaper made;
    made.attendance.organiser.name = text("Vanuit autisme bekeken");
    made.attendance.session = {SessionId(1), text("S000012"), QDate(2023, 5, 10), SessionKind::Intervision,
        RegionId(1), text("Overprikkeling thuis"), text("Buurthuis De Ster"), WorkTime(150), QTime(19, 30)};
    made.attendance.regionName = text("Utrecht");
    made.supervisor = text("Ria Jansen");
    made.lookedOn = QDate(2023, 5, 10);
    for (int number = 1; number <= coaches; ++number) {
        made.group.push_back(memberFor(number));
        made.attendance.coaches.push_back({made.group.back().code, made.group.back().name});
    }
    return made;
}

IntervisionPaper fullPaper(int coaches)
{
    IntervisionPaper made = paperFor(coaches);
    made.method = IntervisionMethod::Incident;
    const std::vector<ProgrammeStep> steps = stepsOf(IntervisionMethod::Incident);
    const std::vector<QTime> times = clockTimesOf(steps, made.session().startsAt);
    for (std::size_t i = 0; i < steps.size(); ++i)
        made.programme.push_back({steps[i], times[i]});
    made.ends = times.back();
    made.total = totalOf(steps);
    made.roles = {
        {IntervisionRole::Chair, text("Begeleider 1")}, {IntervisionRole::CaseBringer, text("Begeleider 2")}};
    made.lastHeldOn = QDate(2023, 3, 14);
    made.lastFollowUps = {
        agreedBy("Begeleider 1", "leest het boek en vertelt er de volgende keer kort iets over aan de groep",
            QDate(2023, 5, 1), QDate(2023, 4, 28)),
        agreedBy("Ria Jansen", "stuurt de samenvatting", {})};
    made.olderFollowUps = {agreedBy("Begeleider 2", "belt de gemeente", QDate(2023, 2, 1))};
    for (int number = 1; number <= 3; ++number) {
        IntervisionPaper::Question question;
        question.asked.code = QStringLiteral("V00000%1").arg(number);
        question.asked.broughtOn = QDate(2023, 5, 1);
        question.asked.text = text("De deelnemer zegt afspraken op het laatste moment af.\nHoe blijf ik in "
                                   "contact zonder te duwen, en wanneer laat ik het los?");
        question.asked.state = QuestionState::FollowUp;
        question.coachName = text("Begeleider 2");
        question.duoCode = number == 3 ? QString() : text("D000002");
        question.notes = number == 1 ? text("Vraag eerst wat de ander nodig heeft.") : QString();
        made.questions.push_back(question);
    }
    made.followUps = {agreedBy("Begeleider 2", "schrijft op wat er verandert", QDate(2023, 6, 12))};
    made.report = text("Goede avond.\nHet programma paste in de tijd.");
    return made;
}

std::vector<Page> packOf(const IntervisionPaper& paper)
{
    const FontMeasurer measurer(bundledFonts());
    return layOutIntervision(paper, measurer, Wording(Language::Dutch));
}

std::vector<Page> reportOf(const IntervisionPaper& paper)
{
    const FontMeasurer measurer(bundledFonts());
    return layOutIntervisionReport(paper, measurer, Wording(Language::Dutch));
}

} // namespace

TEST_CASE("the pack has the programme with clock times and what was agreed and the questions")
{
    const std::vector<Page> pages = packOf(fullPaper(2));
    checkPages(pages);
    CHECK(textsBeside(pages, text("Datum")) == text("woensdag 10 mei 2023, 19:30 – 20:35"));
    CHECK(textsBeside(pages, text("Regio")) == text("Utrecht"));
    CHECK(textsBeside(pages, text("Geleid door")) == text("Ria Jansen"));
    CHECK(textsBeside(pages, text("Voorzitter")) == text("Begeleider 1"));
    // The second of the steps of 5, 10, 5, 15, 10, 10 and 10 minutes.
    CHECK(hasText(pages[0], text("Programma · incidentmethode")));
    CHECK(textsBeside(pages, text("19:35")).endsWith(text("10 min")));
    CHECK(textsBeside(pages, text("20:35")) == text("Einde 65 min"));
    CHECK(hasText(pages[0], text("Afgesproken de vorige keer · 14-03-2023")));
    CHECK(textsBeside(pages, text("stuurt de samenvatting")).isEmpty());
    CHECK(hasText(pages[0], text("Nog te doen van eerder")));
    CHECK(allText(pages).contains(text("V000001 · Begeleider 2 · over duo D000002")));
    CHECK(allText(pages).contains(text("V000003 · Begeleider 2\n")));
}

TEST_CASE("the pack tells of each coach the hours and signals in words and what is still to be done")
{
    const std::vector<Page> pages = packOf(fullPaper(2));
    const QString all = allText(pages);
    CHECK(textsBeside(pages, text("Begeleider 1 · B000001"))
        == text("bij 4 van 5 bijeenkomsten in 12 maanden"));
    CHECK(textsBeside(pages, text("D000001")) == text("2:35 per week, afgesproken 2:30"));
    // 25:00 in six weeks are 4:10 a week.
    CHECK(all.contains(text("D000002: al 5 van 6 weken boven afspraak: 4:10 tegen 2:30 per week")));
    CHECK(all.contains(text("Bij geen van de 3 intervisies van de laatste 12 maanden")));
    CHECK(all.contains(text("Nog te doen voor 12-06-2023, afgesproken op 14-03-2023: belt de gemeente")));
    CHECK(all.contains(text("Er is niets dat aandacht vraagt.")));
    CHECK(QString(all).replace(u'\n', u' ').contains(text("week 11 t/m week 18")));
}

TEST_CASE("the line of a duo ends where hours were not entered yet and is broken where it was not active")
{
    IntervisionPaper paper = paperFor(1);
    std::vector<WeekOfHours>& weeks = paper.group[0].duos[0].weeks;
    const auto lines = [&] {
        std::vector<std::size_t> points;
        for (const Page& page : packOf(paper)) {
            for (const LineItem& line : page.lines)
                points.push_back(line.points.size());
        }
        return points;
    };
    CHECK(lines() == std::vector<std::size_t>{8});
    weeks[7] = weeks[6] = {WorkTime(), WorkTime(150), false, true};
    CHECK(lines() == std::vector<std::size_t>{6});
    weeks[2].isWhole = false;
    CHECK(lines() == std::vector<std::size_t>{2, 3});
    for (WeekOfHours& week : weeks)
        week = {WorkTime(), std::nullopt, false, false};
    CHECK(lines().empty());
    CHECK(allText(packOf(paper)).contains(text("nog geen weken om te vergelijken")));
    weeks.clear();
    CHECK(lines().empty());
}

TEST_CASE("a pack of nothing but its session says so in words and has room to write")
{
    IntervisionPaper paper = paperFor(0);
    paper.attendance.session.startsAt = {};
    const std::vector<Page> pages = packOf(paper);
    checkPages(pages);
    REQUIRE(pages.size() == 3);
    for (const char* words : {"Er is nog geen programma.", "Dit is de eerste intervisie.",
             "Er zijn nog geen vragen ingebracht. Hier is er ruimte voor.",
             "Bij deze bijeenkomst hoort geen levensloopbegeleider."})
        CHECK(allText(pages).contains(text(words)));
    CHECK(textsBeside(pages, text("Datum")) == text("woensdag 10 mei 2023"));
}

TEST_CASE("the parts of a pack begin on pages of their own and count on for any size of group")
{
    const int coaches = GENERATE(1, 8, 20);
    CAPTURE(coaches);
    const IntervisionPaper paper = fullPaper(coaches);
    const std::vector<Page> pages = packOf(paper);
    checkPages(pages);
    const auto count = static_cast<int>(pages.size());
    for (int page = 0; page < count; ++page)
        CHECK(hasText(pages[static_cast<std::size_t>(page)],
            QStringLiteral("pagina %1 van %2").arg(page + 1).arg(count)));
    QDir().mkpath(text(DUOBOEK_PRINT_OUTPUT));
    const QString path =
        QDir(text(DUOBOEK_PRINT_OUTPUT)).filePath(QStringLiteral("intervisie-%1.pdf").arg(coaches));
    const Wording wording(Language::Dutch);
    REQUIRE(writePdf(path, fileTitle(paper, wording), pages, bundledFonts()).has_value());
    CHECK(titleOfPdf(path) == text("Intervisie 2023-05-10 S000012"));
    CHECK(pageCountOfPdf(path) == count);
    CHECK(intervisionFileName(paper.session()) == text("intervisie-2023-05-10-S000012.pdf"));
}

TEST_CASE("a report says who was there and what was noted and agreed")
{
    const IntervisionPaper paper = fullPaper(4);
    const std::vector<Page> pages = reportOf(paper);
    checkPages(pages);
    CHECK(textsBeside(pages, text("Aanwezig")) == text("Begeleider 1, Begeleider 2, Begeleider 4"));
    CHECK(textsBeside(pages, text("Afgemeld")) == text("Begeleider 3"));
    const QString all = allText(pages);
    CHECK_FALSE(all.contains(text("Afwezig")));
    CHECK(all.contains(text("Vraag eerst wat de ander nodig heeft.")));
    CHECK(all.count(text("Er zijn geen notities gemaakt.")) == 2);
    CHECK(all.contains(text("Goede avond.\nHet programma paste in de tijd.")));
    CHECK(textsBeside(pages, text("schrijft op wat er verandert")) == text("12-06-2023"));
    CHECK(
        reportTitle(paper, Wording(Language::Dutch)) == text("Verslag van de intervisie 2023-05-10 S000012"));
    CHECK(intervisionReportFileName(paper.session()) == text("verslag-2023-05-10-S000012.pdf"));
    CHECK(allText(reportOf(paperFor(1))).contains(text("Er is niets afgesproken.")));
}
