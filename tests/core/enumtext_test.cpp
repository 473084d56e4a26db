// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumtext.h"
#include "core/documents/monthdocument.h"
#include "core/duos/relation.h"
#include "core/people/engagement.h"
#include "core/sessions/session.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

/// Every value of the enumeration, in its order, has the word that the file formats name, and back.
template <class E> void checkWords(E last, const QStringList& words)
{
    CHECK(allWords<E>() == words);
    REQUIRE(static_cast<qsizetype>(last) + 1 == words.size());
    for (int i = 0; i < words.size(); ++i) {
        const E value = static_cast<E>(i);
        CAPTURE(words.at(i));
        CHECK(QString(wordFor(value)) == words.at(i));
        CHECK(enumFromWord<E>(words.at(i)) == value);
        CHECK_FALSE(enumFromWord<E>(words.at(i).toUpper()));
        CHECK_FALSE(enumFromWord<E>(QString(words.at(i) + QLatin1Char(' '))));
        CHECK_FALSE(enumFromWord<E>(words.at(i).chopped(1)));
    }
    CHECK_FALSE(enumFromWord<E>(QString()));
    CHECK_FALSE(enumFromWord<E>(QStringLiteral("unknown")));
}

QStringList list(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("every stored value has its word in the files and is found by that word only")
{
    checkWords(Engagement::Private, list("self_employed payroll organisation private"));
    checkWords(OrganisationKind::Payroll, list("care payroll"));
    checkWords(VatRegime::None, list("standard kor exempt_care none"));
    checkWords(Invoicing::SelfBilling, list("own self_billing"));
    checkWords(Relation::OtherFamily, list("none parent sibling adult_child other_family"));
    checkWords(TariffKind::Other, list("family other"));
    checkWords(SessionKind::ThemeMeeting, list("training intervision theme_meeting"));
    checkWords(AttendanceStatus::Absent, list("present excused absent"));
    checkWords(DocumentKind::CreditNote, list("statement self_billed credit_note"));
    checkWords(Activity::ThemeMeeting, list("guidance training intervision theme_meeting"));
    checkWords(QuestionKind::VatRegimeMissing,
        list("tariff_undecided organisation_rate_missing tariff_missing session_without_duo "
             "session_rate_ambiguous vat_regime_missing"));
}

TEST_CASE("only the standard regime has value added tax")
{
    CHECK(vatPercentOf(VatRegime::Standard) == Percent::ofWhole(21));
    for (const VatRegime regime : {VatRegime::SmallBusiness, VatRegime::ExemptCare, VatRegime::None})
        CHECK(vatPercentOf(regime).isZero());
}

TEST_CASE("a session is paid as the activity of its kind")
{
    CHECK(activityOf(SessionKind::Training) == Activity::Training);
    CHECK(activityOf(SessionKind::Intervision) == Activity::Intervision);
    CHECK(activityOf(SessionKind::ThemeMeeting) == Activity::ThemeMeeting);
}
