// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/createsessions.h"
#include "core/usecases/recordattendance.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/documents/documenttablemodel.h"
#include "ui/mainwindow/navigationlist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// May 2023: coach C1 owes nothing and gets 8:00 x 56.50 = 452.00 with 94.92 VAT, C2 has no address, and C3's
/// care organisation ZORG has no rate.
class ClosingFixture : public WindowFixture
{
public:
    explicit ClosingFixture(QDate today = dayOfLooking)
    {
        clock = FixedDayClock(today);
        startWithFile();
        press(Qt::Key_8, Qt::ControlModifier);
    }

    ListTable& questions() { return find<ListTable>("questionTable"); }
    QStringList column(int number) { return columnTexts(*questions().model(), number); }
    ListTable& documents() { return find<ListTable>("documentTable"); }
    QString state() { return find<StateLabel>("questionsLabel").text(); }
    int shownScreen() { return find<NavigationList>("navigationList").currentRow(); }
    void goTo(int row)
    {
        questions().setFocus();
        questions().selectRow(row);
        press(Qt::Key_Return);
    }
    /// In the dialog that says what becomes final, Enter on its button.
    void finalise(const std::function<void(QDialog&)>& look = [](QDialog&) {})
    {
        inDialog([this] { press(Qt::Key_Return, Qt::ControlModifier); },
            [&look](QDialog& dialog) {
                look(dialog);
                dialog.findChild<QPushButton*>(QStringLiteral("proceedButton"))->click();
            });
    }
    void chooseFinalDocument()
    {
        prompts.confirms = false; // nothing is printed
        finalise();
        for (int row = 0; row < documents().model()->rowCount(); ++row) {
            if (documents().model()->index(row, 0).data().toString().startsWith(QStringLiteral("C1")))
                documents().selectRow(row);
        }
    }
};

QStringList treeTexts(const QTreeWidgetItem& item)
{
    QStringList texts;
    for (int child = 0; child < item.childCount(); ++child)
        texts.append(item.child(child)->text(0).replace(QChar::Nbsp, u' '));
    return texts;
}

constexpr int grossColumn = static_cast<int>(DocumentTableModel::Column::Gross);
constexpr int invoices = 7;
constexpr int settings = 8;
constexpr int hours = 3;

} // namespace

TEST_CASE_METHOD(ClosingFixture, "what holds a month back stands first with whose document waits")
{
    CHECK(column(0).mid(0, 3)
        == QStringList{QStringLiteral("Cor Smit (C3)"), QStringLiteral("Bea van de Ven (C2)"),
            QStringLiteral("Zorggroep Linde (ZORG)")});
    CHECK(column(1).first() == QStringLiteral("duo D3"));
    CHECK(column(2).first().contains(QStringLiteral("geen tarief")));
    CHECK(column(2)[1].contains(QStringLiteral("adres van de leverancier")));
    CHECK(column(3).mid(0, 4).join(u' ').count(QStringLiteral("wacht")) == 3);
    CHECK(column(3)[3] == QStringLiteral("gaat door"));
    CHECK(state().contains(QStringLiteral("3 wachten op een antwoord")));
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(state().contains(QStringLiteral("Niets houdt deze maand tegen.")));
}

TEST_CASE_METHOD(ClosingFixture, "one key goes to where a question is answered and one comes back")
{
    auto& back = find<QToolButton>("wayBackButton");
    CHECK_FALSE(back.isVisible());
    goTo(0);
    CHECK(shownScreen() == settings);
    CHECK(back.isVisible());
    CHECK(back.text() == QStringLiteral("Terug naar Facturen (F8)"));
    press(Qt::Key_F8);
    CHECK(shownScreen() == invoices);
    CHECK(questions().hasFocus());
    CHECK(questions().currentIndex().row() == 0);
    CHECK_FALSE(back.isVisible());
    // Weeks without hours: the week sheet, in that week.
    const int quiet =
        static_cast<int>(column(2).indexOf(QStringLiteral("Geen uren in week 20, week 21. Typ ze, "
                                                          "of 0:00 waar er geen waren.")));
    REQUIRE(quiet > 0);
    goTo(quiet);
    CHECK(shownScreen() == hours);
    auto& sheet = find<QTableView>("sheetTable");
    CHECK(sheet.hasFocus());
    CHECK(sheet.currentIndex().column() == 0);
    // Hours on Monday of week 20 leave week 21; the list has its row still.
    type(QStringLiteral("1:00"));
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    CHECK(questions().currentIndex().row() == quiet);
    CHECK(column(2)[quiet].startsWith(QStringLiteral("Geen uren in week 21.")));
}

