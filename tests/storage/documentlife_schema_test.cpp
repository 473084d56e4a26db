// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changetransaction.h"
#include "tests/storage/finalfixture.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// May 2023 with statements for C1 (id 2, 427.29), agency O2 (id 3) and care organisation O1 (id 1); C1's is
/// matched with its invoice F1.
class StepFixture : public FinalFixture
{
public:
    StepFixture()
    {
        REQUIRE(finalise().numbers.size() == 3);
        add("1", "received", "'F1', '2023-06-30', 42729");
    }

    [[nodiscard]] Status run(const QString& sql) const
    {
        const auto done = Query::run(*database, sql);
        return done ? Status() : done.error();
    }
    [[nodiscard]] Status tryToAdd(const char* document, const char* kind, const char* invoice) const
    {
        return run(
            QStringLiteral("INSERT INTO document_step (document_id, kind, happened_on, invoice_number, "
                           "invoiced_on, invoice_cents) VALUES (%1, '%2', '2023-06-30', %3)")
                .arg(QLatin1String(document), QLatin1String(kind), QLatin1String(invoice)));
    }
    void add(const char* document, const char* kind, const char* invoice = "NULL, NULL, NULL") const
    {
        REQUIRE(tryToAdd(document, kind, invoice));
    }
    [[nodiscard]] QStringList states() const
    {
        return administration.rows("SELECT document_id || ' ' || state FROM document_state ORDER BY 1");
    }
};

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

} // namespace

TEST_CASE("how a document stands is what its last step says")
{
    const StepFixture test;
    CHECK(test.states() == list({"1 received", "2 final", "3 final"}));
    test.add("1", "accepted");
    test.add("1", "paid");
    CHECK(test.states() == list({"1 paid", "2 final", "3 final"}));
    REQUIRE(test.run(QStringLiteral("UPDATE document_step SET is_taken_back = 1 WHERE kind = 'paid'")));
    CHECK(test.states() == list({"1 accepted", "2 final", "3 final"}));
    test.credit("C1-U0001");
    CHECK(test.states() == list({"1 credited", "2 final", "3 final", "4 final"}));
}

TEST_CASE("the file itself refuses steps that cannot be")
{
    const StepFixture test;
    const char* const refused[][3] = {
        {"1", "received", "'F2', '2023-06-30', 42728"}, // another amount is in dispute
        {"1", "disputed", "'F2', '2023-06-30', 42729"},
        {"1", "disputed", "'F2', '2023-06-30', 0"},
        {"1", "disputed", "'', '2023-06-30', 1"},
        {"1", "disputed", "'F2', '2023-02-30', 1"},
        {"1", "disputed", "'F2', NULL, 1"},
        {"1", "received", "NULL, NULL, NULL"},
        {"1", "accepted", "'F2', '2023-06-30', 42729"},
        {"1", "credited", "NULL, NULL, NULL"},
        {"9", "paid", "NULL, NULL, NULL"},
    };
    for (const auto& [document, kind, invoice] : refused) {
        INFO(kind << " " << invoice);
        CHECK_FALSE(test.tryToAdd(document, kind, invoice));
    }
    test.add("2", "paid");
    CHECK_FALSE(test.tryToAdd("2", "accepted", "NULL, NULL, NULL"));
}

TEST_CASE("steps and what went out are never changed or deleted")
{
    const StepFixture test;
    test.add("1", "accepted");
    REQUIRE(test.run(QStringLiteral("INSERT INTO document_output (month, title, document_id, method) "
                                    "VALUES ('2023-05', '2023-05_C1', 1, 'print')")));
    for (const char* sql : {
             "UPDATE document_step SET happened_on = '2023-07-01'",
             "UPDATE document_step SET invoice_cents = 1 WHERE id = 1",
             "UPDATE document_step SET is_taken_back = 1 WHERE id = 1", // accepted builds on it
             "DELETE FROM document_step WHERE id = 2",
             "REPLACE INTO document_step (id, document_id, kind, happened_on) VALUES (2, 1, 'paid', "
             "'2023-07-01')",
             "UPDATE document_output SET method = 'mail'",
             "DELETE FROM document_output",
             "INSERT INTO document_output (month, title, method) VALUES ('2023-05', 'x', 'fax')",
         }) {
        INFO(sql);
        CHECK_FALSE(test.run(QString::fromUtf8(sql)));
    }
}

TEST_CASE("the steps of a credited document stay as they are")
{
    const StepFixture test;
    test.credit("C1-U0001");
    CHECK_FALSE(test.tryToAdd("1", "accepted", "NULL, NULL, NULL"));
    CHECK_FALSE(test.run(QStringLiteral("UPDATE document_step SET is_taken_back = 1")));
    test.add("4", "paid"); // its credit note is settled
}

TEST_CASE("a payee uses an invoice number once")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.add("hours", "D1,2023-04-03,1:00,").add("hours", "D2,2023-04-03,1:00,");
    const FinalFixture test(texts);
    REQUIRE(test.finalise().numbers.size() == 3);
    REQUIRE(test.finalise(Month(2023, 4)).numbers.size() == 2); // C1 (4) and O2 (5): 56.50 and 11.87
    const auto add = [&](int document, const char* kind, const char* number, int cents) {
        return Query::run(*test.database,
            QStringLiteral(
                "INSERT INTO document_step (document_id, kind, happened_on, invoice_number, "
                "invoiced_on, invoice_cents) VALUES (%1, '%2', '2023-06-30', '%3', '2023-06-30', %4)")
                .arg(QString::number(document), QLatin1String(kind), QLatin1String(number))
                .arg(cents))
            .has_value();
    };
    CHECK(add(1, "received", "F1", 42729));
    CHECK_FALSE(add(4, "received", "f1", 6837));
    CHECK(add(5, "received", "F1", 6837)); // another payee's
    CHECK(add(1, "disputed", "F2", 5));
    CHECK(add(4, "received", "F1", 6837)); // no longer that of the first
    // Taking the second of document 1 back would bring F1 back.
    CHECK_FALSE(Query::run(*test.database,
        QStringLiteral("UPDATE document_step SET is_taken_back = 1 WHERE invoice_number = 'F2'")));
    test.credit("C1-U0001");
    CHECK(add(4, "disputed", "F2", 5)); // what is credited needs its number no more
}
