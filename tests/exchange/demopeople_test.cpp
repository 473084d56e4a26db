// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/demofolder.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

const DemoFolder& hundredDuos()
{
    static const DemoFolder folder({100, 1, QDate(2026, 10, 5)});
    return folder;
}

int countWith(const DemoFolder& folder, const char* file, const char* column, const char* value)
{
    const auto& rows = folder.rows(file);
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [&](const DemoFolder::Row& row) { return cell(row, column) == QString::fromLatin1(value); }));
}

} // namespace

TEST_CASE("most participants of a demo prefer mail or their coach and nobody what is not known of them")
{
    const DemoFolder& folder = hundredDuos();
    const int byMail = countWith(folder, "participants", "preferred_channel", "email");
    const int byCoach = countWith(folder, "participants", "preferred_channel", "coach");
    CHECK(byMail > 30);
    CHECK(byCoach > 25);
    CHECK(byMail + byCoach > 70);
    for (const auto& row : folder.rows("participants")) {
        const QString channel = cell(row, "preferred_channel");
        if (channel == QStringLiteral("email"))
            CHECK_FALSE(cell(row, "email").isEmpty());
        if (channel == QStringLiteral("phone") || channel == QStringLiteral("message"))
            CHECK_FALSE(cell(row, "phone").isEmpty());
    }
}

TEST_CASE("a demo dates the self-billing of just those coaches and most take part in research")
{
    // 06-0 is followed by nobody's number.
    static const QRegularExpression phone(QStringLiteral("^06-0[0-9]{7}$"));
    std::map<QString, QDate> firstDays;
    for (const auto& row : hundredDuos().rows("duos")) {
        QDate& first = firstDays[cell(row, "coach")];
        const QDate start = dateIn(row, "start");
        first = first.isNull() ? start : std::min(first, start);
    }
    int phones = 0, inResearch = 0;
    const auto& coaches = hundredDuos().rows("coaches");
    for (const auto& row : coaches) {
        const QDate agreed = dateIn(row, "self_billing_agreed");
        CHECK(agreed.isValid() == (cell(row, "invoicing") == QStringLiteral("self_billing")));
        if (agreed.isValid())
            CHECK(agreed <= firstDays.at(cell(row, "code"))); // a prior agreement (rule 17)
        inResearch += dateIn(row, "research_agreed").isValid();
        if (cell(row, "phone").isEmpty())
            continue;
        ++phones;
        CHECK(phone.match(cell(row, "phone")).hasMatch());
    }
    const auto all = static_cast<int>(coaches.size());
    CHECK((phones > all * 3 / 4 && phones < all));
    CHECK((inResearch > all * 3 / 4 && inResearch < all));
}

TEST_CASE("a demo gives a reason for just the ended duos and the decided tariffs")
{
    int ended = 0, decided = 0;
    for (const auto& row : hundredDuos().rows("duos")) {
        CHECK(cell(row, "end").isEmpty() == cell(row, "end_reason").isEmpty());
        CHECK(cell(row, "tariff").isEmpty() == cell(row, "decision_reason").isEmpty());
        ended += !cell(row, "end").isEmpty();
        decided += !cell(row, "tariff").isEmpty();
    }
    CHECK(ended > 5);
    CHECK(decided == 1);
}

TEST_CASE("who changes coach in a demo has a duo that goes on from the one before")
{
    const auto duos = hundredDuos().byCode("duos");
    std::map<QString, int> duosOf;
    int goingOn = 0;
    for (const auto& [code, duo] : duos) {
        ++duosOf[cell(duo, "participant")];
        if (cell(duo, "previous_duo").isEmpty())
            continue;
        ++goingOn;
        const auto& previous = duos.at(cell(duo, "previous_duo"));
        CHECK(cell(previous, "participant") == cell(duo, "participant"));
        CHECK(cell(previous, "coach") != cell(duo, "coach"));
        CHECK(dateIn(previous, "end") < dateIn(duo, "start"));
    }
    CHECK(goingOn >= 4);
    CHECK(goingOn == static_cast<int>(duos.size() - duosOf.size())); // each duo but a participant's first
}

TEST_CASE("a few participants of a demo look for a coach and have click talks in every state")
{
    const auto [duos, until] = GENERATE(std::pair(7, QDate(2024, 2, 29)), std::pair(8, QDate(1925, 1, 1)),
        std::pair(24, QDate(2199, 12, 31)), std::pair(100, QDate(2026, 10, 5)));
    CAPTURE(duos, until.toString(Qt::ISODate).toStdString());
    const DemoFolder folder({duos, 1, until});
    const auto participants = folder.byCode("participants");
    int looking = 0;
    for (const auto& [code, participant] : participants)
        looking += dateIn(participant, "looking_since").isValid();
    CHECK(looking == std::max(2, duos / 25));
    int held = 0, positive = 0, open = 0;
    std::map<QString, QDate> latest; // talk of each, which stand by date
    for (const auto& talk : folder.rows("click_talks")) {
        const QDate since = dateIn(participants.at(cell(talk, "participant")), "looking_since");
        REQUIRE(since.isValid());
        const QDate day = dateIn(talk, "date");
        held += day.isValid();
        if (day.isValid())
            CHECK((day >= since && day <= until && day.dayOfWeek() <= Qt::Friday));
        else
            CHECK((cell(talk, "participant_outcome") + cell(talk, "coach_outcome")).isEmpty());
        open += cell(talk, "coach_outcome").isEmpty();
        positive += cell(talk, "participant_outcome") == QStringLiteral("positive")
            && cell(talk, "coach_outcome") == QStringLiteral("positive");
        QDate& before = latest[cell(talk, "participant")];
        if (day.isValid() && before.isValid())
            CHECK(before <= day);
        before = day;
    }
    CHECK(held >= 2);
    CHECK(positive >= 1);
    CHECK(open >= 1);
}

TEST_CASE("in the smallest demos nobody looks for a coach")
{
    const DemoFolder folder({6, 1, QDate(2024, 2, 29)});
    CHECK(folder.rows("click_talks").empty());
    CHECK(countWith(folder, "participants", "looking_since", "")
        == static_cast<int>(folder.rows("participants").size()));
}
