// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peoplefixture.h"
#include "ui/forms/formdialog.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class CoachFixture : public PeopleFixture
{
public:
    CoachFixture() { showCoaches(); }

    void pickNext(const char* name)
    {
        focusField(name);
        press(Qt::Key_Down);
    }
    void pickPrevious(const char* name)
    {
        focusField(name);
        press(Qt::Key_Up);
    }
    [[nodiscard]] QString payment() const { return in<QLabel>("paymentLabel").text(); }
    void choose(int row)
    {
        table().selectRow(row);
        QTest::qWait(60);
    }
};

} // namespace

TEST_CASE_METHOD(CoachFixture, "coaches are listed with how they work and through whom")
{
    CHECK(codes() == QStringList{text("C1"), text("C2"), text("C3")});
    CHECK(rowText(0, 4) == text("als zelfstandige"));
    CHECK(rowText(2, 4).contains(text("Zorggroep Linde")));
    find<QLineEdit>("searchEdit"); // there is one on each screen
    in<QLineEdit>("searchEdit").setFocus();
    type(text("linde"));
    CHECK(codes() == QStringList{text("C3")});
}

TEST_CASE_METHOD(CoachFixture, "what is missing before a payment is one line and goes as it is filled in")
{
    CHECK(payment().contains(text("Alles wat voor een betaling nodig is, is ingevuld.")));
    choose(1);
    CHECK(payment().contains(text("Nog nodig voordat er betaald kan worden: adres.")));
    focusField("addressField");
    type(text("Kade 3"));
    press(Qt::Key_Tab);
    type(text("2011aa"));
    press(Qt::Key_Tab);
    CHECK(typedIn("postcodeField") == text("2011 AA"));
    type(text("Haarlem"));
    press(Qt::Key_Tab);
    CHECK(payment().contains(text("Alles wat voor een betaling nodig is, is ingevuld.")));
    choose(2);
    CHECK(payment().contains(text("Er wordt betaald aan Zorggroep Linde. Daar is nog nodig: adres,")));
}

TEST_CASE_METHOD(
    CoachFixture, "an organisation is asked only where the engagement needs one and of the right kind")
{
    CHECK_FALSE(field("organisationField").isVisible());
    choose(2);
    CHECK(field("organisationField").isVisible());
    CHECK(field("organisationField").label().remove(u'&') == text("Zorgorganisatie"));
    CHECK(typedIn("organisationField") == text("Zorggroep Linde"));

    // There is no payroll agency in the file: the care organisation is not offered for one.
    pickPrevious("engagementField");
    CHECK(field("organisationField").label().remove(u'&') == text("Verloningsorganisatie"));
    CHECK(typedIn("organisationField").isEmpty());
    CHECK_THAT(message("organisationField").toStdString(), Catch::Contains("De organisatie ontbreekt"));
    CHECK(rowText(2, 4).contains(text("Zorggroep Linde"))); // nothing was kept

    // An engagement without an organisation is kept at once and takes the organisation away.
    pickPrevious("engagementField");
    CHECK(message("engagementField").isEmpty());
    CHECK(message("organisationField").isEmpty());
    CHECK_FALSE(field("organisationField").isVisible());
    CHECK(rowText(2, 4) == text("als zelfstandige"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rowText(2, 4).contains(text("Zorggroep Linde")));
    CHECK(typedIn("organisationField") == text("Zorggroep Linde"));
}

TEST_CASE_METHOD(CoachFixture, "an engagement that needs an organisation is kept together with it")
{
    pickNext("engagementField"); // through an agency: there is none
    pickNext("engagementField"); // in the service of a care organisation
    CHECK_THAT(message("organisationField").toStdString(), Catch::Contains("De organisatie ontbreekt"));
    CHECK(rowText(0, 4) == text("als zelfstandige"));
    focusField("organisationField");
    press(Qt::Key_Down);
    CHECK(message("organisationField").isEmpty());
    CHECK(message("engagementField").isEmpty());
    CHECK(rowText(0, 4).contains(text("Zorggroep Linde")));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rowText(0, 4) == text("als zelfstandige"));
    CHECK_FALSE(field("organisationField").isVisible());
}

TEST_CASE_METHOD(CoachFixture, "self-billing is kept only with the date on which it was agreed")
{
    CHECK_FALSE(field("agreedOnField").isVisible());
    pickNext("invoicingField");
    CHECK(field("agreedOnField").isVisible());
    CHECK_THAT(message("agreedOnField").toStdString(), Catch::Contains("De datum van de afspraak ontbreekt"));
    press(Qt::Key_Tab);
    REQUIRE(field("agreedOnField").input().hasFocus());
    type(text("1-2-2023"));
    press(Qt::Key_Tab);
    CHECK(message("agreedOnField").isEmpty());
    CHECK(message("invoicingField").isEmpty());
    CHECK(typedIn("agreedOnField") == text("01-02-2023"));
    choose(1);
    choose(0);
    CHECK(typedIn("agreedOnField") == text("01-02-2023"));
}

TEST_CASE_METHOD(CoachFixture, "numbers are checked as they are left")
{
    for (const auto& [name, wrong, right, kept] :
        {std::tuple{"vatIdField", "NL123456789B90", "nl002455799b11", "NL002455799B11"},
            std::tuple{"cocNumberField", "1234567", "87654321", "87654321"},
            std::tuple{"ibanField", "NL00TRIO0616745610", "nl12 trio 0616 7456 10", "NL12TRIO0616745610"},
            std::tuple{"postcodeField", "12 AB", "2011ab", "2011 AB"},
            std::tuple{"emailField", "ada", "ada@example.org", "ada@example.org"}}) {
        CAPTURE(name);
        focusField(name);
        selectAndType(text(wrong));
        press(Qt::Key_Tab);
        CHECK(typedIn(name) == text(wrong));
        CHECK_THAT(message(name).toStdString(), Catch::Contains("geen"));
        focusField(name);
        selectAndType(text(right));
        press(Qt::Key_Tab);
        CHECK(typedIn(name) == text(kept));
        CHECK(message(name).isEmpty());
    }
}

TEST_CASE_METHOD(CoachFixture, "a shared IBAN is told in the form and does not block")
{
    QTest::qWait(300);
    CHECK_THAT(
        message("ibanField").toStdString(), Catch::Contains("Bea van de Ven (C2) heeft dezelfde IBAN."));
    focusField("ibanField");
    selectAndType(text("NL12TRIO0616745610"));
    press(Qt::Key_Tab);
    CHECK(message("ibanField").isEmpty());
}

TEST_CASE_METHOD(CoachFixture, "a coach is added by keyboard alone with all that was asked")
{
    openDialog();
    type(text("Dirk"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(text("Prins"));
    press(Qt::Key_Return);
    REQUIRE(dialog() != nullptr);
    CHECK_THAT(messageIn(*dialog(), "engagementField").toStdString(), Catch::Contains("ontbreekt"));
    REQUIRE(fieldIn(*dialog(), "engagementField").input().hasFocus());
    press(Qt::Key_End); // a private person
    press(Qt::Key_Tab);
    REQUIRE(closesByEnter());
    CHECK(chosen() == text("C4"));
    CHECK(rowText(3, 4) == text("als particulier"));
    CHECK(payment().contains(text("Nog nodig voordat er betaald kan worden: btw, adres, IBAN.")));
}