TEST_CASE_METHOD(WindowFixture, "a question about a session leads to the coach of whom it is asked")
{
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(database.has_value());
        const EditContext edits{**database, clock, QStringLiteral("jan")};
        const auto sessions = createSessions(edits,
            {{QStringLiteral("kind"), QStringLiteral("intervision")},
                {QStringLiteral("region_id"), qint64{1}}, {QStringLiteral("minutes"), qint64{120}}},
            {QDate(2022, 1, 12)});
        REQUIRE(sessions.has_value());
        // C3 has a duo from March on.
        const SessionId id(sessions->front().id);
        REQUIRE(recordAttendance(edits,
            {{id, CoachId(1), AttendanceStatus::Present, {}, {}},
                {id, CoachId(3), AttendanceStatus::Present, {}, {}}}));
    }
    startWithFile();
    press(Qt::Key_8, Qt::ControlModifier);
    for (int month = 0; month < 16; ++month)
        press(Qt::Key_Left, Qt::ControlModifier);
    auto& questions = find<ListTable>("questionTable");
    REQUIRE(columnTexts(*questions.model(), 0).first() == QStringLiteral("Cor Smit (C3)"));
    questions.setFocus();
    questions.selectRow(0);
    press(Qt::Key_Return);
    auto& attendance = find<ListTable>("attendanceTable");
    CHECK(attendance.hasFocus());
    CHECK(attendance.currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("Smit, Cor"));
    press(Qt::Key_F8);
    CHECK(questions.hasFocus());
}

TEST_CASE_METHOD(ClosingFixture, "what becomes final and who waits is shown before and told after")
{
    prompts.confirms = false;
    finalise([](QDialog& dialog) {
        const auto& becoming = *dialog.findChild<ListTable*>(QStringLiteral("becomingTable"));
        CHECK(columnTexts(*becoming.model(), 0) == QStringList(QStringLiteral("C1")));
        CHECK(columnTexts(*becoming.model(), 6) == QStringList(QStringLiteral("546,92")));
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("togetherLabel"))
                  ->text()
                  .endsWith(QStringLiteral("bruto €\u00A0546,92")));
        const auto& waiting = *dialog.findChild<ListTable*>(QStringLiteral("waitingTable"));
        CHECK(waiting.model()->rowCount() == 3);
    });
    REQUIRE(prompts.confirmed.size() == 1);
    CHECK(prompts.confirmed.first().startsWith(
        QStringLiteral("1 document is definitief geworden: C1-U0001.\nBea van de Ven (C2) wacht.")));
    // A second time there is nothing left that nothing holds back.
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(prompts.informed.size() == 1);
    CHECK(prompts.informed.first().contains(QStringLiteral("kan nu geen document definitief worden")));
    press(Qt::Key_Left, Qt::ControlModifier);
    finalise();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(prompts.informed.last() == QStringLiteral("Alle documenten van april 2023 zijn al definitief."));
}

