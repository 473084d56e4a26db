// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/searchrepository.h"
#include "core/usecases/loadsearch.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

SessionInWords nameOf(const Session& session, const QString& regionName)
{
    return {session.title, {regionName.isEmpty() ? text("national") : regionName, session.location}};
}

SearchedFile searched(const TemporaryAdministration& administration)
{
    auto file = loadSearch({administration.path()}, testDay, nameOf, {});
    REQUIRE(file.has_value());
    return std::move(*file);
}

/// The codes of what is found, best first.
QString foundBy(const SearchedFile& file, QStringView typed)
{
    QStringList codes;
    for (const SearchHit& hit : file.index.find(SearchWords(typed), 9).best)
        codes.append(hit.isActive ? hit.code : hit.code + text(" (not active)"));
    return codes.join(text(", "));
}

DuoId duoOf(const TemporaryAdministration& administration, const RecordRef& record)
{
    const auto duo = findDuoOf(*administration.open(), record, testDay);
    REQUIRE(duo.has_value());
    return duo->value_or(DuoId());
}

} // namespace

TEST_CASE("everything of a file that has a name or code can be searched")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const SearchedFile file = searched(administration);
    CHECK(foundBy(file, u"anna boer") == text("P1, D1"));
    CHECK(foundBy(file, u"0612345678") == text("P1, D1"));
    CHECK(foundBy(file, u"anna@example.org") == text("P1, D1"));
    CHECK(foundBy(file, u"bakker") == text("C1, D1, D5"));
    CHECK(foundBy(file, u"NL91 ABNA 0417 1643 00") == text("C1, D1, D5"));
    CHECK(foundBy(file, u"eva@example") == text("C1, D1, D5"));
    CHECK(foundBy(file, u"zorgzaam") == text("O1"));
    CHECK(foundBy(file, u"loon@example.org") == text("O2"));
    CHECK(foundBy(file, u"haag") == text("R2"));
    CHECK(foundBy(file, u"ria jansen") == text("R1"));
    // Two of that name; their duo ended in 2022.
    CHECK(foundBy(file, u"visser") == text("P4 (not active), C4 (not active), D4 (not active)"));
}

TEST_CASE("people of one name stand in the order of their first names")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("participants", "P5,Willem,van,Smit,R1,,").add("participants", "P6,albert,,smit,R1,,");
    const TemporaryAdministration administration(texts);
    // Bas has an active duo; albert and Willem have none.
    CHECK(foundBy(searched(administration), u"smit") == text("P2, P6 (not active), P5 (not active), D2, D5"));
}

TEST_CASE("sessions are found by title region and place with the nearest to today first")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    // Today is 30 June: S3 is 2 days away, S4 three, S1 fifty-one.
    texts.add("sessions", "S3,2023-06-28,training,,Overprikkeling,Het Trefpunt,2")
        .add("sessions", "S4,2023-07-03,theme_meeting,R2,Overprikkeling,,0");
    const TemporaryAdministration administration(texts);
    const SearchedFile file = searched(administration);
    CHECK(foundBy(file, u"overpr") == text("S3, S4, S1"));
    CHECK(foundBy(file, u"overpr buurthuis") == text("S1"));
    CHECK(foundBy(file, u"national") == text("S3"));
    CHECK(foundBy(file, u"s4") == text("S4"));
    const SearchHits hits = file.index.find(SearchWords(u"s4"), 9);
    REQUIRE(hits.best.size() == 1);
    CHECK(std::get<SessionId>(hits.best.front().record) == SessionId(3));
    CHECK(hits.best.front().name == text("Overprikkeling"));
}

TEST_CASE("the months with documents go with what is searched")
{
    const SearchedFile file = searched(TemporaryAdministration(AdministrationTexts::ofBase()));
    REQUIRE(file.months.has_value());
    CHECK(file.months->first == Month(2022, 5)); // D4 on 5 May
    CHECK(file.months->last == Month(2023, 5));
}

TEST_CASE("reading for a search stops when it is asked to and tells what is wrong")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    std::stop_source source;
    source.request_stop();
    const auto stopped = loadSearch({administration.path()}, testDay, nameOf, source.get_token());
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    const auto missing = loadSearch({administration.inFolder("no.duoboek")}, testDay, nameOf, {});
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::FileNotFound);
}

TEST_CASE("a person or organisation or region is shown in an active duo")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    // D0 comes first by code but has ended, and D01 has not begun.
    texts.add("duos", "D0,P2,C2,none,,2019-01-01,2019-12-31")
        .add("duos", "D01,P2,C1,none,,2023-07-01,")
        .add("participants", "P9,Nieuw,,Iemand,,,");
    const TemporaryAdministration administration(texts);
    CHECK(duoOf(administration, ParticipantId(2)) == DuoId(2));
    CHECK(duoOf(administration, CoachId(1)) == DuoId(1));
    CHECK(duoOf(administration, CoachId(4)) == DuoId(4)); // there is only one that has ended
    CHECK(duoOf(administration, DuoId(3)) == DuoId(3));
    CHECK(duoOf(administration, OrganisationId(1)) == DuoId(3));
    CHECK(duoOf(administration, RegionId(2)) == DuoId(2));
    CHECK_FALSE(duoOf(administration, ParticipantId(5)).isValid());
    CHECK_FALSE(duoOf(administration, Month(2023, 5)).isValid());
}
