// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/readrows.h"
#include "core/usecases/changeentries.h"
#include "tests/storage/finalfixture.h"

#include <map>
#include <random>
#include <set>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// The reference: what was entered and what it costs, kept in plain maps beside the program and computed
/// without any of its code.
class Reference
{
public:
    static constexpr int duos = 5;

    /// 0 takes an entry away.
    void enter(int duo, QDate day, int minutes) { m_minutes[{duo, day}] = minutes; }
    [[nodiscard]] bool isFinal(int duo, QDate day) const
    {
        return m_final.count(keyOf(payeeOf(duo), day)) > 0;
    }
    void finalise(const QString& month)
    {
        for (const auto& [payee, net] : owed(month)) {
            if (net > 0)
                m_final.insert({payee, month});
        }
    }
    [[nodiscard]] bool credit(const QString& payee, const QString& month)
    {
        return m_final.erase({payee, month}) > 0;
    }

    /// Cents before VAT by payee, of what stands final in a month.
    [[nodiscard]] std::map<QString, qint64> owedFinally(const QString& month) const
    {
        std::map<QString, qint64> sums = owed(month);
        for (auto payee = sums.begin(); payee != sums.end();)
            payee = m_final.count({payee->first, month}) > 0 ? std::next(payee) : sums.erase(payee);
        return sums;
    }

private:
    /// D1 and D5 are of C1, at two rates; D2 is paid through O2, D3 by O1, D4 to C4 as a parent.
    static QString payeeOf(int duo)
    {
        const char* const payees[] = {"C1", "O2", "O1", "C4", "C1"};
        return QLatin1String(payees[duo - 1]);
    }
    static qint64 centsPerHour(int duo)
    {
        const qint64 rates[] = {5650, 5650, 6000, 2054, 2054};
        return rates[duo - 1];
    }
    static std::pair<QString, QString> keyOf(const QString& payee, QDate day)
    {
        return {payee, day.toString(QStringLiteral("yyyy-MM"))};
    }
    /// A line is a duo in a week (rule 21).
    [[nodiscard]] std::map<QString, qint64> owed(const QString& month) const
    {
        std::map<std::pair<int, int>, qint64> lines;
        for (const auto& [key, minutes] : m_minutes) {
            const auto& [duo, day] = key;
            int year = 0;
            if (day.toString(QStringLiteral("yyyy-MM")) == month)
                lines[{duo, day.weekNumber(&year)}] += minutes;
        }
        std::map<QString, qint64> sums;
        for (const auto& [key, minutes] : lines) {
            const qint64 sixtieths = minutes * centsPerHour(key.first);
            sums[payeeOf(key.first)] += sixtieths / 60 + (sixtieths % 60 >= 30 ? 1 : 0);
        }
        return sums;
    }

    std::map<std::pair<int, QDate>, int> m_minutes;
    std::set<std::pair<QString, QString>> m_final; // payee, month
};

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
        switch (below(4)) {
        case 0:
            return finalise();
        case 1:
            return credit();
        default:
            return enter();
        }
    }
    void finalise()
    {
        const Month month = someMonth();
        static_cast<void>(m_test.finalise(month));
        m_reference.finalise(month.toText());
    }
    void check() const;
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int credited() const { return m_credited; }

private:
    [[nodiscard]] QStringList rows(const char* sql) const
    {
        const auto read = readRows<QString>(
            *m_test.database, QString::fromLatin1(sql), {}, [](const Query& row) { return row.text(0); });
        REQUIRE(read);
        return QStringList(read->begin(), read->end());
    }
    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    Month someMonth() { return Month(2022, 3 + below(2)); }

    void enter()
    {
        const int duo = 1 + below(Reference::duos);
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

    void credit()
    {
        const QStringList standing = rows("SELECT number || ' ' || month FROM standing_document ORDER BY id");
        if (standing.isEmpty())
            return;
        const QStringList one = standing[below(static_cast<int>(standing.size()))].split(u' ');
        m_test.credit(one.front().toLatin1().constData());
        REQUIRE(m_reference.credit(one.front().section(u'-', 0, 0), one.back()));
        ++m_credited;
    }

    const FinalFixture& m_test;
    std::mt19937 m_engine;
    Reference m_reference;
    std::map<std::pair<int, QDate>, int> m_entered;
    int m_refused = 0;
    int m_credited = 0;
};

void ChanceSequence::check() const
{
    std::map<QString, qint64> expected;
    for (const QString& month : {QStringLiteral("2022-03"), QStringLiteral("2022-04")}) {
        for (const auto& [payee, net] : m_reference.owedFinally(month))
            expected[payee + u' ' + month] = net;
    }
    std::map<QString, qint64> found;
    // Credited ones come to nothing with their credit notes.
    for (const QString& row :
        rows("SELECT content ->> '$.payee.code' || ' ' || month || ' ' || sum(net_cents) FROM document "
             "GROUP BY content ->> '$.payee.code', month HAVING sum(net_cents) <> 0"))
        found[row.section(u' ', 0, 1)] = row.section(u' ', 2).toLongLong();
    CHECK(found == expected);
    CHECK(rows("SELECT series FROM document GROUP BY series HAVING min(sequence) <> 1 "
               "OR max(sequence) <> count(*) OR count(DISTINCT number) <> count(*)")
              .isEmpty());
    CHECK(rows("SELECT 1 FROM held_entry GROUP BY duo_id, worked_on HAVING count(*) > 1").isEmpty());
    CHECK(rows("SELECT number FROM held_entry LEFT JOIN time_entry USING (duo_id, worked_on) "
               "WHERE time_entry.minutes IS NOT held_entry.minutes")
              .isEmpty());
}

} // namespace

TEST_CASE("what is entered and closed and credited and closed again adds up to what the hours cost")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.put("hours", "duo,date,hours,note\n").put("attendance", "session,coach,status,hours,duo\n");
    // Its file is the beginning of each sequence, which is quicker than an import of each.
    const TemporaryAdministration beginning(texts);
    int refused = 0;
    int credited = 0;
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        CAPTURE(seed);
        const FinalFixture test(beginning);
        ChanceSequence sequence(test, seed);
        for (int step = 0; step < 10; ++step)
            sequence.takeStep(step);
        sequence.finalise();
        sequence.check();
        refused += sequence.refused();
        credited += sequence.credited();
    }
    // Chance has met many that were refused and credited.
    CHECK(refused > 150);
    CHECK(credited > 200);
}
