// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/catchtext.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"
#include "ui/charts/figurechart.h"
#include "ui/common/listtable.h"
#include "ui/common/statelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStackedWidget>

using namespace duoboek;
using namespace duoboek::test;

namespace {

constexpr int kindColumn = 0;
constexpr int causeColumn = 1;
constexpr int codeColumn = 3;

class OverviewFixture : public WindowFixture
{
public:
    OverviewFixture()
    {
        start();
        window->openFile(file);
        waitForList();
    }

    [[nodiscard]] ListTable& table() { return find<ListTable>("attentionTable"); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    void waitForList()
    {
        REQUIRE(QTest::qWaitFor([this] { return table().isVisible(); }));
    }
    void waitForRows(int count)
    {
        CAPTURE(count, rows());
        REQUIRE(QTest::qWaitFor([this, count] { return rows() == count; }));
    }
    [[nodiscard]] QString chosenCell(int column)
    {
        return table().currentIndex().siblingAtColumn(column).data().toString();
    }
    /// The first row of that kind, chosen by its keys.
    void chooseKind(const QString& kind)
    {
        const QStringList kinds = columnTexts(*table().model(), kindColumn);
        const auto found = std::find_if(
            kinds.begin(), kinds.end(), [&kind](const QString& text) { return text.contains(kind); });
        REQUIRE(found != kinds.end());
        table().setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        for (auto row = kinds.begin(); row != found; ++row)
            press(Qt::Key_Down);
        REQUIRE(chosenCell(kindColumn).contains(kind));
    }
};

} // namespace

TEST_CASE_METHOD(OverviewFixture, "the window opens on what asks for attention with the most urgent first")
{
    CHECK(find<QListWidget>("navigationList").currentRow() == 0);
    CHECK(rows() > 0);
    CHECK(QApplication::focusWidget() == &table());
    CHECK(chosenCell(kindColumn).startsWith(QStringLiteral("●")));
    CHECK(find<StateLabel>("attentionSummary").text().contains(QString::number(rows())));
    CHECK(find<StateLabel>("chosenAttention").text().contains(chosenCell(causeColumn)));
    REQUIRE(QTest::qWaitFor([this] { return find<FigureChart>("weekChart").isVisible(); }));
}

TEST_CASE_METHOD(OverviewFixture, "enter goes to the place and a key comes back to the same row")
{
    chooseKind(QStringLiteral("VOG ontbreekt"));
    const QString code = chosenCell(codeColumn);
    press(Qt::Key_Return);
    CHECK(find<QListWidget>("navigationList").currentRow() == 6);
    trigger("wayBackAction");
    CHECK(find<QListWidget>("navigationList").currentRow() == 0);
    CHECK(QApplication::focusWidget() == &table());
    CHECK(chosenCell(codeColumn) == code);
}

TEST_CASE_METHOD(OverviewFixture, "a signal is put aside by a key and is found again among what rests")
{
    const int all = rows();
    chooseKind(QStringLiteral("VOG ontbreekt"));
    const QString code = chosenCell(codeColumn);
    CHECK_FALSE(find<QAction>("showAgainAction").isEnabled());
    inDialog([this] { press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier); },
        [](QDialog& dialog) {
            tabTo("untilField");
            typeOver(QStringLiteral("15-06-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK_FALSE(messageOf(dialog, "untilField").isEmpty()); // today is no later day
            CHECK(dialog.isVisible());
            tabTo("untilField");
            typeOver(QStringLiteral("22-06-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    waitForRows(all - 1);
    find<QCheckBox>("restingCheck").click();
    waitForRows(all);
    chooseKind(QStringLiteral("VOG ontbreekt"));
    CHECK(chosenCell(codeColumn) == code);
    CHECK_FALSE(chosenCell(kindColumn).startsWith(QStringLiteral("●")));
    CHECK(find<StateLabel>("chosenAttention").text().contains(QStringLiteral("22-06-2023")));
    trigger("showAgainAction");
    REQUIRE(QTest::qWaitFor([this] { return chosenCell(kindColumn).startsWith(QStringLiteral("●")); }));
    trigger("undoAction");
    REQUIRE(QTest::qWaitFor([this] { return !chosenCell(kindColumn).startsWith(QStringLiteral("●")); }));
    trigger("undoAction");
    find<QCheckBox>("restingCheck").click();
    waitForRows(all);
}

TEST_CASE_METHOD(OverviewFixture, "a signal is settled with a note and not without")
{
    const int all = rows();
    chooseKind(QStringLiteral("VOG te oud"));
    inDialog([this] { press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); },
        [](QDialog& dialog) {
            tabTo("noteField");
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK(dialog.isVisible());
            tabTo("noteField");
            typeOver(QStringLiteral("nieuwe VOG is aangevraagd"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    waitForRows(all - 1);
    CHECK(table().currentIndex().isValid());
}

TEST_CASE_METHOD(OverviewFixture, "a talk is recorded with new hours and a follow-up and settles the signal")
{
    const int all = rows();
    chooseKind(QStringLiteral("uren ontbreken"));
    const QString code = chosenCell(codeColumn);
    inDialog([this] { press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); },
        [](QDialog& dialog) {
            tabTo("validFromField");
            typeOver(QStringLiteral("1-7-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            // Neither the outcome nor the hours are there; nothing that was typed is lost.
            CHECK_FALSE(messageOf(dialog, "outcomeField").isEmpty());
            tabTo("outcomeField");
            typeOver(QStringLiteral("rustiger aan"));
            tabTo("hoursField");
            typeOver(QStringLiteral("3"));
            tabTo("followUpOnField");
            typeOver(QStringLiteral("15-6-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    // The talk's signal goes, and its follow-up is due today.
    REQUIRE(QTest::qWaitFor([this] {
        return columnTexts(*table().model(), kindColumn).filter(QStringLiteral("opvolging")).size() == 1;
    }));
    CHECK(rows() == all);
    CHECK(columnTexts(*table().model(), kindColumn).filter(QStringLiteral("uren ontbreken")).size() == 2);
    trigger("undoAction");
    REQUIRE(QTest::qWaitFor([this] {
        return columnTexts(*table().model(), kindColumn).filter(QStringLiteral("uren ontbreken")).size() == 3;
    }));
}

TEST_CASE_METHOD(OverviewFixture, "the list is filtered by kind and by whose it is")
{
    const int all = rows();
    auto& kind = find<QComboBox>("attentionKindCombo");
    kind.setCurrentIndex(kind.findText(QStringLiteral("uren ontbreken")));
    CHECK(rows() == 3);
    kind.setCurrentIndex(0);
    auto& owner = find<QComboBox>("attentionOwnerCombo");
    owner.setCurrentIndex(owner.findText(QStringLiteral("procesbegeleider")));
    CHECK(rows() == 1);
    CHECK(find<StateLabel>("chosenAttention").text().contains(QStringLiteral("Voor: Sam Visser")));
    owner.setCurrentIndex(0);
    CHECK(rows() == all);
}

TEST_CASE_METHOD(WindowFixture, "an administration of which nothing asks for attention says so")
{
    const QString empty = path(QStringLiteral("leeg.duoboek"));
    REQUIRE(Database::create(empty));
    start();
    window->openFile(empty);
    REQUIRE(QTest::qWaitFor([this] {
        return find<StateLabel>("attentionSummary").text().contains(QStringLiteral("niets aandacht"));
    }));
    CHECK_FALSE(find<QAction>("putAsideAction").isEnabled());
    CHECK_FALSE(find<QAction>("showAttentionAction").isEnabled());
}
