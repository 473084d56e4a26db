// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"
#include "ui/lifeline/lifelineview.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QWheelEvent>

using namespace duoboek;
using namespace duoboek::test;

namespace {

class LifelineFixture : public WindowFixture
{
public:
    LifelineFixture()
    {
        startWithFile();
        waitForDuo();
    }

    /// Opened by its key.
    void inLifeline(const std::function<void(QDialog&, LifelineView&)>& work)
    {
        inDialog([this] { press(Qt::Key_L, Qt::ControlModifier); },
            [&work](QDialog& dialog) {
                auto* view = dialog.findChild<LifelineView*>();
                REQUIRE(view);
                CHECK(view->hasFocus());
                work(dialog, *view);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            });
    }
};

void key(Qt::Key pressed)
{
    QTest::keyClick(QApplication::focusWidget(), pressed);
}

QString wordsIn(const QDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("lifelineWords"))->text();
}

} // namespace

TEST_CASE_METHOD(LifelineFixture, "the lifeline of the chosen duo opens on a key with all its days")
{
    inLifeline([](QDialog& dialog, LifelineView& view) {
        CHECK(dialog.windowTitle().contains(view.lifeline().duoCode));
        CHECK(view.shownDays() == view.allDays());
        CHECK(view.accessibleName() == dialog.windowTitle());
        CHECK(view.accessibleDescription().contains(view.spanText()));
        CHECK(wordsIn(dialog).startsWith(view.spanText()));
    });
}

TEST_CASE_METHOD(LifelineFixture, "keys zoom into a lifeline and move through it and show all again")
{
    inLifeline([](QDialog& dialog, LifelineView& view) {
        auto& bar = *dialog.findChild<QScrollBar*>(QStringLiteral("lifelineBar"));
        CHECK(bar.maximum() == 0);
        for (int times = 0; times < 8; ++times)
            key(Qt::Key_Plus);
        CHECK(view.shownDays() < view.allDays() / 4);
        CHECK(bar.maximum() == view.allDays() - view.shownDays());
        key(Qt::Key_Home);
        CHECK(view.firstDay() == view.lifeline().days.first());
        key(Qt::Key_Right);
        const QDate moved = view.firstDay();
        CHECK(moved > view.lifeline().days.first());
        CHECK(bar.value() == view.lifeline().days.first().daysTo(moved));
        key(Qt::Key_Left);
        CHECK(view.firstDay() == view.lifeline().days.first());
        key(Qt::Key_End);
        CHECK(view.firstDay().addDays(view.shownDays()) == view.lifeline().days.end());
        key(Qt::Key_PageUp);
        CHECK(view.firstDay().addDays(view.shownDays()) < view.lifeline().days.end());
        const qint64 before = view.shownDays();
        key(Qt::Key_Minus);
        CHECK(view.shownDays() > before);
        key(Qt::Key_0);
        CHECK(view.shownDays() == view.allDays());
        for (int times = 0; times < 60; ++times)
            key(Qt::Key_Plus);
        CHECK(view.shownDays() == 28);
        CHECK(view.drawing().unit == CalendarUnit::Week);
    });
}

TEST_CASE_METHOD(LifelineFixture, "the wheel zooms around the pointer")
{
    inLifeline([](QDialog&, LifelineView& view) {
        const double perMillimetre = view.logicalDpiX() / millimetresPerInch;
        const DayScale before = view.drawing().scale;
        const QPointF place((before.left + before.width * 3 / 4) * perMillimetre, 60);
        const QDate pointed = before.dayAt(place.x() / perMillimetre);
        for (int times = 0; times < 5; ++times) {
            QWheelEvent turn(place, view.mapToGlobal(place), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view, &turn);
        }
        CHECK(view.shownDays() < view.allDays() / 2);
        const QDate now = view.drawing().scale.dayAt(place.x() / perMillimetre);
        CHECK(std::abs(pointed.daysTo(now)) <= 7);
        const QDate first = view.firstDay();
        QWheelEvent sideways(place, view.mapToGlobal(place), {}, QPoint(0, 120), Qt::NoButton,
            Qt::ShiftModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &sideways);
        CHECK(view.firstDay() < first);
    });
}

TEST_CASE_METHOD(LifelineFixture, "tab goes along the marks and each says what it is")
{
    inLifeline([](QDialog& dialog, LifelineView& view) {
        const std::size_t spots = view.drawing().spots.size();
        REQUIRE(spots > 1);
        for (std::size_t number = 0; number < spots; ++number) {
            key(Qt::Key_Tab);
            QWidget* spot = QApplication::focusWidget();
            REQUIRE(spot->objectName() == QStringLiteral("lifelineSpot"));
            CHECK_FALSE(spot->accessibleName().isEmpty());
            CHECK(spot->toolTip().contains(spot->accessibleName().left(10)));
            CHECK(wordsIn(dialog).startsWith(spot->accessibleName().left(10)));
        }
        key(Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() != QStringLiteral("lifelineSpot"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QWidget* last = QApplication::focusWidget();
        CHECK(last->objectName() == QStringLiteral("lifelineSpot"));
        // A mark keeps the keyboard while one zooms.
        const QString said = last->accessibleName().section(u'\n', 0, 0);
        key(Qt::Key_Plus);
        CHECK(QApplication::focusWidget()->accessibleName().contains(said));
        CHECK(wordsIn(dialog).contains(said));
        // And gives it back when it is not shown any more.
        for (int times = 0; times < 12; ++times)
            key(Qt::Key_Plus);
        key(Qt::Key_Home);
        if (QApplication::focusWidget() != &view)
            CHECK(QApplication::focusWidget()->isVisible());
        key(Qt::Key_End);
        CHECK(QApplication::focusWidget()->isVisible());
    });
}

TEST_CASE_METHOD(
    LifelineFixture, "a lifeline is printed and saved as a PDF that is called by the code of its duo")
{
    prompts.fileToSave = path(QStringLiteral("lijn.pdf"));
    inLifeline([](QDialog& dialog, LifelineView&) {
        dialog.findChild<QPushButton*>(QStringLiteral("saveLifelineButton"))->click();
    });
    CHECK(prompts.suggestedFile.endsWith(QStringLiteral("levenslijn-D1.pdf")));
    CHECK(pdfPages(prompts.fileToSave) == 1);
    prompts.printTo = path(QStringLiteral("papier.pdf"));
    inLifeline([](QDialog& dialog, LifelineView&) {
        dialog.findChild<QPushButton*>(QStringLiteral("printLifelineButton"))->click();
    });
    CHECK(pdfPages(prompts.printTo) == 1);
    const QString line = QStringLiteral("Levenslijn van D1: ");
    CHECK(
        wentOut(Month(2023, 6)) == QStringList{line + QStringLiteral("pdf"), line + QStringLiteral("print")});
}

TEST_CASE_METHOD(LifelineFixture, "a lifeline fits the smallest screen")
{
    inLifeline([](QDialog& dialog, LifelineView&) {
        CHECK(dialog.minimumSizeHint().width() <= 640);
        CHECK(dialog.minimumSizeHint().height() <= 330);
    });
}
