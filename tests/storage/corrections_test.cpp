// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentchecks.h"
#include "core/usecases/changeentries.h"
#include "core/usecases/correctdocument.h"
#include "core/usecases/editrecord.h"
#include "tests/storage/finalfixture.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const Month june(2023, 6);

/// May 2023 is final: C1-U0001 has 2:15 on 1 May and 1:30 on 8 May of D1 at 56.50, and 2:30 of session S1:
/// 127.13 + 84.75 + 141.25 = 353.13, VAT 74.16. It is looked at on 31 August, with 1 hour of D1 on 6 June.
class CorrectionFixture : public FinalFixture
{
public:
    CorrectionFixture()
        : FinalFixture(texts(), QDate(2023, 8, 31))
    {
        REQUIRE(finalise().numbers.size() == 3);
    }

    [[nodiscard]] static AdministrationTexts texts()
    {
        AdministrationTexts texts = textsWithFoundation();
        return texts.add("hours", "D1,2023-06-06,1:00,");
    }
    [[nodiscard]] static Correction to(QDate day, int minutes, CorrectionManner manner, int duo = 1)
    {
        return {QStringLiteral("C1-U0001"), {{{DuoId(duo), day}, WorkTime(minutes)}}, manner,
            QStringLiteral("uren te laat gemeld")};
    }
    CorrectionOutcome correct(const Correction& correction) const
    {
        auto done = correctDocument(context(), correction);
        if (!done)
            FAIL(static_cast<int>(done.error().front().error.code));
        return std::move(*done);
    }
    [[nodiscard]] ErrorCode refusalOf(const Correction& correction) const
    {
        const QStringList before = documents();
        const auto done = correctDocument(context(), correction);
        REQUIRE_FALSE(done.has_value());
        CHECK(documents() == before);
        return done.error().front().error.code;
    }
    [[nodiscard]] qint64 owed(const char* payee) const
    {
        return administration
            .rows((QByteArray("SELECT ifnull(sum(net_cents), 0) FROM document WHERE content ->> "
                              "'$.payee.code' = '")
                + payee + "'")
                      .constData())
            .front()
            .toLongLong();
    }
    /// Documents and hours fit each other.
    void checkFile() const
    {
        const auto breaches = findDocumentBreaches(*database);
        REQUIRE(breaches);
        CHECK(breaches->empty());
    }
};

const QDate firstOfMay(2023, 5, 1);

} // namespace

// 2:15 becomes 4:00, so 1:45 more: 4:00 is 226.00, which is 98.87 more than 127.13.

TEST_CASE("a correction by a new document credits and replaces in one go")
{
    const CorrectionFixture test;
    const Correction correction = test.to(firstOfMay, 240, CorrectionManner::NewDocument);
    const QStringList before = test.documents();
    const auto shown = previewCorrection(test.context(), correction);
    REQUIRE(shown);
    CHECK(test.documents() == before); // nothing is issued by looking
    CHECK(test.administration.rows("SELECT minutes FROM time_entry WHERE worked_on = '2023-05-01'")
        == QStringList(QStringLiteral("135")));
    CHECK(shown->timeDifference == WorkTime(105));
    CHECK(shown->netDifference == Money(9887));
    REQUIRE(shown->before.size() == 1);
    CHECK(shown->before[0].line.amount == Money(12713));
    CHECK(shown->after[0].line.amount == Money(22600));
    CHECK(shown->after[0].duoCode == QStringLiteral("D1"));

    const CorrectionOutcome done = test.correct(correction);
    CHECK(done.creditNote->number == QStringLiteral("C1-U0002"));
    CHECK(done.creditNote->creditReason == QStringLiteral("uren te laat gemeld"));
    CHECK(done.replacement->number == QStringLiteral("C1-U0003"));
    CHECK(test.documents().mid(3)
        == QStringList{QStringLiteral("C1-U0002 credit_note -375 -35313 -7416"),
            QStringLiteral("C1-U0003 statement 480 45200 9492")});
    CHECK(test.administration.rows("SELECT minutes FROM time_entry WHERE worked_on = '2023-05-01'")
        == QStringList(QStringLiteral("240")));
    // The hours are held again, now by the new document.
    const auto typed =
        changeEntries(test.context(), QStringLiteral("sheet"), {{{DuoId(1), firstOfMay}, WorkTime(60)}});
    REQUIRE_FALSE(typed.has_value());
    CHECK(typed.error().front().error.arguments == QStringList(QStringLiteral("C1-U0003")));
    test.checkFile();
}

