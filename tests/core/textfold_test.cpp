// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

TEST_CASE("texts that a search takes as one fold to the same text")
{
    struct Row
    {
        QStringView one, other;
    };
    const auto row = GENERATE(Row{u"\u00d6zlem", u"ozlem"}, // Ö
        Row{u"O\u0308zlem", u"Ozlem"}, // O with the dots as a mark of its own
        Row{u"Ren\u00e9e", u"renee"}, Row{u"Ca\u011fla \u015eahin", u"cagla sahin"},
        Row{u"Bj\u00f8rn", u"bjorn"}, // a stroke is no separate mark in Unicode
        Row{u"\u0141ukasz", u"lukasz"}, // so with the Polish l
        Row{u"\u0110or\u0111e", u"dorde"}, Row{u"Stra\u00dfe", u"STRASSE"},
        Row{u"\u0132sselmeer", u"ijsselmeer"}, // the Dutch ij as one character
        Row{u"\u0130pek", u"ipek"}, // the Turkish capital i with its dot
        Row{u"Y\u0131lmaz", u"yilmaz"}, // and the small one without
        Row{u"\u0152uvre", u"oeuvre"}, Row{u"\u00c6bel", u"aebel"}, Row{u"STRA\u1e9eE", u"strasse"},
        Row{u"\u2019t Hof", u"'t hof"}, Row{u"d\u2018Anjou", u"d'anjou"}, // as a word processor writes them
        Row{u"VAN DE VEN", u"van de ven"}, Row{u"\uff2aan", u"jan"}, // full-width J
        Row{u"\u0391\u0394\u0391\u03a3",
            u"\u03b1\u03b4\u03b1\u03c3"}, // Greek, where a small s ends otherwise
        Row{u"", u""});
    CHECK(foldedForSearch(row.one) == foldedForSearch(row.other));
}

TEST_CASE("folding keeps what makes texts different")
{
    CHECK(foldedForSearch(u"Jansen") != foldedForSearch(u"Janssen"));
    CHECK(foldedForSearch(u"D-017") == QStringLiteral("d-017"));
    CHECK(foldedForSearch(u"van  den Berg") == QStringLiteral("van  den berg"));
    CHECK(foldedForSearch(u"\u674e\u5a1c") == QStringLiteral("\u674e\u5a1c"));
}

TEST_CASE("folding a folded text changes nothing")
{
    for (const QStringView text :
        {u"\u00d6zlem \u00df \u0132 \u0130 \u00f8 \u0149", u"VAN 't Hof", u"\u0390"}) {
        const QString once = foldedForSearch(text);
        CHECK(foldedForSearch(once) == once);
    }
}
