// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/peoplerepository.h"
#include "tests/support/catchtext.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/duos/duotablemodel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace duoboek;
using namespace duoboek::test;

namespace {

class DuoFormsFixture : public WindowFixture
{
public:
    DuoFormsFixture()
    {
        startWithFile();
        settle();
    }

    /// Details come a moment after their row was chosen.
    void settle() { waitForDuo(); }

    QLineEdit& edit(const char* field) { return *find<QWidget>(field).findChild<QLineEdit*>(); }
    QComboBox& combo(const char* field) { return *find<QWidget>(field).findChild<QComboBox*>(); }
    [[nodiscard]] QStringList shownDuos() { return columnTexts(*find<ListTable>("duoTable").model(), 0); }
    void undo()
    {
        press(Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] QString saved() { return find<QLabel>("savedLabel").text(); }
    void choose(const char* code)
    {
        find<QLineEdit>("searchEdit").setText(QString::fromLatin1(code));
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(
    DuoFormsFixture, "a duo of somebody known and somebody new begins by keyboard alone and can be undone")
{
    inDialog([this] { press(Qt::Key_N, Qt::ControlModifier); },
        [](QDialog& dialog) {
            typeOver(QStringLiteral("ouderm"));
            tabTo("coachKnownRadio");
            CHECK(dialog.findChild<QWidget*>(QStringLiteral("participantField"))
                      ->findChild<QLineEdit*>()
                      ->text()
                == QStringLiteral("Piet Ouderman (P4)"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // the other radio button
            tabTo("coachFirstField");
            typeOver(QStringLiteral("Els"));
            tabTo("coachLastField");
            typeOver(QStringLiteral("Nieuw"));
            tabTo("relationField");
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ouder"));
            tabTo("startedField");
            typeOver(QStringLiteral("1-6-2023"));
            tabTo("hoursField");
            typeOver(QStringLiteral("2,5"));
            tabTo("agreementReasonField");
            CHECK(dialog.findChild<QLabel*>(QStringLiteral("tariffLabel"))
                      ->text()
                      .contains(QStringLiteral("20,54 per uur vanaf 01-01-2019")));
            const QString gaps = dialog.findChild<QLabel*>(QStringLiteral("gapsLabel"))->text();
            CHECK(gaps.contains(QStringLiteral("een ondertekend contract, een VOG.")));
            CHECK(gaps.contains(QStringLiteral("Nog nodig voordat er betaald kan worden: btw, adres, IBAN")));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    settle();
    CHECK(shownDuos()
        == QStringList{
            QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3"), QStringLiteral("D5")});
    CHECK(find<QLabel>("detailsCode").text() == QStringLiteral("D5"));
    CHECK(combo("relationField").currentText() == QStringLiteral("ouder"));
    CHECK(edit("startedField").text() == QStringLiteral("01-06-2023"));
    undo();
    CHECK(shownDuos() == QStringList{QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3")});
    CHECK(saved().startsWith(QStringLiteral("Ongedaan gemaakt: nieuw duo")));
}

TEST_CASE_METHOD(
    DuoFormsFixture, "a new duo says everything that is missing at once and keeps what was typed")
{
    inDialog([this] { press(Qt::Key_N, Qt::ControlModifier); },
        [](QDialog& dialog) {
            typeOver(QStringLiteral("niemand"));
            tabTo("startedField");
            typeOver(QStringLiteral("31-2-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK(
                messageOf(dialog, "participantField").contains(QStringLiteral("iemand is niet één persoon")));
            CHECK(messageOf(dialog, "startedField").contains(QStringLiteral("31-2-2023 is geen datum")));
            tabTo("participantField");
            typeOver(QStringLiteral("P1"));
            tabTo("coachField");
            typeOver(QStringLiteral("C1"));
            tabTo("startedField");
            typeOver(QStringLiteral("1-6-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK(messageOf(dialog, "startedField")
                      .contains(QStringLiteral("Deze twee zijn al een duo: D1, sinds 01-01-2022")));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        });
    CHECK(shownDuos().size() == 3);
}

TEST_CASE_METHOD(DuoFormsFixture, "closing a half-filled new duo asks first")
{
    prompts.confirms = false;
    inDialog([this] { press(Qt::Key_N, Qt::ControlModifier); },
        [this](QDialog& dialog) {
            typeOver(QStringLiteral("P4"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            CHECK(dialog.isVisible());
            prompts.confirms = true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        });
}

TEST_CASE_METHOD(DuoFormsFixture, "another relative demands a decision and its reason before it is kept")
{
    settle();
    combo("relationField").setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ander"));
    Q_EMIT combo("relationField").activated(combo("relationField").currentIndex());
    QWidget& page = *window;
    CHECK(messageOf(page, "decidedTariffField").contains(QStringLiteral("beslist u het tarief")));
    tabTo("decidedTariffField");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(messageOf(page, "decisionReasonField").contains(QStringLiteral("reden")));
    CHECK(saved().isEmpty());
    tabTo("decisionReasonField");
    typeOver(QStringLiteral("Oom die als ouder is"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    settle();
    CHECK_FALSE(saved().isEmpty());
    CHECK(messageOf(page, "relationField").contains(QStringLiteral("20,54")));
    CHECK(messageOf(page, "decidedTariffField").isEmpty());
    undo();
    CHECK(combo("relationField").currentText() == QStringLiteral("geen familie"));
    CHECK_FALSE(find<QWidget>("decisionReasonField").isVisible());
}

TEST_CASE_METHOD(DuoFormsFixture, "hours are agreed from a date with a reason and the history stays")
{
    inDialog([this] { trigger("agreeHoursAction"); },
        [](QDialog& dialog) {
            typeOver(QStringLiteral("1-7-2023"));
            tabTo("hoursField");
            CHECK(dialog.findChild<QWidget*>(QStringLiteral("hoursField"))->findChild<QLineEdit*>()->text()
                == QStringLiteral("4:00"));
            typeOver(QStringLiteral("30"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK(messageOf(dialog, "hoursField").contains(QStringLiteral("30m")));
            typeOver(QStringLiteral("6u30"));
            tabTo("reasonField");
            typeOver(QStringLiteral("meer nodig"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    settle();
    const auto agreed = [this] {
        const auto database = Database::open(file, Database::Access::ReadOnly);
        REQUIRE(database);
        const auto agreements = loadAgreements(**database, DuoId(1));
        REQUIRE(agreements);
        return agreements->size();
    };
    CHECK(agreed() == 2);
    undo();
    CHECK(agreed() == 1);
}

TEST_CASE_METHOD(DuoFormsFixture, "a duo ends on a day with a reason and is reopened")
{
    const auto undoText = [this] { return find<QAction>("undoAction").text(); };
    CHECK(undoText() == QStringLiteral("&Ongedaan maken"));
    inDialog([this] { trigger("endDuoAction"); },
        [](QDialog& dialog) {
            typeOver(QStringLiteral("1-5-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK(messageOf(dialog, "endReasonField").contains(QStringLiteral("ontbreekt")));
            tabTo("endReasonField");
            typeOver(QStringLiteral("verhuisd"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            // Hours of 2 and 9 May stand in the way.
            CHECK(messageOf(dialog, "endedField")
                      .contains(QStringLiteral("van 02-05-2023 tot en met 09-05-2023")));
            tabTo("endedField");
            typeOver(QStringLiteral("31-5-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    settle();
    CHECK(undoText() == QStringLiteral("&Ongedaan maken: einddatum van D1"));
    // It stays in sight with its end, until what is shown is chosen again.
    CHECK(shownDuos() == QStringList{QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3")});
    CHECK(find<QLabel>("detailsCode").text() == QStringLiteral("D1"));
    CHECK_FALSE(find<ListTable>("duoTable").isColumnHidden(static_cast<int>(DuoTableModel::Column::Until)));
    find<QComboBox>("activityCombo").setCurrentIndex(1);
    find<QComboBox>("activityCombo").setCurrentIndex(0);
    CHECK(shownDuos() == QStringList{QStringLiteral("D2"), QStringLiteral("D3")});
    find<QComboBox>("activityCombo").setCurrentIndex(1);
    choose("D1");
    CHECK(edit("endedField").text() == QStringLiteral("31-05-2023"));
    CHECK(edit("endReasonField").text() == QStringLiteral("verhuisd"));
    CHECK_FALSE(find<QAction>("endDuoAction").isVisible());
    trigger("reopenDuoAction");
    settle();
    CHECK_FALSE(find<QWidget>("endedField").isVisible());
    undo();
    CHECK(edit("endedField").text() == QStringLiteral("31-05-2023"));
    CHECK(saved().startsWith(QStringLiteral("Ongedaan gemaakt: heropenen van D1")));
}

TEST_CASE_METHOD(DuoFormsFixture, "another coach ends the old duo and begins one that goes on from it")
{
    inDialog([this] { trigger("moveDuoAction"); },
        [](QDialog& dialog) {
            typeOver(QStringLiteral("1-5-2023"));
            tabTo("coachField");
            typeOver(QStringLiteral("bea ven"));
            tabTo("reasonField");
            typeOver(QStringLiteral("begeleider verhuisd"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK(messageOf(dialog, "fromField").contains(QStringLiteral("uren")));
            tabTo("fromField");
            typeOver(QStringLiteral("1-6-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    settle();
    CHECK(shownDuos()
        == QStringList{
            QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3"), QStringLiteral("D5")});
    const auto database = Database::open(file, Database::Access::ReadOnly);
    REQUIRE(database);
    const auto agreements = loadAgreements(**database, DuoId(5));
    REQUIRE(agreements);
    REQUIRE(agreements->size() == 1);
    CHECK(agreements->front().perWeek == WorkTime(240));
    const auto duo = loadDuo(**database, DuoId(1));
    REQUIRE(duo);
    CHECK(duo->active.last() == QDate(2023, 5, 31));
    undo();
    CHECK(shownDuos() == QStringList{QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3")});
}

TEST_CASE_METHOD(
    DuoFormsFixture, "what is wrong in the form stays as it was typed also when another duo is shown")
{
    edit("startedField").setFocus();
    typeOver(QStringLiteral("1-13-2022"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(messageOf(*window, "startedField").contains(QStringLiteral("1-13-2022 is geen datum")));
    choose("D2");
    CHECK(edit("startedField").text() == QStringLiteral("01-02-2022"));
    CHECK(messageOf(*window, "startedField").isEmpty());
    choose("D1");
    CHECK(edit("startedField").text() == QStringLiteral("1-13-2022"));
    CHECK(messageOf(*window, "startedField").contains(QStringLiteral("1-13-2022 is geen datum")));
    CHECK(saved().isEmpty());

    prompts.confirms = false;
    CHECK_FALSE(window->close());
    window->openFile(file);
    settle();
    CHECK(edit("startedField").text() == QStringLiteral("1-13-2022"));
    prompts.confirms = true;
    window->openFile(file);
    settle();
    CHECK(edit("startedField").text() == QStringLiteral("01-01-2022"));
    CHECK(messageOf(*window, "startedField").isEmpty());
}

TEST_CASE_METHOD(DuoFormsFixture, "a duo with hours is not deleted and one without is with its agreed hours")
{
    trigger("removeDuoAction");
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first().contains(QStringLiteral("uren (3)")));
    find<QComboBox>("activityCombo").setCurrentIndex(1);
    choose("D4");
    trigger("removeDuoAction");
    settle();
    CHECK(shownDuos().isEmpty());
    undo();
    CHECK(shownDuos() == QStringList{QStringLiteral("D4")});
}

TEST_CASE_METHOD(DuoFormsFixture, "reading the file again leaves alone what is being typed")
{
    edit("startedField").setFocus(Qt::TabFocusReason);
    typeOver(QStringLiteral("3-1-20"));
    press(Qt::Key_F5);
    settle();
    CHECK(edit("startedField").text() == QStringLiteral("3-1-20"));
    CHECK(edit("startedField").hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("22"));
    press(Qt::Key_Tab);
    settle();
    CHECK(edit("startedField").text() == QStringLiteral("03-01-2022"));
    CHECK(saved().contains(QStringLiteral("D1")));
}