TEST_CASE("a correction by a line goes on the payee's next document")
{
    const CorrectionFixture test;
    const CorrectionOutcome done =
        test.correct(test.to(firstOfMay, 240, CorrectionManner::LineInLaterDocument));
    CHECK(done.dueMonth == june);
    CHECK_FALSE(done.creditNote.has_value());
    CHECK(done.netDifference == Money(9887));
    CHECK(test.documents().size() == 3);
    CHECK(test.administration.rows("SELECT minutes FROM time_entry WHERE worked_on = '2023-05-01'")
        == QStringList(QStringLiteral("240")));
    // June: 56.50 of its own and 98.87; VAT 32.63 (32.6277).
    CHECK(test.finalise(june).numbers == QStringList(QStringLiteral("C1-U0002")));
    CHECK(test.documents().last() == QStringLiteral("C1-U0002 statement 165 15537 3263"));
    CHECK(test.administration.rows("SELECT (content ->> '$.lines[1].corrects') || ' ' || "
                                   "(content ->> '$.lines[1].correction_reason') || ' ' || "
                                   "(content ->> '$.lines[1].net_cents') FROM document "
                                   "ORDER BY id DESC LIMIT 1")
        == QStringList(QStringLiteral("C1-U0001 uren te laat gemeld 9887")));
    CHECK(test.owed("C1") == 35313 + 9887 + 5650);
    // It is settled once.
    CHECK(test.finalise(Month(2023, 7)).numbers.isEmpty());
    test.checkFile();
}

TEST_CASE("added and removed days are corrected too and a second correction builds on the first")
{
    const CorrectionFixture test;
    // Half an hour on 2 May in the same week: 2:45 is 155.38, 28.25 more.
    CHECK(test.correct(test.to(QDate(2023, 5, 2), 30, CorrectionManner::LineInLaterDocument)).netDifference
        == Money(2825));
    // 8 May goes: 84.75 less.
    CHECK(test.correct(test.to(QDate(2023, 5, 8), 0, CorrectionManner::LineInLaterDocument)).netDifference
        == Money(-8475));
    // D5 is of C1 at 20.54: 1:15 is 25.675, so 25.68.
    CHECK(test.correct(test.to(QDate(2023, 5, 3), 75, CorrectionManner::LineInLaterDocument, 5)).netDifference
        == Money(2568));
    // 56.50 + 28.25 - 84.75 + 25.68 = 25.68
    static_cast<void>(test.finalise(june));
    CHECK(test.owed("C1") == 35313 + 2568);
    test.checkFile();
}

TEST_CASE("what a month does not pay back waits and crediting the original settles it")
{
    const CorrectionFixture test;
    // 8 May and 1 May go: 211.88 less, where June pays 56.50.
    Correction correction = test.to(firstOfMay, 0, CorrectionManner::LineInLaterDocument);
    correction.changes.push_back({{DuoId(1), QDate(2023, 5, 8)}, WorkTime(0)});
    static_cast<void>(test.correct(correction));
    const FinalisedMonth closed = test.finalise(june);
    CHECK(closed.numbers.isEmpty());
    REQUIRE(closed.heldBack.size() == 1);
    CHECK(closed.heldBack[0].reason->code == ErrorCode::AmountBelowZero);
    test.credit("C1-U0001");
    CHECK(test.finalise(june).numbers == QStringList(QStringLiteral("C1-U0003")));
    CHECK(test.finalise().numbers == QStringList(QStringLiteral("C1-U0004")));
    CHECK(test.owed("C1") == 5650 + 14125); // June, and the session of May
    test.checkFile();
}

TEST_CASE("a document with a settled correction is credited after the one that settled it")
{
    const CorrectionFixture test;
    static_cast<void>(test.correct(test.to(firstOfMay, 240, CorrectionManner::LineInLaterDocument)));
    static_cast<void>(test.finalise(june));
    checkRefusal(creditDocument(test.context(), QStringLiteral("C1-U0001"), QStringLiteral("fout")),
        ErrorCode::CorrectedByLater, {QStringLiteral("C1-U0001"), QStringLiteral("C1-U0002")});
    CHECK(test.refusalOf(test.to(firstOfMay, 60, CorrectionManner::NewDocument))
        == ErrorCode::CorrectedByLater);
    const auto behind = Query::run(*test.database,
        QStringLiteral("INSERT INTO document (number, series, sequence, kind, coach_id, month, issued_on, "
                       "minutes, net_cents, vat_cents, credited_document_id, reason, content) VALUES "
                       "('C1-U0003', 'C1-U', 3, 'credit_note', 1, '2023-05', '2023-07-31', 0, 0, 0, "
                       "(SELECT id FROM document WHERE number = 'C1-U0001'), 'x', '{}')"));
    CHECK_FALSE(behind.has_value());
    // Its line comes free and goes on June's next document.
    test.credit("C1-U0002");
    CHECK(test.finalise(june).numbers == QStringList(QStringLiteral("C1-U0004")));
    CHECK(test.owed("C1") == 35313 + 9887 + 5650);
    test.checkFile();
}

