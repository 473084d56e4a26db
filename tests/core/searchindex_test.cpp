// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchindex.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

using Kind = SearchIndex::Kind;

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// A file of six people in four duos; P3 has none, and D2 has ended.
SearchIndex smallIndex()
{
    SearchIndex index;
    index.add(Kind::Participant,
        {1, text("P1"), text("Özlem Yılmaz"), {}, {text("030 - 1234567")}, text("ozlem@post.example")});
    index.add(Kind::Participant, {2, text("P2"), text("Jan de Vries")});
    index.add(Kind::Participant, {3, text("P3"), text("Marjan Jansen")});
    index.add(Kind::Coach,
        {1, text("C1"), text("Ada Bakker"), {}, {text("NL91ABNA0417164300")}, text("ada@post.example")});
    index.add(Kind::Coach, {2, text("C2"), text("Maarten van de Ven")});
    index.add(Kind::Coach, {3, text("D1"), text("Jan Smit")});
    index.add(Kind::Organisation, {1, text("ZORG"), text("Zorggroep Linde")});
    index.add(Kind::Region, {1, text("R1"), text("Utrecht"), {text("Sam Visser")}});
    index.add({DuoId(1), text("D1"), ParticipantId(1), CoachId(1), true});
    index.add({DuoId(2), text("D2"), ParticipantId(2), CoachId(1), false});
    index.add({DuoId(3), text("D3"), ParticipantId(2), CoachId(2), true});
    index.add({DuoId(4), text("D14"), ParticipantId(1), CoachId(3), true});
    index.add({DuoId(5), text("D5"), ParticipantId(9), CoachId(3), true}); // of nobody
    index.finish();
    return index;
}

/// "coach 2", by kind and id.
struct InWords
{
    QString operator()(ParticipantId id) const { return text("participant %1").arg(id.value()); }
    QString operator()(CoachId id) const { return text("coach %1").arg(id.value()); }
    QString operator()(DuoId id) const { return text("duo %1").arg(id.value()); }
    QString operator()(OrganisationId id) const { return text("organisation %1").arg(id.value()); }
    QString operator()(RegionId id) const { return text("region %1").arg(id.value()); }
    QString operator()(DocumentId id) const { return text("document %1").arg(id.value()); }
    QString operator()(Month month) const { return month.toText(); }
    /// The search finds no others.
    template <class Place> QString operator()(const Place&) const { return {}; }
};

QString foundBy(QStringView typed, std::size_t mostOfKind = 9)
{
    static const SearchIndex index = smallIndex();
    QStringList found;
    for (const SearchHit& hit : index.find(SearchWords(typed), mostOfKind).best)
        found.append(std::visit(InWords(), hit.record));
    return found.join(text(", "));
}

} // namespace

TEST_CASE("the search finds what has every word somewhere and the best fit first")
{
    struct Row
    {
        QStringView typed;
        const char* found;
    };
    const auto row = GENERATE(Row{u"maarten ven", "coach 2, duo 3"},
        Row{u"van der ven", "coach 2, duo 3"}, // a prefix aside
        Row{u"vries ada", "duo 2"}, // a word of each side
        Row{u"ozl", "participant 1, duo 1, duo 4"},
        // A code before what begins with it; the coach has the same code.
        Row{u"d1", "coach 3, duo 1, duo 4"},
        // Whole words, of which those without an active duo last; then beginnings; then the inside.
        Row{u"jan", "participant 2, coach 3, duo 3, duo 4, duo 2, participant 3"},
        Row{u"arjan", "participant 3"}, Row{u"utrecht", "region 1"}, Row{u"visser", "region 1"},
        Row{u"linde zorg", "organisation 1"}, Row{u"nobody", ""}, Row{u"", ""});
    CAPTURE(row.typed.toString().toStdString());
    CHECK(foundBy(row.typed) == text(row.found));
}

TEST_CASE("an active duo stands before one that has ended")
{
    CHECK(foundBy(u"vries") == text("participant 2, duo 3, duo 2"));
    CHECK(foundBy(u"bakker") == text("coach 1, duo 1, duo 2"));
}

TEST_CASE("phone numbers and addresses and accounts find their people and are not shown")
{
    for (const QStringView typed : {u"0301234567", u"030-1234567", u"+31 30 123 45 67", u"30123"})
        CHECK(foundBy(typed) == text("participant 1, duo 1, duo 4"));
    CHECK(foundBy(u"ozlem@post") == text("participant 1, duo 1, duo 4"));
    CHECK(foundBy(u"NL91 ABNA 0417 1643 00") == text("coach 1, duo 1, duo 2"));
    CHECK(foundBy(u"nl91abna") == text("coach 1, duo 1, duo 2"));
    CHECK(foundBy(u"yilmaz 1234567") == text("participant 1, duo 1, duo 4"));
    for (const QStringView typed : {u"nl", u"post", u"abna", u"03"}) // these would be everybody's
        CHECK(foundBy(typed).isEmpty());
    const SearchHits hits = smallIndex().find(SearchWords(u"0301234567"), 9);
    CHECK(hits.best.front().code == text("P1"));
    CHECK(hits.best.front().name == text("Özlem Yılmaz"));
}

TEST_CASE("a duo is shown with both its people")
{
    const SearchHits hits = smallIndex().find(SearchWords(u"d2"), 9);
    REQUIRE(hits.best.size() == 1);
    CHECK(hits.best.front().code == text("D2"));
    CHECK(hits.best.front().name == text("Jan de Vries"));
    CHECK(hits.best.front().coachName == text("Ada Bakker"));
    CHECK_FALSE(hits.best.front().isActive);
}

TEST_CASE("of each kind the best few are given and all are counted")
{
    CHECK(foundBy(u"jan", 1) == text("participant 2, coach 3, duo 3"));
    const SearchHits hits = smallIndex().find(SearchWords(u"jan"), 1);
    CHECK(hits.best.size() == 3);
    CHECK(hits.found == 6);
}

TEST_CASE("an empty index finds nothing")
{
    SearchIndex index;
    CHECK(index.find(SearchWords(u"jan 123456"), 9).best.empty());
    index.finish();
    CHECK(index.find(SearchWords(u"jan"), 9).found == 0);
}
