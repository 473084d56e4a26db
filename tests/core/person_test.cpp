// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

PersonName name(QStringView first, QStringView prefix, QStringView last)
{
    return {first.toString(), prefix.toString(), last.toString()};
}

} // namespace

TEST_CASE("a name is shown whole and sorted and by its initials without its missing parts")
{
    struct Row
    {
        QStringView first, prefix, last, full, sorted, initials;
    };
    const auto row = GENERATE(
        Row{u"Maarten", u"van de", u"Ven", u"Maarten van de Ven", u"Ven, Maarten van de", u"M.v.d.V."},
        Row{u"Jan", u"", u"Smit", u"Jan Smit", u"Smit, Jan", u"J.S."},
        Row{u"Anne Marie", u"", u"de Wit", u"Anne Marie de Wit", u"de Wit, Anne Marie", u"A.M.d.W."},
        Row{u"Jan-Peter", u"", u"Bos-Mulder", u"Jan-Peter Bos-Mulder", u"Bos-Mulder, Jan-Peter", u"J.B."},
        Row{u"", u"van", u"Dijk", u"van Dijk", u"Dijk, van", u"v.D."},
        Row{u"", u"", u"Smit", u"Smit", u"Smit", u"S."}, Row{u"Jan", u"", u"", u"Jan", u"Jan", u"J."},
        Row{u"", u"", u"", u"", u"", u""},
        Row{u"\u00d6zlem", u"", u"\u015eahin", u"\u00d6zlem \u015eahin", u"\u015eahin, \u00d6zlem",
            u"\u00d6.\u015e."},
        Row{u"Jan", u"van  der", u"Berg", u"Jan van  der Berg", u"Berg, Jan van  der", u"J.v.d.B."});
    const PersonName person = name(row.first, row.prefix, row.last);
    CHECK(person.full() == row.full.toString());
    CHECK(person.sorted() == row.sorted.toString());
    CHECK(person.initials() == row.initials.toString());
}

TEST_CASE("initials keep a letter whole")
{
    // U+10412 takes two code units, and an accent may follow its letter as a mark.
    CHECK(name(u"\U00010412ra", u"", u"Bos").initials() == QStringLiteral("\U00010412.B."));
    CHECK(name(u"E\u0301mile", u"", u"Bos").initials() == QStringLiteral("E\u0301.B."));
}
