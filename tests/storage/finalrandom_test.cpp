// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentchecks.h"
#include "core/storage/readrows.h"
#include "core/usecases/changeentries.h"
#include "core/usecases/correctdocument.h"
#include "tests/storage/finalfixture.h"
#include "tests/storage/finalreference.h"

#include <random>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// One administration and what is done to it by chance.
class ChanceSequence
{
public:
    explicit ChanceSequence(const FinalFixture& test, unsigned seed)
        : m_test(test)
        , m_engine(seed)
    {
    }

    void takeStep(int step)
    {
        if (step < 4)
            return enter();
        switch (below(6)) {
        case 0:
            return finalise(someMonth());
        case 1:
            return credit();
        case 2:
            return correct(CorrectionManner::NewDocument);
        case 3:
            return correct(CorrectionManner::LineInLaterDocument);
        default:
            return enter();
        }
    }
    void finalise(Month month)
    {
        static_cast<void>(m_test.finalise(month));
        m_reference.finalise(month.toText());
    }
    void check() const;
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int credited() const { return m_credited; }
    [[nodiscard]] int corrected() const { return m_corrected; }

private:
    [[nodiscard]] QStringList rows(const char* sql) const
    {
        const auto read = readRows<QString>(
            *m_test.database, QString::fromLatin1(sql), {}, [](const Query& row) { return row.text(0); });
        REQUIRE(read);
        return QStringList(read->begin(), read->end());
    }
    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    Month someMonth() { return Month(2022, 3 + below(3)); }

    void enter()
    {
        const int duo = 1 + below(FinalReference::duos);
        const QDate day = someMonth().firstDay().addDays(below(30));
        const int minutes = below(5) == 0 ? 0 : 1 + below(400);
        const bool removes = below(6) == 0;
        const std::optional<WorkTime> time = removes ? std::nullopt : std::optional(WorkTime(minutes));
        const bool isThere = m_entered.count({duo, day}) > 0;
        const bool changes = removes ? isThere : !isThere || m_entered.at({duo, day}) != minutes;
        const auto done = changeEntries(
            m_test.context(), QStringLiteral("sheet"), {{{DuoId(duo), day}, time}}, LongDays::Accepted);
        const bool mayChange = !m_reference.isFinal(duo, day) || !changes;
        REQUIRE(done.has_value() == mayChange);
        if (!mayChange) {
            CHECK(done.error().front().error.code == ErrorCode::HeldByDocument);
            ++m_refused;
            return;
        }
        m_reference.enter(duo, day, removes ? 0 : minutes);
        if (removes)
            m_entered.erase({duo, day});
        else
            m_entered[{duo, day}] = minutes;
    }

    /// Number, payee and month of a document that stands; nothing while there is none.
    QStringList someDocument()
    {
        const QStringList standing = rows("SELECT number || ' ' || month FROM standing_document ORDER BY id");
        if (standing.isEmpty())
            return {};
        const QStringList one = standing[below(static_cast<int>(standing.size()))].split(u' ');
        return {one.front(), one.front().section(u'-', 0, 0), one.back()};
    }

    void credit()
    {
        const QStringList document = someDocument();
        if (document.isEmpty())
            return;
        const bool isCredited = m_reference.credit(document[1], document[2]);
        const auto note = creditDocument(m_test.context(), document[0], QStringLiteral("uren vergeten"));
        REQUIRE(note.has_value() == isCredited);
        if (isCredited)
            ++m_credited;
        else
            CHECK(note.error().code == ErrorCode::CorrectedByLater);
    }

    void correct(CorrectionManner manner)
    {
        const QStringList document = someDocument();
        if (document.isEmpty())
            return;
        int duo = 1 + below(FinalReference::duos);
        while (FinalReference::payeeOf(duo) != document[1])
            duo = 1 + below(FinalReference::duos);
        const QDate day = Month::fromText(document[2])->firstDay().addDays(below(30));
        const int minutes = below(5) == 0 ? 0 : 1 + below(400);
        const int before = m_entered.count({duo, day}) > 0 ? m_entered.at({duo, day}) : 0;
        const auto done = correctDocument(m_test.context(),
            {document[0], {{{DuoId(duo), day}, WorkTime(minutes)}}, manner, QStringLiteral("te laat")});
        if (minutes == before) {
            REQUIRE_FALSE(done.has_value());
            return;
        }
        bool isDone = true;
        if (manner == CorrectionManner::NewDocument)
            isDone = m_reference.replace(duo, day, minutes);
        else
            m_reference.correct(duo, day, minutes);
        REQUIRE(done.has_value() == isDone);
        if (!isDone)
            return;
        m_entered[{duo, day}] = minutes;
        ++m_corrected;
    }

