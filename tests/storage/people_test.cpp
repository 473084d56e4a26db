// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/editrecord.h"
#include "core/usecases/findlikelydoubles.h"
#include "core/usecases/listpeople.h"
#include "core/usecases/recentchanges.h"
#include "core/usecases/showperson.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// "P1 name, C2 mail": who may be the same, and why.
QString inWords(const Result<std::vector<LikelyDouble>>& doubles)
{
    REQUIRE(doubles.has_value());
    QStringList all;
    for (const LikelyDouble& found : *doubles) {
        const char* const reasons[] = {"name", "mail", "iban"};
        all.append(found.code + u' ' + text(reasons[static_cast<std::size_t>(found.reason)]));
    }
    return all.join(text(", "));
}

PersonTraits named(const char* first, const char* prefix, const char* last)
{
    return {PersonKind::Participant, 0, {text(first), text(prefix), text(last)}, {}, {}};
}

/// The fields that are missing, with "regime" and "agreement".
QString inWords(const Result<PaymentGaps>& gaps)
{
    REQUIRE(gaps.has_value());
    QStringList all;
    if (!gaps->payeeName.isEmpty())
        all.append(gaps->payeeName + u':');
    if (gaps->isRegimeUnknown)
        all.append(text("regime"));
    const char* const fields[] = {"name", "address", "coc", "vat", "iban"};
    for (const MissingField field : gaps->missing)
        all.append(text(fields[static_cast<std::size_t>(field)]));
    if (gaps->isAgreementUndated)
        all.append(text("agreement"));
    return all.join(u' ');
}

} // namespace

TEST_CASE("participants are listed by code with their region and the duos of the day")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    const TemporaryAdministration administration(texts);
    administration.tamper("UPDATE participant SET looking_since = '2023-05-01', "
                          "preferred_channel = 'coach' WHERE code = 'P4'");
    const auto database = administration.open();
    const auto rows = listParticipantRows(*database, testDay);
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 4);
    CHECK(rows->at(0).code == text("P1"));
    CHECK(rows->at(0).name == PersonName{text("Anna"), text("de"), text("Boer")});
    CHECK(rows->at(0).regionName == text("Utrecht"));
    CHECK(rows->at(0).activeDuos == 1);
    CHECK(rows->at(0).preferredChannel == std::nullopt);
    CHECK(rows->at(0).lookingSince.isNull());
    CHECK(rows->at(1).activeDuos == 2); // D2 and D5
    CHECK(rows->at(2).regionName.isEmpty());
    CHECK(rows->at(3).activeDuos == 0); // D4 ended in 2022
    CHECK(rows->at(3).preferredChannel == ContactChannel::Coach);
    CHECK(rows->at(3).lookingSince == QDate(2023, 5, 1));
    // On the last day of a duo it is still there.
    const auto then = listParticipantRows(*database, QDate(2022, 12, 31));
    REQUIRE(then.has_value());
    CHECK(then->at(3).activeDuos == 1);

    const auto one = findParticipantRow(*database, rows->at(1).id, testDay);
    REQUIRE(one.has_value());
    REQUIRE(one->has_value());
    CHECK((*one)->code == text("P2"));
    const auto none = findParticipantRow(*database, ParticipantId(999), testDay);
    REQUIRE(none.has_value());
    CHECK_FALSE(none->has_value());
}

TEST_CASE("coaches are listed with how they work and through whom")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open();
    const auto rows = listCoachRows(*database, testDay);
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 4);
    CHECK(rows->at(0).engagement == Engagement::SelfEmployed);
    CHECK(rows->at(0).organisationName.isEmpty());
    CHECK(rows->at(0).activeDuos == 2); // D1 and D5
    CHECK(rows->at(1).engagement == Engagement::Payroll);
    CHECK(rows->at(1).organisationName == text("Loonwerk"));
    const auto one = findCoachRow(*database, rows->at(2).id, testDay);
    REQUIRE(one.has_value());
    REQUIRE(one->has_value());
    CHECK((*one)->organisationName == text("Zorgzaam"));

    const auto choices = listPeopleChoices(*database);
    REQUIRE(choices.has_value());
    REQUIRE(choices->regions.size() == 2);
    CHECK(choices->regions[0].name == text("Den Haag")); // before Utrecht
    REQUIRE(choices->careOrganisations.size() == 1);
    CHECK(choices->careOrganisations[0].name == text("Zorgzaam"));
    REQUIRE(choices->payrollAgencies.size() == 1);
    CHECK(choices->payrollAgencies[0].name == text("Loonwerk"));
}

TEST_CASE("a person is shown with the duos of either side and the newest first")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open();
    const auto participant = showPerson(*database, PersonKind::Participant, 2);
    REQUIRE(participant.has_value());
    CHECK(participant->code == text("P2"));
    CHECK(participant->name.full() == text("Bas Smit"));
    REQUIRE(participant->duos.size() == 2);
    CHECK(participant->duos[0]
        == DuoOfPerson{text("D5"), text("C1"), {text("Eva"), QString(), text("Bakker")},
            DateRange::from(QDate(2020, 5, 1))});
    CHECK(participant->duos[1].code == text("D2"));
    const auto coach = showPerson(*database, PersonKind::Coach, 4);
    REQUIRE(coach.has_value());
    REQUIRE(coach->duos.size() == 1);
    CHECK(coach->duos[0].otherCode == text("P4"));
    CHECK(coach->duos[0].active.last() == QDate(2022, 12, 31));
    const auto nobody = showPerson(*database, PersonKind::Coach, 999);
    REQUIRE_FALSE(nobody.has_value());
    CHECK(nobody.error().code == ErrorCode::RecordNotFound);
}

