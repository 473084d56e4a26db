// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchwords.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

bool finds(QStringView typed, QStringView text)
{
    return SearchWords(typed).rankIn(searchText(text)) > 0;
}

WordFit worstFit(QStringView typed, QStringView text)
{
    return static_cast<WordFit>(SearchWords(typed).rankIn(searchText(text)) / 64);
}

} // namespace

TEST_CASE("any part of the words finds a name whatever their accents and case and order")
{
    struct Row
    {
        QStringView typed, name;
        bool isFound;
    };
    const QStringView ven = u"Maarten van de Ven";
    const auto row = GENERATE_COPY(Row{u"maarten", ven, true}, Row{u"VEN", ven, true},
        Row{u"ven maarten", ven, true}, Row{u"aart ve", ven, true}, Row{u"maarten ven", ven, true},
        Row{u"van de ven", ven, true}, Row{u"maarten van der ven", ven, true}, // another prefix
        Row{u"vd ven", ven, true}, Row{u"v.d. ven", ven, true}, Row{u"  ven  ", ven, true},
        Row{u"maarten vem", ven, false}, Row{u"van der", ven, false}, // then they are all there is
        Row{u"van", ven, true}, Row{u"maarten jansen", ven, false}, Row{u"ozlem", u"Özlem Yılmaz", true},
        Row{u"yilmaz özl", u"Özlem Yılmaz", true}, Row{u"bjorn", u"Bjørn Ås", true},
        Row{u"'t hof", u"Jan ’t Hof", true}, Row{u"", ven, false}, Row{u" ", ven, false});
    CAPTURE(row.typed.toString().toStdString());
    CHECK(finds(row.typed, row.name) == row.isFound);
}

TEST_CASE("the word that fits worst decides how well a text fits")
{
    struct Row
    {
        QStringView typed, text;
        WordFit fit;
    };
    const auto row = GENERATE(Row{u"d1", u"D1\nJan de Boer", WordFit::Line},
        Row{u"d1", u"D12\nJan de Boer", WordFit::Start}, Row{u"utrecht", u"R1\nUtrecht", WordFit::Line},
        Row{u"jan", u"D1\nJan de Boer", WordFit::Whole}, Row{u"jan", u"D1\nJansen", WordFit::Start},
        Row{u"jan", u"D1\nMarjan Bos", WordFit::Inside}, Row{u"jan boe", u"D1\nJan de Boer", WordFit::Start},
        Row{u"jan oer", u"D1\nJan de Boer", WordFit::Inside},
        Row{u"jan", u"D1\nMarjan Jansen", WordFit::Start}, // the best of several places
        Row{u"jan van boer", u"D1\nJan de Boer", WordFit::Whole}, // a prefix does not count
        Row{u"boer", u"D1\nKees Bakker-Boer", WordFit::Whole}, Row{u"o", u"D1\nÖzlem", WordFit::Start},
        Row{u"lem", u"D1\nÇéleme", WordFit::Inside}, Row{u"piet", u"D1\nJan", WordFit::None});
    CAPTURE(row.typed.toString().toStdString(), row.text.toString().toStdString());
    CHECK(worstFit(row.typed, row.text) == row.fit);
}

TEST_CASE("where the worst words fit equally well the others decide")
{
    const SearchWords words(u"jan de ja");
    const int withPrefix = words.rankIn(searchText(u"D1\nJan de Jager"));
    CHECK(withPrefix > words.rankIn(searchText(u"D1\nJan Jager")));
    CHECK(words.rankIn(searchText(u"D1\nJan Jager")) > words.rankIn(searchText(u"D1\nArjan Jager")));
}

TEST_CASE("a number is the same however its groups are written")
{
    struct Row
    {
        QStringView typed, number;
    };
    const auto row = GENERATE(Row{u"030-1234567", u"0301234567"}, Row{u"(030) 123.45.67", u"0301234567"},
        Row{u"+31 30 1234567", u"0301234567"}, Row{u"0031 6 12345678", u"0612345678"},
        Row{u"+32 9 123", u"329123"}, Row{u"NL91 ABNA 0417 1643 00", u"nl91abna0417164300"});
    CHECK(searchNumber(row.typed) == row.number.toUtf8());
    CHECK(SearchWords(row.typed).number() == row.number.toUtf8());
}

TEST_CASE("words with few digits are no number")
{
    CHECK(SearchWords(u"maarten ven").number().isEmpty());
    CHECK(SearchWords(u"D12").number().isEmpty());
    CHECK(SearchWords(u"123").number().isEmpty());
    CHECK(SearchWords(u"1234").number() == QByteArray("1234"));
}

TEST_CASE("what is typed behind eight words does not count")
{
    CHECK(SearchWords(u"a b c e f g h i zzz").words().size() == SearchWords::mostWords);
    CHECK(finds(u"a a a a a a a a zzz", u"a"));
}