TEST_CASE("the rates of then hold in a correction whatever came after")
{
    for (const CorrectionManner manner :
        {CorrectionManner::LineInLaterDocument, CorrectionManner::NewDocument}) {
        const CorrectionFixture fresh;
        // From June everyone gets 60.00, and C1 has become a coach of care organisation O1 at its own rate.
        REQUIRE(addRecord(fresh.context(), QStringLiteral("form"), QLatin1StringView("tariff"),
            {{QStringLiteral("kind"), QStringLiteral("other")}, {QStringLiteral("rate_cents"), qint64(6000)},
                {QStringLiteral("valid_from"), QStringLiteral("2023-06-01")}}));
        REQUIRE(changeRecord(fresh.context(), QStringLiteral("form"), QLatin1StringView("coach"), 1,
            {{QStringLiteral("engagement"), QStringLiteral("organisation")},
                {QStringLiteral("organisation_id"), qint64(1)}}));
        CHECK(fresh.correct(fresh.to(firstOfMay, 240, manner)).netDifference == Money(9887));
    }
}

TEST_CASE("a correction is refused with its reason and leaves nothing")
{
    const CorrectionFixture test;
    const auto line = CorrectionManner::LineInLaterDocument;
    CHECK(test.refusalOf(test.to(firstOfMay, 135, line)) == ErrorCode::CorrectionChangesNothing);
    CHECK(test.refusalOf(test.to(QDate(2023, 6, 6), 30, line)) == ErrorCode::CorrectionOutsideDocument);
    CHECK(test.refusalOf(test.to(firstOfMay, 30, line, 2)) == ErrorCode::CorrectionOutsideDocument);
    CHECK(test.refusalOf(test.to(firstOfMay, 1441, line)) == ErrorCode::TimeAboveDay);
    Correction wrong = test.to(firstOfMay, 60, line);
    wrong.reason = QStringLiteral("  ");
    CHECK(test.refusalOf(wrong) == ErrorCode::CreditReasonMissing);
    wrong.reason = QString(longestCreditReason + 1, u'x');
    CHECK(test.refusalOf(wrong) == ErrorCode::CreditReasonTooLong);
    wrong.reason = QStringLiteral("x");
    wrong.number = QStringLiteral("C1-U0009");
    CHECK(test.refusalOf(wrong) == ErrorCode::RecordNotFound);
    test.credit("C1-U0001");
    CHECK(test.refusalOf(test.to(firstOfMay, 60, line)) == ErrorCode::CreditedAlready);
    wrong.number = QStringLiteral("C1-U0002");
    CHECK(test.refusalOf(wrong) == ErrorCode::CreditOfCreditNote);
}

TEST_CASE("hours of a final month change in no other way than a correction says")
{
    const CorrectionFixture test;
    static_cast<void>(test.correct(test.to(firstOfMay, 240, CorrectionManner::LineInLaterDocument)));
    for (const char* sql : {"UPDATE time_entry SET minutes = 239 WHERE worked_on = '2023-05-01'",
             "DELETE FROM time_entry WHERE worked_on = '2023-05-01'",
             "INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (1, '2023-05-02', 30)",
             "UPDATE correction SET reason = 'x'", "DELETE FROM correction_line",
             "UPDATE correction_entry SET minutes = 1",
             "INSERT INTO correction_entry (correction_id, duo_id, worked_on, minutes_before, minutes) "
             "VALUES (1, 2, '2023-05-01', 0, 1)",
             "UPDATE duo SET relation = 'parent' WHERE id = 1"}) {
        INFO(sql);
        CHECK_FALSE(Query::run(*test.database, QLatin1String(sql)).has_value());
    }
    test.checkFile();
}

TEST_CASE("what can be corrected is told with the hours as they are known now")
{
    const CorrectionFixture test;
    static_cast<void>(test.correct(test.to(QDate(2023, 5, 2), 30, CorrectionManner::LineInLaterDocument)));
    const auto known = loadCorrectable(*test.database, QStringLiteral("C1-U0001"));
    REQUIRE(known);
    CHECK(known->paper.number == QStringLiteral("C1-U0001"));
    REQUIRE(known->duos.size() == 2);
    CHECK(known->duos[1].code == QStringLiteral("D5"));
    CHECK(known->hours.size() == 3);
    CHECK(known->hours.at({DuoId(1), QDate(2023, 5, 2)}) == WorkTime(30));
}
