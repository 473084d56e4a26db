// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daterange.h"
#include "core/usecases/showlifeline.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// The first duo with a talk, a session, a contract and two agreements.
AdministrationTexts eventfulDuo()
{
    AdministrationTexts texts = AdministrationTexts::withEverything();
    texts
        .put("click_talks",
            "participant,coach,date,participant_outcome,coach_outcome,note\n"
            "P1,C1,2018-12-20,positive,positive,\n"
            "P1,C1,2018-12-10,positive,,\n"
            "P1,C1,2018-12-15,,negative,\n"
            "P1,C1,,,,belt nog\n"
            "P1,C2,2018-12-11,positive,positive,of another duo\n")
        .put("attendance",
            "session,coach,status,hours,duo\nS1,C1,present,,D1\nS2,C1,excused,,\nS1,C3,excused,,\n");
    return texts;
}

QString inWords(const LifelineMark& mark)
{
    const QString outcome = !mark.outcome ? QString() : wordFor(*mark.outcome);
    const QString attendance = mark.kind == LifelineMarkKind::Session ? wordFor(mark.attendance) : QString();
    return QStringLiteral("%1 %2 %3")
        .arg(toIsoText(mark.day))
        .arg(static_cast<int>(mark.kind))
        .arg(QStringList{outcome, attendance, mark.text, toIsoText(mark.signedOn),
            mark.time.isZero() ? QString() : mark.time.toClockText()}
                 .join(u'|'));
}

Lifeline lifelineOfFirst(const AdministrationTexts& texts)
{
    const TemporaryAdministration administration(texts);
    const QStringList ids = administration.rows("SELECT id FROM duo WHERE code = 'D1'");
    auto shown = showLifeline(*administration.open(), DuoId(ids.value(0).toLongLong()), testDay);
    REQUIRE(shown);
    return std::move(*shown);
}

} // namespace

TEST_CASE("a lifeline holds all that happened to a duo by its day")
{
    const Lifeline lifeline = lifelineOfFirst(eventfulDuo());
    CHECK(lifeline.duoCode == QStringLiteral("D1"));
    QStringList marks;
    for (const LifelineMark& mark : lifeline.marks)
        marks.append(inWords(mark));
    CHECK(marks
        == QStringList{QStringLiteral("2018-12-10 5 ||||"), QStringLiteral("2018-12-15 5 negative||||"),
            QStringLiteral("2018-12-20 5 positive||||"), QStringLiteral("2019-01-01 0 ||||"),
            QStringLiteral("2019-01-01 2 ||||4:00"), QStringLiteral("2019-01-01 3 |||2018-12-01|"),
            QStringLiteral("2022-01-01 2 ||verhuizing||6:30"),
            QStringLiteral("2023-05-10 7 |present|Overprikkeling||"),
            QStringLiteral("2023-06-14 7 |excused|Vriendschap||"),
            QStringLiteral("2023-06-20 6 ||meer rust, minder uren||")});
    REQUIRE(lifeline.worked.size() == 2);
    CHECK(lifeline.worked[0].day == QDate(2023, 5, 1));
    CHECK(lifeline.worked[1].time == WorkTime(90));
    CHECK(lifeline.agreements.size() == 2);
    CHECK(lifeline.contracts.size() == 1);
    // From the Monday before 10 December 2018 to the Sunday after the day of looking.
    CHECK(lifeline.days == DateRange::until(QDate(2018, 12, 10), QDate(2023, 7, 3)));
}

TEST_CASE("the lifeline of a duo that ended has its last day and nothing of the coach after it")
{
    AdministrationTexts texts = eventfulDuo();
    texts.change("duos", "D1,P1,C1,none,,2019-01-01,,", "D1,P1,C1,none,,2019-01-01,2023-05-31,")
        .put("coach_talks", "duo,date,outcome,follow_up,follow_up_by\n");
    const Lifeline lifeline = lifelineOfFirst(texts);
    CHECK(inWords(lifeline.marks.back()) == QStringLiteral("2023-05-31 1 ||||"));
    CHECK(lifeline.days.end() == QDate(2023, 6, 5));
}

TEST_CASE("there is no lifeline of a duo that is not there")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto shown = showLifeline(*administration.open(), DuoId(99), testDay);
    REQUIRE_FALSE(shown);
    CHECK(shown.error().code == ErrorCode::RecordNotFound);
}
