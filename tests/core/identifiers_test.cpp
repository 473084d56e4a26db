// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identifiers.h"
#include "tests/support/catchtext.h"

#include <vector>

using namespace duoboek;

namespace {

struct Case
{
    const char* typed;
    const char* kept; ///< null: refused
};

void check(const std::vector<Case>& cases, Result<QString> (*read)(const QString&), ErrorCode refusal)
{
    for (const Case& one : cases) {
        INFO(one.typed);
        const Result<QString> kept = read(QString::fromUtf8(one.typed));
        if (one.kept) {
            REQUIRE(kept.has_value());
            CHECK(*kept == QString::fromUtf8(one.kept));
        } else {
            REQUIRE_FALSE(kept.has_value());
            CHECK(kept.error() == Error{refusal, {QString::fromUtf8(one.typed)}});
        }
    }
}

} // namespace

TEST_CASE("an IBAN is kept without spaces when its check digits are right")
{
    check(
        {
            {"NL12TRIO0616745610", "NL12TRIO0616745610"},
            {" nl12 trio 0616 7456 10 ", "NL12TRIO0616745610"},
            {"BE68 5390 0754 7034", "BE68539007547034"},
            {"NL12TRIO0616745601", nullptr}, // two digits changed places
            {"NL13TRIO0616745610", nullptr},
            {"NL12TRIO061674561", nullptr}, // a digit short
            {"0616745610", nullptr},
            {"12NLTRIO0616745610", nullptr},
        },
        ibanFromText, ErrorCode::NotAnIban);
}

TEST_CASE("a VAT id is right by the elfproef of its nine digits or by mod 97 of the whole")
{
    check(
        {
            // 9*0+8*0+7*2+6*4+5*5+4*5+3*7+2*9 = 122 = 11*11+1: the ninth digit is 9, so mod 97 must be what
            // passes.
            {"NL002455799B11", "NL002455799B11"},
            {"NL004495445B01", "NL004495445B01"},
            {"nl 0044.95.445.b01", "NL004495445B01"},
            {"NL123456789B90", nullptr},
            {"NL000000000B00", nullptr},
            {"NL004495445B1", nullptr},
            {"004495445B01", nullptr},
            {"BE0123456789", nullptr},
        },
        vatIdFromText, ErrorCode::NotAVatId);
}

TEST_CASE("a number of the Chamber of Commerce has eight digits")
{
    check({{"68816827", "68816827"}, {"6881 6827", "68816827"}, {"6881682", nullptr}, {"688168271", nullptr},
              {"6881682A", nullptr}},
        cocNumberFromText, ErrorCode::NotACocNumber);
}

TEST_CASE("a postcode has four digits and two letters")
{
    check({{"1811ab", "1811 AB"}, {" 1811  AB", "1811 AB"}, {"0811 AB", nullptr}, {"1811", nullptr},
              {"1811 ABC", nullptr}, {"AB 1811", nullptr}},
        postcodeFromText, ErrorCode::NotAPostcode);
}

TEST_CASE("a mail address has a name and a domain")
{
    check({{" jan.de.vries@example.org ", "jan.de.vries@example.org"},
              {"j+v@mail.example.nl", "j+v@mail.example.nl"}, {"jan", nullptr}, {"jan@example", nullptr},
              {"jan@@example.org", nullptr}, {"jan de vries@example.org", nullptr},
              {"a@b.nl, c@d.nl", nullptr}, {"jan@.nl", nullptr}},
        emailFromText, ErrorCode::NotAnEmail);
}
