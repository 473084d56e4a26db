// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/wording.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace duoboek;

TEST_CASE("A rate gives its reason in words")
{
    const Wording dutch(Language::Dutch);
    CHECK(dutch.rateReason(HourlyRate(2054), {RateGround::CoachIsParent, QDate(2019, 1, 1)})
        == QStringLiteral(
            "Tarief voor naasten, €\u00A020,54 per uur vanaf 01-01-2019: de levensloopbegeleider is "
            "ouder van de deelnemer."));
    const Wording english(Language::English);
    CHECK(english.rateReason(HourlyRate(5650), {RateGround::NotFamily, QDate(2019, 1, 1)})
        == QStringLiteral(
            "General tariff, €\u00A056.50 per hour from 1 January 2019: the coach is not a relative "
            "of the participant."));
}

TEST_CASE("A document without VAT names the ground with the article of the law")
{
    const Wording dutch(Language::Dutch);
    CHECK(dutch.vatGround(VatRegime::Standard).isEmpty());
    CHECK(dutch.vatGround(VatRegime::SmallBusiness).contains(QStringLiteral("artikel 25 Wet OB")));
    CHECK(dutch.vatGround(VatRegime::ExemptCare).contains(QStringLiteral("artikel 11 lid 1 onder g Wet OB")));
    CHECK(dutch.vatGround(VatRegime::None).contains(QStringLiteral("geen ondernemer")));
    // No VAT rate is printed where none applies.
    for (const VatRegime regime : {VatRegime::SmallBusiness, VatRegime::ExemptCare, VatRegime::None})
        CHECK_FALSE(dutch.vatGround(regime).contains(u'%'));
}

TEST_CASE("Every value of an enumeration has words of its own in both languages")
{
    for (const Language language : {Language::Dutch, Language::English}) {
        const Wording wording(language);
        QStringList words;
        for (const auto& kind : enumWords<DocumentKind>)
            words.append(wording.documentKind(kind.value));
        for (const auto& activity : enumWords<Activity>)
            words.append(wording.activity(activity.value));
        for (int field = 0; field <= static_cast<int>(MissingField::SelfBillingAgreement); ++field)
            words.append(wording.missingField(static_cast<MissingField>(field)));
        for (int ground = 0; ground <= static_cast<int>(RateGround::OrganisationRate); ++ground)
            words.append(
                wording.rateReason(HourlyRate(100), {static_cast<RateGround>(ground), QDate(2019, 1, 1)}));
        CHECK(words.removeDuplicates() == 0);
        CHECK_FALSE(words.contains(QString()));
    }
}

TEST_CASE("The Dutch translation of documents is complete")
{
    QFile file(QStringLiteral(DUOBOEK_SOURCE_FOLDER "/translations/paper_nl.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString texts = QString::fromUtf8(file.readAll());
    CHECK(texts.contains(QStringLiteral("<translation>Urenspecificatie</translation>")));
    CHECK_FALSE(texts.contains(QStringLiteral("unfinished")));
    CHECK_FALSE(texts.contains(QStringLiteral("<translation></translation>")));
}