TEST_CASE_METHOD(ClosingFixture, "changing one's mind and stopping leave no document final")
{
    inDialog([this] { press(Qt::Key_Return, Qt::ControlModifier); },
        [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK(prompts.confirmed.isEmpty());
    prompts.cancels = true;
    finalise();
    CHECK(
        prompts.informed == QStringList(QStringLiteral("Gestopt. Er is geen document definitief geworden.")));
}

TEST_CASE("a month that is not over is asked and one to come has its answer")
{
    ClosingFixture running(QDate(2023, 5, 20));
    running.prompts.confirms = false;
    running.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(running.prompts.confirmed.size() == 1);
    CHECK(running.prompts.confirmed.first().startsWith(QStringLiteral("mei 2023 is nog niet voorbij.")));
    running.prompts.confirms = true;
    running.finalise();
    CHECK(running.prompts.confirmed.last().startsWith(QStringLiteral("1 document is definitief geworden")));

    ClosingFixture early(QDate(2023, 4, 20));
    early.press(Qt::Key_Right, Qt::ControlModifier);
    early.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(early.prompts.warned
        == QStringList(QStringLiteral(
            "mei 2023 is nog niet begonnen en kan dus niet definitief worden. Dat kan vanaf 01-06-2023.")));
}

TEST_CASE_METHOD(ClosingFixture, "an amount is explained to its entries and its rounding")
{
    documents().setFocus();
    inDialog([this] { press(Qt::Key_E, Qt::ControlModifier); },
        [](QDialog& dialog) {
            const auto& tree = *dialog.findChild<QTreeWidget*>(QStringLiteral("explanationTree"));
            REQUIRE(tree.topLevelItemCount() == 1);
            const QTreeWidgetItem& document = *tree.topLevelItem(0);
            CHECK(document.text(1) == QStringLiteral("€\u00A0546,92"));
            CHECK(treeTexts(document)
                == QStringList{QStringLiteral("Begeleiding duo D1, week 18 (1–7 mei): 2:00 uur"),
                    QStringLiteral("Begeleiding duo D1, week 19 (8–14 mei): 6:00 uur"),
                    QStringLiteral("Samen, zonder btw"),
                    QStringLiteral("Btw, één keer over het geheel: 21 % van € 452,00 = 94,92")});
            const QStringList parts = treeTexts(*document.child(0));
            REQUIRE(parts.size() == 3);
            CHECK(parts[0].startsWith(QStringLiteral("di 2 mei: 2:00, vastgelegd door test op ")));
            CHECK(parts[1].contains(QStringLiteral("56,50 per uur vanaf 01-01-2019")));
            CHECK(parts[2] == QStringLiteral("120 min × 56,50 / 60 = 113,00"));
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
}

// The header tells of a new width before it has it: rows that were measured then were many lines high.
TEST_CASE_METHOD(ClosingFixture, "the rows of an explanation are as high as their text at its width")
{
    documents().setFocus();
    inDialog([this] { press(Qt::Key_E, Qt::ControlModifier); },
        [](QDialog& dialog) {
            const auto& tree = *dialog.findChild<QTreeWidget*>(QStringLiteral("explanationTree"));
            const auto heightOf = [&tree](int child) {
                QCoreApplication::processEvents();
                return tree.visualItemRect(tree.topLevelItem(0)->child(child)).height();
            };
            const int line = tree.fontMetrics().height();
            CHECK(heightOf(0) >= smallestRow);
            CHECK(heightOf(0) < 2 * std::max(line, smallestRow));
            constexpr int vat = 3; // the longest sentence
            dialog.resize(280, dialog.height());
            CHECK(heightOf(vat) > 2 * line);
            dialog.resize(900, dialog.height());
            CHECK(heightOf(vat) < 2 * std::max(line, smallestRow));
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
}

// 1280 x 720 at 200 %.
TEST_CASE_METHOD(ClosingFixture, "what was found keeps whole words where the window is small")
{
    window->resize(640, 360);
    QCoreApplication::processEvents();
    constexpr int sentenceColumn = 2;
    constexpr int margins = 8; // pixels
    CHECK(questions().columnWidth(sentenceColumn)
        >= questions().fontMetrics().horizontalAdvance(QStringLiteral("levensloopbegeleider")) + margins);
    CHECK(window->minimumSizeHint().width() <= 640);
    CHECK(window->minimumSizeHint().height() <= 360);
    window->resize(1280, 720);
    QCoreApplication::processEvents();
    // Of the width that there is now, who takes at most 24 % and about what 19 %.
    CHECK(questions().columnWidth(0)
        == std::min(22 * questions().fontMetrics().averageCharWidth(), questions().width() * 24 / 100));
    CHECK(questions().columnWidth(1)
        == std::min(15 * questions().fontMetrics().averageCharWidth(), questions().width() * 19 / 100));
}

TEST_CASE_METHOD(ClosingFixture, "sums are explained by the documents in them and what those come to")
{
    const auto lookAt = [this](
                            const std::function<void()>& ask, const std::function<void(QTreeWidget&)>& look) {
        inDialog(ask, [&](QDialog& dialog) {
            look(*dialog.findChild<QTreeWidget*>(QStringLiteral("explanationTree")));
            dialog.findChild<QPushButton*>(QStringLiteral("printExplanationButton"))->click();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
    };
    // The group of drafts, by its heading: each document opens when it is asked for.
    documents().setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(documents().currentIndex().row() == 0);
    prompts.printTo = path(QStringLiteral("een.pdf"));
    lookAt([this] { press(Qt::Key_E, Qt::ControlModifier); },
        [](QTreeWidget& tree) {
            REQUIRE(tree.topLevelItemCount() == 3);
            CHECK(tree.topLevelItem(1)->childCount() == 0);
            tree.topLevelItem(1)->setExpanded(true);
            CHECK(tree.topLevelItem(1)->childCount() > 1);
            tree.setCurrentItem(tree.topLevelItem(1)->child(0));
            CHECK(tree.topLevelItem(0)->text(0) == QStringLiteral("2 documenten samen"));
            CHECK(tree.topLevelItem(0)->text(1) == QStringLiteral("€\u00A0577,73"));
        });
    CHECK(pdfPages(prompts.printTo) == 1); // of the one that is chosen
    // The totals of the month, wherever the keyboard is; printed as a whole.
    prompts.printTo = path(QStringLiteral("alle.pdf"));
    lookAt([this] { press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier); },
        [](QTreeWidget& tree) { CHECK(tree.currentItem() == tree.topLevelItem(0)); });
    CHECK(pdfPages(prompts.printTo) == 2);
}

// 2 May goes from 2:00 to 3:00: 169.50 instead of 113.00, so 508.50 with 106.79 VAT (106.785).
TEST_CASE_METHOD(ClosingFixture, "hours of a final document are corrected after they were shown")
{
    chooseFinalDocument();
    inDialog([this] { trigger("correctAction"); },
        [](QDialog& dialog) {
            auto& issue = *dialog.findChild<QPushButton*>(QStringLiteral("issueButton"));
            auto& result = *dialog.findChild<StateLabel*>(QStringLiteral("correctionResult"));
            // On a screen of 1280 x 720 at 200 % the sentence and some lines are still whole.
            CHECK(dialog.minimumSizeHint().height() <= 330);
            CHECK(
                dialog.findChild<ListTable*>(QStringLiteral("correctionLines"))->height() >= 3 * smallestRow);
            auto& cells = *dialog.findChild<QTableView*>(QStringLiteral("correctionHours"));
            CHECK_FALSE(issue.isEnabled());
            const auto typeHours = [&cells](const QString& text) {
                cells.setFocus();
                cells.edit(cells.currentIndex());
                typeOver(text);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                QApplication::processEvents(); // what was typed is taken over a turn later
            };
            typeHours(QStringLiteral("drie"));
            CHECK(result.text().contains(QStringLiteral("2 mei: ")));
            CHECK(cells.currentIndex().data().toString().contains(QStringLiteral("drie")));
            typeHours(QStringLiteral("3u"));
            CHECK(cells.currentIndex().data().toString() == QStringLiteral("2:00 → 3:00"));
            CHECK(result.text().startsWith(QStringLiteral("+1:00 uur en €\u00A056,50 zonder btw. Creditnota "
                                                          "C1-U0002 neemt C1-U0001 terug")));
            CHECK_FALSE(issue.isEnabled()); // why is asked
            CHECK(result.text().contains(QStringLiteral("zodra de reden er staat")));
            tabTo("reasonEdit");
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("uren vergeten"));
            CHECK_FALSE(result.text().contains(QStringLiteral("reden")));
            REQUIRE(issue.isEnabled());
            issue.click();
        });
    const QStringList grosses = columnTexts(*documents().model(), grossColumn);
    CHECK(grosses.contains(QStringLiteral("615,29"))); // 508.50 + 106.79
    CHECK(grosses.contains(QStringLiteral("-546,92")));
}

TEST_CASE_METHOD(ClosingFixture, "a correction can wait for the next document")
{
    chooseFinalDocument();
    inDialog([this] { trigger("correctAction"); },
        [](QDialog& dialog) {
            auto& cells = *dialog.findChild<QTableView*>(QStringLiteral("correctionHours"));
            cells.model()->setData(cells.currentIndex(), QStringLiteral("3:00"));
            dialog.findChild<QAbstractButton*>(QStringLiteral("lineLaterRadio"))->click();
            CHECK(dialog.findChild<StateLabel*>(QStringLiteral("correctionResult"))
                      ->text()
                      .contains(QStringLiteral("Het komt op het document van juni 2023")));
            dialog.findChild<QLineEdit*>(QStringLiteral("reasonEdit"))->setText(QStringLiteral("te laat"));
            dialog.findChild<QPushButton*>(QStringLiteral("issueButton"))->click();
        });
    CHECK(columnTexts(*documents().model(), grossColumn).contains(QStringLiteral("546,92")));
}
