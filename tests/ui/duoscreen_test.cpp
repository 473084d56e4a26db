// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/editrecord.h"
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/duos/duodetailsview.h"
#include "ui/duos/duotablemodel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>
#include <set>

using namespace duoboek;
using namespace duoboek::test;

namespace {

class DuoScreenFixture : public WindowFixture
{
public:
    DuoScreenFixture() { startWithFile(); }

    ListTable& table() { return find<ListTable>("duoTable"); }
    QLineEdit& search() { return find<QLineEdit>("searchEdit"); }
    QStringList codes() { return columnTexts(*table().model(), 0); }
    /// What stands in the column of signals, which comes later than the list.
    QString signalsOf(int row)
    {
        const auto cell = [&] {
            return table()
                .model()
                ->index(row, static_cast<int>(DuoTableModel::Column::Signals))
                .data()
                .toString();
        };
        REQUIRE(QTest::qWaitFor([&] { return !cell().isEmpty(); }));
        return cell();
    }
    QString chosen() { return table().currentIndex().siblingAtColumn(0).data().toString(); }
    /// All words of the details, one label or cell a line.
    QString details()
    {
        waitForDuo();
        QStringList texts;
        QWidget* page = find<DuoDetailsView>("detailsView").widget();
        for (const QLabel* label : page->findChildren<QLabel*>())
            texts.append(label->text());
        for (const ListTable* cells : page->findChildren<ListTable*>()) {
            for (int column = 0; column < cells->model()->columnCount(); ++column)
                texts += columnTexts(*cells->model(), column);
        }
        return texts.join(u'\n');
    }
};

} // namespace

TEST_CASE_METHOD(DuoScreenFixture, "opening a file shows its active duos and the first one's details")
{
    REQUIRE(codes() == QStringList{QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3")});
    CHECK(find<QLabel>("countLabel").text() == QStringLiteral("3 van 4"));
    CHECK(chosen() == QStringLiteral("D1"));
    CHECK(details().contains(QStringLiteral("Özlem Yılmaz (P1)")));
}

TEST_CASE_METHOD(DuoScreenFixture, "typing searches and escape clears and down goes to the list")
{
    REQUIRE(search().hasFocus());
    type(QStringLiteral("ven jan"));
    CHECK(codes() == QStringList{QStringLiteral("D2")});
    CHECK(chosen() == QStringLiteral("D2"));
    press(Qt::Key_Escape);
    CHECK(search().text().isEmpty());
    CHECK(codes().size() == 3);
    CHECK(chosen() == QStringLiteral("D2")); // what was chosen stays chosen
    press(Qt::Key_Down);
    CHECK(table().hasFocus());
    press(Qt::Key_Down);
    CHECK(chosen() == QStringLiteral("D3"));
    press(Qt::Key_F, Qt::ControlModifier);
    CHECK(search().hasFocus());
}

TEST_CASE_METHOD(DuoScreenFixture, "a search without result says what to do")
{
    type(QStringLiteral("zzz"));
    CHECK(find<QLabel>("emptyLabel").isVisible());
    CHECK(find<QLabel>("emptyLabel").text().contains(QStringLiteral("Esc")));
    CHECK_FALSE(table().isVisible());
    press(Qt::Key_Escape);
    CHECK(table().isVisible());
}

TEST_CASE_METHOD(DuoScreenFixture, "signals stand in the list and the details and can be filtered by")
{
    CHECK(signalsOf(1) == QStringLiteral("● 2"));
    const QModelIndex cell = table().model()->index(1, static_cast<int>(DuoTableModel::Column::Signals));
    CHECK(cell.data(Qt::AccessibleTextRole).toString() == QStringLiteral("uren ontbreken, VOG ontbreekt"));
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("geen VOG ingeleverd")));
    auto& filter = find<QComboBox>("signalsCombo");
    filter.setCurrentIndex(filter.findText(QStringLiteral("VOG ontbreekt")));
    CHECK(codes() == QStringList{QStringLiteral("D2")});
    CHECK(details().contains(QStringLiteral("geen VOG ingeleverd")));
    filter.setCurrentIndex(filter.findText(QStringLiteral("contract loopt af")));
    CHECK(codes().isEmpty());
    CHECK(find<QLabel>("emptyLabel").text().contains(QStringLiteral("signalen")));
    filter.setCurrentIndex(0);
    auto& relation = find<QComboBox>("relationCombo");
    relation.setCurrentIndex(relation.findText(QStringLiteral("ouder")));
    CHECK(codes() == QStringList{QStringLiteral("D2")});
    relation.setCurrentIndex(relation.findText(QStringLiteral("broer of zus")));
    CHECK(codes().isEmpty());
}

TEST_CASE_METHOD(DuoScreenFixture, "the filters show ended duos and one region")
{
    find<QComboBox>("activityCombo").setCurrentIndex(1);
    CHECK(codes().size() == 4);
    auto& region = find<QComboBox>("regionCombo");
    region.setCurrentIndex(region.findText(QStringLiteral("Haarlem")));
    CHECK(codes() == QStringList{QStringLiteral("D2"), QStringLiteral("D4")});
}

TEST_CASE_METHOD(DuoScreenFixture, "the last day has a column where a duo can have one")
{
    constexpr auto until = static_cast<int>(DuoTableModel::Column::Until);
    CHECK(table().isColumnHidden(until));
    find<QComboBox>("activityCombo").setCurrentIndex(1);
    CHECK_FALSE(table().isColumnHidden(until));
    CHECK(table().columnWidth(until) > 0);
    find<QComboBox>("activityCombo").setCurrentIndex(0);
    CHECK(table().isColumnHidden(until));
}