TEST_CASE("likely doubles are found by name whatever its accents and case and hyphens")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("participants", "P5,Özlem,,Yılmaz,,,")
        .add("participants", "P6,Jan-Willem,van 't,Groß-Smit,,,")
        .add("participants", "P7,Zoë,,Encyclopædia,,,");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    const auto found = [&](const PersonTraits& traits) {
        return inWords(findLikelyDoubles(*database, traits));
    };
    CHECK(found(named("Anna", "de", "Boer")) == text("P1 name"));
    CHECK(found(named("anna", "", "BOER")) == text("P1 name"));
    CHECK(found(named("Ozlem", "", "Yilmaz")) == text("P5 name"));
    CHECK(found(named("ÖZLEM", "", "yílmaz")) == text("P5 name"));
    CHECK(found(named("Jan Willem", "van't", "Gross Smit")) == text("P6 name"));
    CHECK(found(named("Zoe", "", "Encyclopaedia")) == text("P7 name"));
    CHECK(found(named("Eva", "", "Bakker")) == text("C1 name")); // among the coaches as well
    CHECK(found(named("Anna", "", "Boers")).isEmpty());
    CHECK(found(named("Hanna", "de", "Boer")).isEmpty());
    CHECK(found(named("Anna", "de", "")).isEmpty());
    CHECK(found(named("[a-z]", "", "*")).isEmpty());
    CHECK(found({}).isEmpty());
}

TEST_CASE("likely doubles are found by mail address and IBAN and never a record itself")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("participants", "P5,Eva,,Bakker,,EVA@example.org,");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    PersonTraits traits = named("Someone", "", "Else");
    traits.email = text(" Eva@Example.org ");
    CHECK(inWords(findLikelyDoubles(*database, traits)) == text("C1 mail, P5 mail"));
    traits.email.clear();
    traits.iban = text("nl91 abna 0417 1643 00");
    CHECK(inWords(findLikelyDoubles(*database, traits)) == text("C1 iban"));
    traits.iban = text("NL91"); // still being typed
    CHECK(inWords(findLikelyDoubles(*database, traits)).isEmpty());
    // C1 itself: its participant namesake is found for two reasons.
    const PersonTraits coach{PersonKind::Coach, 1, {text("Eva"), QString(), text("Bakker")},
        text("eva@example.org"), text("NL91ABNA0417164300")};
    CHECK(inWords(findLikelyDoubles(*database, coach)) == text("P5 name, P5 mail"));
}

TEST_CASE("what is missing before a payment is named of whoever is paid")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("coaches", "C5,Iris,,Kok,,self_employed,,,,standard,,self_billing,,,,")
        .add("coaches", "C6,Joop,,Prins,,private,,,,,,own,,Laan 1,1234 AB,")
        .add("coaches", "C7,Kees,,Vos,,organisation,O3,,,,,own,,,,")
        .add("organisations", "O3,Zorgloos,care,,,,,,,,");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    const auto gaps = [&](qint64 id) { return inWords(findPaymentGaps(*database, CoachId(id))); };
    CHECK(gaps(1).isEmpty());
    CHECK(gaps(2) == text("Loonwerk:")); // nothing is asked of the coach then
    CHECK(gaps(4).isEmpty()); // not an entrepreneur: no numbers of one
    CHECK(gaps(5) == text("address coc vat iban agreement"));
    CHECK(gaps(6) == text("regime address iban"));
    CHECK(gaps(7) == text("Zorgloos: regime address iban"));
    administration.tamper("UPDATE coach SET self_billing_agreed_on = '2023-01-01' WHERE code = 'C5'");
    CHECK(gaps(5) == text("address coc vat iban"));
}

TEST_CASE("what changed since a moment is each record once")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open(Database::Access::ReadWrite);
    const FixedDayClock clock(testDay);
    const EditContext context{*database, clock, text("jansen")};
    const auto before = lastChange(*database);
    REQUIRE(before.has_value());
    CHECK(*before > 0);
    CHECK(changesAfter(*database, *before)->empty());
    const QLatin1StringView participant("participant");
    for (const char* phone : {"1", "2"})
        REQUIRE(changeRecord(context, text("form"), participant, 1, {{text("phone"), text(phone)}}));
    const auto added = addRecord(
        context, text("form"), participant, {{text("code"), text("P9")}, {text("last_name"), text("Kip")}});
    REQUIRE(added.has_value());
    const auto changes = changesAfter(*database, *before);
    REQUIRE(changes.has_value());
    REQUIRE(changes->size() == 2);
    CHECK(changes->at(0).record == text("participant"));
    CHECK(changes->at(0).id + changes->at(1).id == 1 + added->front().id);
}

TEST_CASE("a coach without engagement or invoicing is refused field by field")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open(Database::Access::ReadWrite);
    const FixedDayClock clock(testDay);
    const auto refused = addRecord({*database, clock, text("jansen")}, text("form"),
        QLatin1StringView("coach"), {{text("code"), text("C9")}, {text("last_name"), text("Kip")}});
    REQUIRE_FALSE(refused.has_value());
    QStringList fields;
    for (const Problem& problem : refused.error()) {
        CHECK(problem.error.code == ErrorCode::ValueMissing);
        fields.append(problem.place.field);
    }
    CHECK(fields == QStringList{text("engagement"), text("invoicing")});
}
