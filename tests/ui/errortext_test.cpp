// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include <catch2/catch.hpp>

using namespace duoboek;

TEST_CASE("every error has a sentence with its arguments in it")
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const Error error{static_cast<ErrorCode>(code),
            {QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("a3"), QStringLiteral("a4")}};
        CAPTURE(code);
        CHECK_FALSE(errorText(error).isEmpty());
        CHECK_FALSE(errorText(error).contains(u'%'));
    }
    CHECK(errorText({ErrorCode::NotADate, {QStringLiteral("2023-02-30")}})
        == QStringLiteral("2023-02-30 is geen datum"));
}

TEST_CASE("what a user typed is never read as a place for another argument")
{
    CHECK(errorText({ErrorCode::NotAChoice, {QStringLiteral("%2 100%"), QStringLiteral("own")}})
        == QStringLiteral("%2 100% is niet een van: own"));
}

TEST_CASE("words of the file stand in sentences of the window as the screens have them")
{
    const QString payroll = QStringLiteral("payroll");
    struct Case
    {
        Error error;
        QString word;
        QString onScreen;
    };
    const Case cases[] = {
        {{ErrorCode::OrganisationMissing, {payroll}}, payroll,
            QStringLiteral("via een verloningsorganisatie")},
        {{ErrorCode::OrganisationNotApplicable, {QStringLiteral("self_employed")}},
            QStringLiteral("self_employed"), QStringLiteral("als zelfstandige")},
        // An organisation may be called like a word of the file.
        {{ErrorCode::OrganisationOfOtherKind, {QStringLiteral("organisation"), QStringLiteral("private")}},
            QStringLiteral("private"), QStringLiteral("als particulier")},
        {{ErrorCode::TariffDecisionNotApplicable, {QStringLiteral("adult_child")}},
            QStringLiteral("adult_child"), QStringLiteral("volwassen kind")},
    };
    for (const auto& [error, word, onScreen] : cases) {
        INFO(word.toStdString());
        CHECK(errorText(error).contains(u'"' + onScreen + u'"'));
        CHECK_FALSE(errorText(error).contains(word));
        CHECK(errorText(error, ValueWords::OfFolder).contains(u'"' + word + u'"'));
        CHECK(problemText({{}, error}) == errorText(error));
        CHECK(problemLines(Problems{Problem{{}, error}}, 1, ValueWords::OfFolder)
            == QStringList{errorText(error, ValueWords::OfFolder)});
    }
    CHECK(errorText(cases[2].error).startsWith(QStringLiteral("organisatie organisation is")));
    // The choices of a cell are what a table may say.
    CHECK(errorText({ErrorCode::NotAChoice, {payroll, QStringLiteral("own, self_billing")}})
        == QStringLiteral("payroll is niet een van: own, self_billing"));
}

TEST_CASE("a sentence leaves out what is not known")
{
    const QString day = QStringLiteral("2023-06-01");
    const QString first = QStringLiteral("2019-01-01");
    CHECK(errorText({ErrorCode::EntryOutsideDuo, {day, QStringLiteral("D1"), first, QString()}})
        == QStringLiteral("2023-06-01 valt buiten duo D1, dat loopt vanaf 2019-01-01"));
    CHECK(errorText({ErrorCode::EntryOutsidePilot, {day, QString(), first}})
        == QStringLiteral("2023-06-01 valt buiten de pilot, die loopt tot en met 2019-01-01"));
    CHECK(errorText({ErrorCode::FileNotReadable, {QStringLiteral("a.duoboek"), QString()}})
        == QStringLiteral("a.duoboek kan niet worden gelezen"));
}

TEST_CASE("a problem says where it stands")
{
    const Error error{ErrorCode::NotADate, {QStringLiteral("2023-02-30")}};
    CHECK(problemText({{QStringLiteral("hours.csv"), 17, QString(), QStringLiteral("date")}, error})
        == QStringLiteral("hours.csv:17: date: 2023-02-30 is geen datum"));
    CHECK(problemText({{QStringLiteral("duo"), 0, QStringLiteral("D1"), QString()}, error})
        == QStringLiteral("duo: D1: 2023-02-30 is geen datum"));
    CHECK(problemText({{}, error}) == QStringLiteral("2023-02-30 is geen datum"));
}

TEST_CASE("a long list of problems ends with how many are left")
{
    const Problem problem{{}, {ErrorCode::ValueMissing}};
    CHECK(problemLines(Problems(3, problem), 3).size() == 3);
    const QStringList lines = problemLines(Problems(5, problem), 3);
    REQUIRE(lines.size() == 4);
    CHECK(lines.last() == QStringLiteral("en nog 2 problemen"));
    CHECK(problemLines(Problems(4, problem), 3).last() == QStringLiteral("en nog 1 probleem"));
}