TEST_CASE_METHOD(WindowFixture, "the column of last days comes back with the row that has one")
{
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(database.has_value());
        REQUIRE(changeRecord({**database, clock, QStringLiteral("jan")}, QStringLiteral("form"),
            QLatin1StringView("duo"), 1,
            {{QStringLiteral("ended_on"), toIsoText(clock.today().addDays(30))},
                {QStringLiteral("end_reason"), QStringLiteral("verhuist")}}));
    }
    startWithFile();
    const auto& table = find<ListTable>("duoTable");
    constexpr auto until = static_cast<int>(DuoTableModel::Column::Until);
    CHECK_FALSE(table.isColumnHidden(until));
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("ven jan")); // D2 alone, which goes on
    press(Qt::Key_F5);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    REQUIRE(table.model()->rowCount() == 3);
    CHECK_FALSE(table.isColumnHidden(until));
}

TEST_CASE_METHOD(DuoScreenFixture, "the details tell the tariff with its reason and what deviates")
{
    const QString text = details();
    CHECK(text.contains(QStringLiteral("€\u00A056,50 per uur vanaf")));
    CHECK(text.contains(QStringLiteral("geen familie van de deelnemer")));
    CHECK(text.contains(QStringLiteral("Intervisie maart")));
    CHECK(text.contains(QStringLiteral("9:00"))); // 1:00 + 2:00 + 6:00 in total
    // The week of 8 May: 6:00 worked, 4:00 agreed, more than 20 % and half an hour.
    CHECK(text.contains(QStringLiteral("▲ +2:00")));
    CHECK(text.contains(QStringLiteral("✓")));
    // Mail stands before the phone.
    CHECK(text.indexOf(QStringLiteral("ozlem@post.example")) < text.indexOf(QStringLiteral("030 1234567")));
}

TEST_CASE_METHOD(DuoScreenFixture, "how a participant wants to be reached stands before mail and phone")
{
    const auto placeOf = [this](const char* text) { return details().indexOf(QString::fromUtf8(text)); };
    CHECK(placeOf("geen voorkeur bekend") >= 0);
    stop();
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(database);
        REQUIRE(changeRecord({**database, clock, QStringLiteral("test")}, QStringLiteral("form"),
            QLatin1StringView("participant"), 1,
            {{QStringLiteral("preferred_channel"), QStringLiteral("coach")}}));
    }
    startWithFile();
    const qsizetype place = placeOf("via de levensloopbegeleider");
    REQUIRE(place >= 0);
    CHECK(place < placeOf("ozlem@post.example"));
    CHECK(place < placeOf("030 1234567"));
}

TEST_CASE_METHOD(DuoScreenFixture, "a missing rate and a late or missing certificate are said in words")
{
    table().selectRow(2);
    CHECK(details().contains(QStringLiteral("Er is nog geen tarief")));
    CHECK(details().contains(QStringLiteral("ouder dan drie maanden"))); // issued in June, in by December
    CHECK(details().contains(QStringLiteral("Zorggroep Linde")));
    table().selectRow(1);
    CHECK(details().contains(QStringLiteral("Er is geen VOG.")));
}

TEST_CASE_METHOD(DuoScreenFixture, "a click on a head sorts and a click on a row chooses")
{
    QHeaderView& header = *table().horizontalHeader();
    const int participant = static_cast<int>(DuoTableModel::Column::Participant);
    const QPoint head(header.sectionViewportPosition(participant) + 10, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, head);
    // Jansen, Vries, Yılmaz
    CHECK(codes() == QStringList{QStringLiteral("D3"), QStringLiteral("D2"), QStringLiteral("D1")});
    const QPoint middle = table().visualRect(table().model()->index(1, 0)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::NoModifier, middle);
    CHECK(chosen() == QStringLiteral("D2"));
    const QString found = signalsOf(1);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("D2\t%1\tVries, Jan de\t").arg(found)));
}

TEST_CASE_METHOD(DuoScreenFixture, "tab travels through the whole window and comes back")
{
    for (const char* screen : {"duos", "documents"}) {
        CAPTURE(screen);
        const bool isDuos = QLatin1String(screen) == QLatin1String("duos");
        press(isDuos ? Qt::Key_2 : Qt::Key_8, Qt::ControlModifier);
        QWidget* const start = QApplication::focusWidget();
        REQUIRE(start != nullptr);
        std::set<QWidget*> seen;
        int steps = 0;
        do {
            seen.insert(QApplication::focusWidget());
            press(Qt::Key_Tab);
        } while (QApplication::focusWidget() != start && ++steps < 100);
        CHECK(steps < 100);
        CHECK(seen.size() >= 6);
        const QWidget* table = window->findChild<QWidget*>(
            isDuos ? QStringLiteral("duoTable") : QStringLiteral("documentTable"));
        CHECK(seen.count(const_cast<QWidget*>(table)) == 1);
    }
}

TEST_CASE_METHOD(DuoScreenFixture, "every control that can have the focus has a name")
{
    press(Qt::Key_8, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_"))
            || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy();
        if (isPart || !widget->isEnabled() || widget->window() != window.get()) // nor what pops up
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        QAccessibleInterface* accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}
