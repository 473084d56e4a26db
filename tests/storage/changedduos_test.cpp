// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordrepository.h"
#include "core/usecases/editrecord.h"
#include "core/usecases/listduos.h"
#include "core/usecases/recentchanges.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

class ChangedDuosFixture
{
public:
    ChangedDuosFixture()
        : administration(AdministrationTexts::ofBase())
        , database(administration.open(Database::Access::ReadWrite))
    {
    }

    [[nodiscard]] EditContext context() const { return {*database, clock, QStringLiteral("jansen")}; }
    [[nodiscard]] qint64 idOf(const char* sql) const
    {
        const QStringList found = administration.rows(sql);
        REQUIRE(found.size() == 1);
        return found.front().toLongLong();
    }
    /// The codes of the duos that an edit changes something of; "all" when it may be any.
    template <class Edit> [[nodiscard]] QString changedBy(Edit edit) const
    {
        const auto before = lastChange(*database);
        REQUIRE(before);
        REQUIRE(edit(context()));
        const auto duos = duosChangedAfter(*database, *before);
        REQUIRE(duos);
        if (!*duos)
            return QStringLiteral("all");
        QStringList codes;
        for (const DuoId duo : **duos) {
            const auto row = findDuoRow(*database, duo, testDay);
            REQUIRE(row);
            codes.append(*row ? (*row)->code : QStringLiteral("gone"));
        }
        codes.sort();
        return codes.join(u' ');
    }
    [[nodiscard]] QString changedBy(
        const char* table, const char* whose, const char* column, const char* value) const
    {
        const qint64 id = idOf(whose);
        return changedBy([&](const EditContext& edit) {
            return changeRecord(edit, QStringLiteral("form"), QLatin1StringView(table), id,
                {{QString::fromLatin1(column), QString::fromUtf8(value)}});
        });
    }

    FixedDayClock clock{testDay};
    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
};

} // namespace

TEST_CASE_METHOD(ChangedDuosFixture, "an edit is told as the duos of which it changes something")
{
    // C1 has D1 and D5, P2 has D2 and D5.
    CHECK(changedBy("duo", "SELECT id FROM duo WHERE code = 'D4'", "ended_on", "2022-12-30")
        == QStringLiteral("D4"));
    CHECK(changedBy("coach", "SELECT id FROM coach WHERE code = 'C1'", "last_name", "Zoon")
        == QStringLiteral("D1 D5"));
    CHECK(changedBy("participant", "SELECT id FROM participant WHERE code = 'P2'", "last_name", "Zoon")
        == QStringLiteral("D2 D5"));
    CHECK(changedBy("contract",
              "SELECT contract.id FROM contract JOIN coach ON coach.id = coach_id WHERE code = 'C1'",
              "signed_on", "2019-01-02")
        == QStringLiteral("D1 D5"));
    CHECK(changedBy("region", "SELECT id FROM region WHERE code = 'R1'", "name", "Leiden")
        == QStringLiteral("all"));
}

TEST_CASE_METHOD(ChangedDuosFixture, "what came or went is told of its duo as well")
{
    const qint64 duo = idOf("SELECT id FROM duo WHERE code = 'D3'");
    CHECK(changedBy([&](const EditContext& edit) {
        return addRecord(edit, QStringLiteral("form"), QLatin1StringView("agreement"),
            {{QStringLiteral("duo_id"), duo}, {QStringLiteral("valid_from"), QStringLiteral("2023-06-01")},
                {QStringLiteral("minutes_per_week"), qint64(90)}});
    }) == QStringLiteral("D3"));
    const qint64 agreement = idOf("SELECT agreement.id FROM agreement JOIN duo ON duo.id = duo_id "
                                  "WHERE code = 'D3' AND valid_from = '2023-06-01'");
    CHECK(changedBy([&](const EditContext& edit) {
        return removeRecord(edit, QStringLiteral("form"), QLatin1StringView("agreement"), agreement);
    }) == QStringLiteral("D3"));
    const qint64 coach = idOf("SELECT id FROM coach WHERE code = 'C1'");
    CHECK(changedBy([&](const EditContext& edit) {
        return addRecord(edit, QStringLiteral("form"), QLatin1StringView("certificate"),
            {{QStringLiteral("coach_id"), coach}, {QStringLiteral("kind"), QStringLiteral("vog")},
                {QStringLiteral("issued_on"), QStringLiteral("2023-06-01")}});
    }) == QStringLiteral("D1 D5"));
}
