// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/hiddennames.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

PersonName name(QStringView first, QStringView prefix, QStringView last)
{
    return {first.toString(), prefix.toString(), last.toString()};
}

/// D1 is Kim de Vries and D2 Özlem Klein; D3 and D4 are two people called Sam. Petra is a coach.
HiddenNames names()
{
    HiddenNames made;
    made.keep(QStringLiteral("Petra de Vries"));
    made.hide(name(u"Kim", u"de", u"Vries"), QStringLiteral("D1"));
    made.hide(name(u"\u00d6zlem", u"", u"Klein"), QStringLiteral("D2"));
    made.hide(name(u"Sam", u"", u"Bos"), QStringLiteral("D3"));
    made.hide(name(u"Sam", u"", u"Duin"), QStringLiteral("D4"));
    return made;
}

} // namespace

TEST_CASE("the code of the duo stands where somebody wrote the name of a participant")
{
    struct Row
    {
        QStringView written, shown;
    };
    const auto row = GENERATE(Row{u"Kim belt niet terug.", u"D1 belt niet terug."},
        Row{u"met Kim de Vries, thuis", u"met D1, thuis"}, Row{u"kim wil meer", u"D1 wil meer"},
        Row{u"KIM DE VRIES", u"D1"}, Row{u"mevrouw De Vries", u"mevrouw D1"},
        Row{u"Kim Vries en Vries", u"D1 en D1"}, Row{u"Kims moeder, Kim's huis", u"D1 moeder, D1's huis"},
        Row{u"Ozlem en \u00d6zlem", u"D2 en D2"}, Row{u"O\u0308zlem!", u"D2!"},
        // A last name without a capital is a word, unless the first name stands before it.
        Row{u"een klein gesprek met \u00f6zlem klein", u"een klein gesprek met D2"},
        Row{u"Klein kwam", u"D2 kwam"}, Row{u"Sam Bos en Sam Duin", u"D3 en D4"},
        // Which of the two is not said.
        Row{u"Sam kwam te laat", u"S. kwam te laat"},
        // Coaches keep their names, and words that only begin like a name stay.
        Row{u"Petra de Vries vraagt naar Kim", u"Petra de Vries vraagt naar D1"},
        Row{u"Kimono, samen en verkleinen", u"Kimono, samen en verkleinen"},
        Row{u"regel een\nKim\n", u"regel een\nD1\n"}, Row{u"", u""});
    CAPTURE(row.written.toString());
    CHECK(names().in(row.written.toString()) == row.shown.toString());
}

TEST_CASE("nothing is hidden of who has no name")
{
    HiddenNames made;
    made.hide({}, QStringLiteral("D1"));
    CHECK(made.in(QStringLiteral("Een vraag.")) == QStringLiteral("Een vraag."));
    made.hide(name(u"", u"van", u"Dijk"), QStringLiteral("D2"));
    CHECK(made.in(QStringLiteral("op de dijk bij Van Dijk")) == QStringLiteral("op de dijk bij D2"));
}

TEST_CASE("of somebody elsewhere the whole name is hidden and one word of it is not")
{
    HiddenNames names;
    names.hideWhole(name(u"Bas", u"van", u"Dam"), QStringLiteral("D9"));
    names.hideWhole(name(u"Mo", u"", u""), QStringLiteral("D8"));
    CHECK(names.in(QStringLiteral("Bas van Dam, bas dam, Bas en Mo in Dam"))
        == QStringLiteral("D9, D9, Bas en Mo in Dam"));
}

TEST_CASE("a last name without a capital is hidden where that is asked for")
{
    HiddenNames names;
    names.hide({QStringLiteral("Jan"), {}, QStringLiteral("Klein")}, QStringLiteral("D1"),
        HiddenNames::SmallLastName::Name);
    CHECK(names.in(QStringLiteral("klein en Jáns duo")) == QStringLiteral("D1 en D1 duo"));
}