    const FinalFixture& m_test;
    std::mt19937 m_engine;
    FinalReference m_reference;
    std::map<std::pair<int, QDate>, int> m_entered;
    int m_refused = 0;
    int m_credited = 0;
    int m_corrected = 0;
};

void ChanceSequence::check() const
{
    // The lines of the month itself, and what corrections of it settled or still will, wherever they stand.
    std::map<QString, qint64> found;
    for (const QString& row :
        rows(
            "SELECT code || ' ' || month || ' ' || sum(cents) FROM ("
            "SELECT document.content ->> '$.payee.code' AS code, document.month AS month, "
            "document.net_cents AS cents FROM standing_document JOIN document USING (id) UNION ALL "
            "SELECT document.content ->> '$.payee.code', document.month, -cents "
            "FROM (SELECT document_id, net_cents AS cents FROM held_correction JOIN correction_line "
            "ON correction_line.id = correction_line_id) JOIN document ON document.id = document_id "
            "UNION ALL SELECT document.content ->> '$.payee.code', document.month, correction_line.net_cents "
            "FROM correction_line JOIN correction ON correction.id = correction_line.correction_id "
            "JOIN standing_document ON standing_document.id = correction.document_id "
            "JOIN document ON document.id = correction.document_id"
            ") GROUP BY code, month HAVING sum(cents) <> 0"))
        found[row.section(u' ', 0, 1)] = row.section(u' ', 2).toLongLong();
    const std::map<QString, qint64> expected = m_reference.owedFinally();
    CHECK(found == expected);
    // What was issued in all, credit notes taken off, and what still has to be settled.
    qint64 owed = 0;
    for (const auto& [key, cents] : expected)
        owed += cents;
    CHECK(rows("SELECT ifnull(sum(net_cents), 0) FROM document").front().toLongLong()
        == owed - m_reference.unsettled());
    CHECK(rows("SELECT series FROM document GROUP BY series HAVING min(sequence) <> 1 "
               "OR max(sequence) <> count(*) OR count(DISTINCT number) <> count(*)")
              .isEmpty());
    CHECK(rows("SELECT 1 FROM held_entry GROUP BY duo_id, worked_on HAVING count(*) > 1").isEmpty());
    const auto breaches = findDocumentBreaches(*m_test.database);
    REQUIRE(breaches);
    CHECK(breaches->empty());
}

/// A quarter of the thousand, so that each case ends in time under the sanitizers too.
void checkSequences(unsigned firstSeed)
{
    constexpr unsigned sequences = 250;
    AdministrationTexts texts = textsWithFoundation();
    texts.put("hours", "duo,date,hours,note\n").put("attendance", "session,coach,status,hours,duo\n");
    // Its file is the beginning of each sequence, which is quicker than an import of each.
    const TemporaryAdministration beginning(texts);
    int refused = 0;
    int credited = 0;
    int corrected = 0;
    for (unsigned seed = firstSeed; seed < firstSeed + sequences; ++seed) {
        CAPTURE(seed);
        const FinalFixture test(beginning);
        ChanceSequence sequence(test, seed);
        for (int step = 0; step < 12; ++step)
            sequence.takeStep(step);
        for (const int month : {3, 4, 5})
            sequence.finalise(Month(2022, month));
        sequence.check();
        refused += sequence.refused();
        credited += sequence.credited();
        corrected += sequence.corrected();
    }
    // Chance has met many that were refused, credited and corrected.
    CHECK(refused > 5);
    CHECK(credited > 50);
    CHECK(corrected > 75);
}

} // namespace

TEST_CASE("what is entered and closed and corrected and closed again adds up to what the hours cost")
{
    checkSequences(1);
}

TEST_CASE("the sum holds for other sequences too")
{
    checkSequences(251);
}

TEST_CASE("the sum holds for a third quarter of the sequences")
{
    checkSequences(501);
}

TEST_CASE("the sum holds for the last of a thousand sequences")
{
    checkSequences(751);
}
