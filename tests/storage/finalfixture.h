// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"
#include "core/usecases/creditdocument.h"
#include "core/usecases/finalisemonth.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <QFile>

namespace duoboek::test {

inline const Month may(2023, 5);

/// The small administration of the texts with a foundation that can stand on documents. In May 2023 it owes
/// C1 353.13 and VAT 74.16, agency O2 for C2 226.00 and VAT 47.46, and care organisation O1 180.00.
inline AdministrationTexts textsWithFoundation()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("settings", "customer_name,Stichting VAB")
        .add("settings", "customer_address,Straat 5")
        .add("settings", "customer_postcode,1011 AB")
        .add("settings", "customer_city,Amsterdam");
    return texts;
}

/// Open to be closed on 30 June 2023, or on another day.
class FinalFixture
{
public:
    explicit FinalFixture(const AdministrationTexts& texts = textsWithFoundation(), QDate today = testDay)
        : administration(texts)
        , database(administration.open(Database::Access::ReadWrite))
        , clock(today)
    {
    }

    /// A copy of that file, written without regard to power cuts: for a great many.
    explicit FinalFixture(const TemporaryAdministration& beginning)
        : clock(testDay)
    {
        REQUIRE(QFile::copy(beginning.path(), administration.path()));
        database = administration.open(Database::Access::ReadWrite);
        REQUIRE(Query::run(*database, QStringLiteral("PRAGMA synchronous = OFF")));
        REQUIRE(Query::run(*database, QStringLiteral("PRAGMA journal_mode = MEMORY")));
    }

    [[nodiscard]] EditContext context() const { return {*database, clock, QStringLiteral("jansen")}; }
    [[nodiscard]] FinalisedMonth finalise(Month month = may) const
    {
        auto done = finaliseMonth(context(), month);
        REQUIRE(done.has_value());
        return std::move(*done);
    }
    QString credit(const char* number) const
    {
        const auto note = creditDocument(context(), QLatin1String(number), QStringLiteral("uren vergeten"));
        REQUIRE(note.has_value());
        return note->number;
    }
    [[nodiscard]] QStringList documents() const
    {
        return administration.rows(
            "SELECT number || ' ' || kind || ' ' || minutes || ' ' || net_cents || ' ' "
            "|| vat_cents FROM document ORDER BY id");
    }

    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
    FixedDayClock clock;
};

template <class Result> void checkRefusal(const Result& result, ErrorCode code, const QStringList& arguments)
{
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == code);
    CHECK(result.error().arguments == arguments);
}

} // namespace duoboek::test
