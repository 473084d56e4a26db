// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/editrecord.h"
#include "tests/support/catchtext.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/matching/matchingscreen.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// P4 and P2 are looking; nobody has been thought of yet.
class MatchingFixture : public WindowFixture
{
public:
    MatchingFixture()
    {
        {
            const auto database = Database::open(file, Database::Access::ReadWrite);
            REQUIRE(database);
            for (const auto& [id, since] : {std::pair(4, "2023-01-10"), std::pair(2, "2023-03-01")}) {
                REQUIRE(changeRecord({**database, clock, QStringLiteral("test")}, QStringLiteral("form"),
                    QLatin1StringView("participant"), id,
                    {{QStringLiteral("looking_since"), QString::fromLatin1(since)}}));
            }
        }
        startWithFile();
        press(Qt::Key_3, Qt::ControlModifier);
        find<QTabWidget>("peopleTabs").setCurrentIndex(2);
        REQUIRE(window->findChild<MatchingScreen*>());
        find<ListTable>("lookingTable").setFocus();
    }

    [[nodiscard]] QStringList looking() { return columnTexts(*find<ListTable>("lookingTable").model(), 0); }
    [[nodiscard]] QStringList candidates() { return columnTexts(*find<ListTable>("talkTable").model(), 0); }
    void addCandidate(const QString& coach, const QString& day)
    {
        inDialog([this] { find<QPushButton>("addCandidateButton").click(); },
            [&](QDialog&) {
                typeOver(coach);
                tabTo("heldField");
                typeOver(day);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            });
    }
    void chooseOutcome(const char* field)
    {
        tabTo(field);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // positive stands below not known yet
    }
    [[nodiscard]] bool canBegin() { return find<QPushButton>("beginDuoButton").isEnabled(); }
};

} // namespace

TEST_CASE_METHOD(
    MatchingFixture, "from a click talk that both found positive the duo begins in one step and comes back")
{
    CHECK(looking() == QStringList{QStringLiteral("P4"), QStringLiteral("P2")}); // the longest first
    addCandidate(QStringLiteral("bea"), QStringLiteral("1-6-2023"));
    CHECK(candidates() == QStringList{QStringLiteral("Bea van de Ven (C2)")});
    CHECK_FALSE(canBegin());
    chooseOutcome("participantOutcomeField");
    CHECK_FALSE(canBegin());
    chooseOutcome("coachOutcomeField");
    CHECK(canBegin());
    inDialog([this] { find<QPushButton>("beginDuoButton").click(); },
        [](QDialog& dialog) {
            const auto text = [&dialog](const char* field) {
                return dialog.findChild<QWidget*>(QString::fromLatin1(field))
                    ->findChild<QLineEdit*>()
                    ->text();
            };
            CHECK(text("participantField") == QStringLiteral("Piet Ouderman (P4)"));
            CHECK(text("coachField") == QStringLiteral("Bea van de Ven (C2)"));
            tabTo("startedField");
            typeOver(QStringLiteral("15-6-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    CHECK(looking() == QStringList{QStringLiteral("P2")}); // who has a duo no longer looks
    trigger("undoAction");
    CHECK(looking() == QStringList{QStringLiteral("P4"), QStringLiteral("P2")});
    find<ListTable>("lookingTable").selectRow(0);
    CHECK(candidates() == QStringList{QStringLiteral("Bea van de Ven (C2)")});
}

TEST_CASE_METHOD(
    MatchingFixture, "an outcome needs the day of the talk and a candidate can be removed and comes back")
{
    addCandidate(QStringLiteral("ada"), QString());
    chooseOutcome("coachOutcomeField");
    CHECK(messageOf(*window, "heldField").contains(QStringLiteral("ontbreekt")));
    CHECK_FALSE(canBegin());
    tabTo("heldField");
    typeOver(QStringLiteral("1-6-2023"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(messageOf(*window, "heldField").isEmpty());
    CHECK(columnTexts(*find<ListTable>("talkTable").model(), 3) == QStringList{QStringLiteral("positief")});
    find<QPushButton>("removeCandidateButton").click();
    CHECK(candidates().isEmpty());
    trigger("undoAction");
    CHECK(candidates() == QStringList{QStringLiteral("Ada Bakker (C1)")});
}

TEST_CASE_METHOD(MatchingFixture, "who is thought of already is not added again")
{
    addCandidate(QStringLiteral("ada"), QString());
    QString message;
    inDialog([this] { find<QPushButton>("addCandidateButton").click(); },
        [&](QDialog& dialog) {
            typeOver(QStringLiteral("ada"));
            tabTo("heldField");
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            message = messageOf(dialog, "coachField");
            dialog.reject();
        });
    CHECK(message.contains(QStringLiteral("nog gehouden moet worden")));
    CHECK(candidates().size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "where nobody is looking the page says how somebody comes there")
{
    startWithFile();
    press(Qt::Key_3, Qt::ControlModifier);
    find<QTabWidget>("peopleTabs").setCurrentIndex(2);
    CHECK(window->findChild<MatchingScreen*>()
              ->findChild<QLabel*>(QStringLiteral("emptyLabel"))
              ->text()
              .contains(QStringLiteral("Niemand zoekt nu")));
}
