// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/handlesignals.h"
#include "core/usecases/listattention.h"
#include "core/usecases/removeduo.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// D1 has agreed on four hours a week and works five in each of six weeks until the day of looking.
AdministrationTexts aboveAgreed()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    return texts.put("duos", "code,participant,coach,relation,tariff,start,end\nD1,P1,C1,none,,2019-01-01,\n")
        .put("agreements", "duo,valid_from,hours_per_week,reason\nD1,2019-01-01,4,\n")
        .put("certificates", "coach,kind,issued,received,profile\nC1,vog,2018-11-01,2018-12-15,45\n")
        .put("attendance", "session,coach,status,hours,duo\nS1,C1,present,,D1\n")
        .put("hours",
            "duo,date,hours,note\nD1,2023-05-16,5,\nD1,2023-05-23,5,\nD1,2023-05-30,5,\nD1,2023-06-06,5,\n"
            "D1,2023-06-13,5,\nD1,2023-06-20,5,\n");
}

/// Looks on 26 June, when the last six weeks begin on 15 May.
class HandleFixture
{
public:
    HandleFixture()
        : administration(aboveAgreed())
        , database(administration.open(Database::Access::ReadWrite))
    {
    }

    [[nodiscard]] EditContext context() const { return {*database, clock, QStringLiteral("jansen")}; }
    [[nodiscard]] AttentionRow structural(QDate on) const
    {
        const auto rows = listAttention(*database, on);
        REQUIRE(rows);
        for (const AttentionRow& row : *rows) {
            if (row.signal.kind == AttentionKind::AboveAgreed)
                return row;
        }
        FAIL("nothing is structural");
        return {};
    }
    [[nodiscard]] RecordSteps done(Checked<RecordSteps> steps) const
    {
        REQUIRE(steps);
        return std::move(*steps);
    }
    [[nodiscard]] QStringList handled() const
    {
        return administration.rows("SELECT signal || ' ' || ifnull(until_on, 'settled') || ' ' || note "
                                   "FROM handled_signal");
    }

    const QDate day{2023, 6, 26};
    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
    FixedDayClock clock{day};
};

Field text(const char* value)
{
    return QString::fromUtf8(value);
}

CoachTalk talkAbout(const AttentionSignal& signal)
{
    return {signal.key.duo,
        {{QStringLiteral("held_on"), text("2023-06-23")},
            {QStringLiteral("outcome"), text("meer tijd nodig na de verhuizing")},
            {QStringLiteral("follow_up_on"), text("2023-09-01")},
            {QStringLiteral("follow_up_by"), text("Ria")}},
        {{QStringLiteral("valid_from"), text("2023-07-03")},
            {QStringLiteral("minutes_per_week"), qint64{300}}},
        {signal.key}};
}

} // namespace

TEST_CASE("a signal that is put aside rests until its day and can be shown again")
{
    const HandleFixture fixture;
    const AttentionRow row = fixture.structural(fixture.day);
    CHECK_FALSE(row.rest.has_value());
    static_cast<void>(fixture.done(putSignalAside(fixture.context(), row.signal.key, QDate(2023, 6, 28))));
    REQUIRE(fixture.structural(fixture.day).rest.has_value());
    CHECK(fixture.structural(fixture.day).rest->until == QDate(2023, 6, 28));
    CHECK_FALSE(fixture.structural(QDate(2023, 6, 28)).rest.has_value());
    // Again, until later: still one.
    static_cast<void>(fixture.done(putSignalAside(fixture.context(), row.signal.key, QDate(2023, 6, 29))));
    CHECK(fixture.handled() == QStringList{QStringLiteral("above_agreed 2023-06-29 ")});
    const qint64 id = fixture.structural(fixture.day).rest->id;
    const RecordSteps shown = fixture.done(showSignalAgain(fixture.context(), id));
    CHECK_FALSE(fixture.structural(fixture.day).rest.has_value());
    static_cast<void>(fixture.done(takeBackEdit(fixture.context(), shown)));
    CHECK(fixture.structural(fixture.day).rest.has_value());
}

TEST_CASE("a signal is put aside until a later day and settled with a note")
{
    const HandleFixture fixture;
    const AttentionKey key = fixture.structural(fixture.day).signal.key;
    const auto today = putSignalAside(fixture.context(), key, fixture.day);
    REQUIRE_FALSE(today.has_value());
    CHECK(today.error().front().place.field == QStringLiteral("until_on"));
    const auto silent = settleSignal(fixture.context(), key, QStringLiteral("  "));
    REQUIRE_FALSE(silent.has_value());
    CHECK(silent.error().front().error.code == ErrorCode::ValueMissing);
    CHECK(fixture.handled().isEmpty());
    const RecordSteps settled = fixture.done(settleSignal(fixture.context(), key, QStringLiteral("gebeld")));
    CHECK(fixture.structural(fixture.day).rest->note == QStringLiteral("gebeld"));
    static_cast<void>(fixture.done(takeBackEdit(fixture.context(), settled)));
    CHECK(fixture.handled().isEmpty());
}

