// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/attentionrules.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

ClickTalk talk(QDate held, std::optional<ClickOutcome> participant, std::optional<ClickOutcome> coach)
{
    ClickTalk made;
    made.heldOn = held;
    made.participantOutcome = participant;
    made.coachOutcome = coach;
    return made;
}

constexpr auto positive = ClickOutcome::Positive;
constexpr auto negative = ClickOutcome::Negative;

} // namespace

TEST_CASE("a session is prepared at a month and fourteen days and one day before")
{
    struct Row
    {
        QDate day;
        QDate begins; // null: nothing to prepare
        Urgency urgency = Urgency::Notice;
    };
    const QDate held(2023, 6, 21);
    const auto row = GENERATE_COPY(Row{QDate(2023, 5, 20), {}}, Row{QDate(2023, 5, 21), QDate(2023, 5, 21)},
        Row{QDate(2023, 6, 6), QDate(2023, 5, 21)}, Row{QDate(2023, 6, 7), QDate(2023, 6, 7)},
        Row{QDate(2023, 6, 19), QDate(2023, 6, 7)},
        Row{QDate(2023, 6, 20), QDate(2023, 6, 20), Urgency::Urgent},
        Row{QDate(2023, 6, 21), QDate(2023, 6, 20), Urgency::Urgent}, Row{QDate(2023, 6, 22), {}});
    CAPTURE(row.day);
    const auto preparation = preparationOf(held, row.day);
    CHECK(preparation.has_value() == row.begins.isValid());
    if (preparation) {
        CHECK(preparation->begins == row.begins);
        CHECK(preparation->urgency == row.urgency);
    }
    // 31 March has no month before it but the end of February.
    CHECK(preparationOf(QDate(2023, 3, 31), QDate(2023, 2, 28))->begins == QDate(2023, 2, 28));
}

TEST_CASE("a participant is without a candidate once nobody may become the coach any more")
{
    const QDate since(2023, 5, 1);
    CHECK(withoutCandidateSince(since, {}) == since);
    CHECK(withoutCandidateSince(since, {talk({}, {}, {})}).isNull()); // still to be held
    CHECK(withoutCandidateSince(since, {talk(QDate(2023, 5, 9), positive, {})}).isNull());
    CHECK(withoutCandidateSince(
              since, {talk(QDate(2023, 5, 20), positive, negative), talk(QDate(2023, 5, 9), negative, {})})
        == QDate(2023, 5, 20));
    // One of an earlier time of looking says nothing.
    CHECK(withoutCandidateSince(since, {talk(QDate(2020, 1, 1), negative, negative)}) == since);
}

TEST_CASE("what is open of a month asks for attention from the tenth and presses after the fifteenth")
{
    const Month may(2023, 5);
    CHECK_FALSE(urgencyOfOpen(may, QDate(2023, 6, 9)).has_value());
    CHECK(urgencyOfOpen(may, QDate(2023, 6, 10)) == Urgency::Notice);
    CHECK(urgencyOfOpen(may, QDate(2023, 6, 15)) == Urgency::Notice);
    CHECK(urgencyOfOpen(may, QDate(2023, 6, 16)) == Urgency::Urgent);
}

TEST_CASE("the first week without hours follows the last entry or is the first whole one")
{
    // 1 May 2023 is a Monday.
    CHECK(firstWeekWithout(QDate(2019, 1, 1), QDate(2023, 5, 1)) == QDate(2023, 5, 8));
    CHECK(firstWeekWithout(QDate(2019, 1, 1), QDate(2023, 5, 7)) == QDate(2023, 5, 8));
    CHECK(firstWeekWithout(QDate(2023, 5, 1), {}) == QDate(2023, 5, 1));
    CHECK(firstWeekWithout(QDate(2023, 5, 2), {}) == QDate(2023, 5, 8));
}

TEST_CASE("a signal rests until the day to which it was put aside unless its cause is another")
{
    AttentionSignal signal;
    signal.key = {QStringLiteral("contract_ending"), {}, CoachId(3), {}, {}, QDate(2023, 6, 30)};
    signal.since = QDate(2023, 5, 1);
    const HandledSignal aside{1, signal.key, QDate(2023, 5, 10), QDate(2023, 5, 20), {}};
    CHECK(rests(signal, aside, QDate(2023, 5, 19)));
    CHECK_FALSE(rests(signal, aside, QDate(2023, 5, 20)));
    AttentionSignal other = signal;
    other.key.cause = QDate(2023, 7, 31);
    CHECK_FALSE(rests(other, aside, QDate(2023, 5, 19)));
    other = signal;
    other.key.coach = CoachId(4);
    CHECK_FALSE(rests(other, aside, QDate(2023, 5, 19)));
}

TEST_CASE("a settled signal comes back once all that it is about began later")
{
    AttentionSignal signal;
    signal.key = {QStringLiteral("above_agreed"), DuoId(3), {}, {}, {}, QDate(2019, 1, 1)};
    const HandledSignal settled{1, signal.key, QDate(2023, 5, 10), {}, QStringLiteral("afgesproken")};
    signal.since = QDate(2023, 5, 8);
    CHECK(rests(signal, settled, QDate(2023, 6, 19)));
    signal.since = QDate(2023, 5, 15);
    CHECK_FALSE(rests(signal, settled, QDate(2023, 6, 26)));
    signal.since = {};
    CHECK(rests(signal, settled, QDate(2024, 1, 1)));
}

TEST_CASE("every kind of signal has a word and no question has the same")
{
    QStringList words = allWords<AttentionKind>() + allWords<QuestionKind>();
    const qsizetype all = words.size();
    CHECK(words.removeDuplicates() == 0);
    CHECK(all == 19 + 6);
    CHECK(attentionKindOf(SignalKind::ContractEnding) == AttentionKind::ContractEnding);
}