TEST_CASE("a talk is kept with its agreement and settles what it was about in one edit")
{
    const HandleFixture fixture;
    const AttentionRow row = fixture.structural(fixture.day);
    const RecordSteps steps = fixture.done(recordCoachTalk(fixture.context(), talkAbout(row.signal)));
    CHECK(steps.size() == 3);
    CHECK(fixture.structural(fixture.day).rest.has_value());
    CHECK(fixture.administration.rows("SELECT minutes_per_week FROM agreement ORDER BY valid_from")
        == QStringList{QStringLiteral("240"), QStringLiteral("300")});
    // The follow-up asks from its day on, and its talk is what tells it from another.
    const auto later = listAttention(*fixture.database, QDate(2023, 9, 2));
    REQUIRE(later);
    CHECK(later->front().signal.kind == AttentionKind::FollowUpDue);
    CHECK(later->front().signal.urgency == Urgency::Urgent);
    CHECK(later->front().signal.person == QStringLiteral("Ria"));
    CHECK(later->front().signal.key.cause == QDate(2023, 6, 23));
    // What was said is not in the log.
    CHECK(fixture.administration.rows("SELECT count(*) FROM change_log WHERE fields LIKE '%verhuizing%'")
        == QStringList{QStringLiteral("0")});
    static_cast<void>(fixture.done(takeBackEdit(fixture.context(), steps)));
    CHECK_FALSE(fixture.structural(fixture.day).rest.has_value());
    CHECK(fixture.administration.rows("SELECT count(*) FROM coach_talk") == QStringList{QStringLiteral("0")});
    CHECK(fixture.administration.rows("SELECT count(*) FROM agreement") == QStringList{QStringLiteral("1")});
}

TEST_CASE("what is wrong about a talk or its agreement keeps nothing of either")
{
    const HandleFixture fixture;
    const AttentionSignal signal = fixture.structural(fixture.day).signal;
    const auto refusedField = [&](const CoachTalk& talk) {
        const auto refused = recordCoachTalk(fixture.context(), talk);
        REQUIRE_FALSE(refused.has_value());
        CHECK(fixture.administration.rows("SELECT count(*) FROM coach_talk")
            == QStringList{QStringLiteral("0")});
        return refused.error().front().place.field;
    };
    CoachTalk talk = talkAbout(signal);
    talk.talk[QStringLiteral("held_on")] = text("2023-06-27");
    CHECK(refusedField(talk) == QStringLiteral("held_on"));
    talk = talkAbout(signal);
    talk.talk[QStringLiteral("outcome")] = text(" ");
    CHECK(refusedField(talk) == QStringLiteral("outcome"));
    talk = talkAbout(signal);
    talk.talk[QStringLiteral("follow_up_on")] = text("2023-06-22");
    CHECK(refusedField(talk) == QStringLiteral("follow_up_on"));
    talk.talk.erase(QStringLiteral("follow_up_on"));
    CHECK(refusedField(talk) == QStringLiteral("follow_up_on")); // Ria has no day
    talk = talkAbout(signal);
    talk.agreement[QStringLiteral("valid_from")] = text("2019-01-01");
    CHECK(refusedField(talk) == QStringLiteral("valid_from"));
}

TEST_CASE("what was done about a signal goes with its record and a talk keeps it")
{
    const HandleFixture fixture;
    const AttentionKey key = fixture.structural(fixture.day).signal.key;
    fixture.administration.tamper("DELETE FROM attendance");
    fixture.administration.tamper("DELETE FROM time_entry");
    static_cast<void>(fixture.done(settleSignal(fixture.context(), key, QStringLiteral("gebeld"))));
    const RecordSteps gone = fixture.done(removeDuo(fixture.context(), 1));
    CHECK(fixture.handled().isEmpty());
    static_cast<void>(fixture.done(takeBackEdit(fixture.context(), gone)));
    CHECK(fixture.handled().size() == 1);
    CoachTalk talk{key.duo,
        {{QStringLiteral("held_on"), text("2023-06-23")}, {QStringLiteral("outcome"), text("rust")}}, {}, {}};
    static_cast<void>(fixture.done(recordCoachTalk(fixture.context(), talk)));
    const auto refused = removeDuo(fixture.context(), 1);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().front().error.code == ErrorCode::StillReferredTo);
    CHECK(refused.error().front().error.arguments.front() == QStringLiteral("coach_talk"));
}
