// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/forms/formfield.h"
#include "ui/overview/figurewords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 3;
#else
constexpr int slowness = 1;
#endif

void addModel(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.append(index.data(role).toString());
            if (column == 0)
                addModel(model, index, texts);
        }
    }
}

/// All that a window says, also where it cannot be seen now.
QString textsIn(const QWidget& window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts.append(button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            texts.append(edit->text());
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            texts.append(edit->toPlainText());
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            addModel(*combo->model(), {}, texts);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            addModel(*view->model(), {}, texts);
    }
    for (const QAction* action : window.findChildren<QAction*>())
        texts.append(action->text());
    return texts.join(u'\n');
}

/// Which of these words a text has.
QStringList foundIn(const QString& text, const QStringList& words)
{
    QStringList found;
    for (const QString& word : words) {
        const QRegularExpression whole(
            QStringLiteral("(?<!\\w)%1(?!\\w)").arg(word), QRegularExpression::UseUnicodePropertiesOption);
        if (text.contains(whole))
            found.append(word);
    }
    return found;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

class ViewFixture : public WindowFixture
{
public:
    /// Every screen, every tab of it and every row of its lists, one after the other; all that was said.
    QString walk()
    {
        QString said;
        for (int screen = 0; screen < find<QListWidget>("navigationList").count(); ++screen) {
            find<QListWidget>("navigationList").setCurrentRow(screen);
            QTest::qWait(120 * slowness); // lists and figures are read beside
            said += textsIn(*window);
            for (QTabBar* tabs : window->findChildren<QTabBar*>()) {
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    said += chooseRows();
                }
            }
            said += chooseRows();
        }
        return said;
    }
    void chooseRegion(const char* name)
    {
        auto& menu = find<QMenu>("regionMenu");
        Q_EMIT menu.aboutToShow();
        for (QAction* action : menu.actions()) {
            if (action->text() == QString::fromUtf8(name)) {
                action->trigger();
                return;
            }
        }
        FAIL("no such region in the menu");
    }
    [[nodiscard]] QString viewText() { return find<QLabel>("viewLabel").text(); }

private:
    QString chooseRows()
    {
        QString said;
        for (QTableView* table : window->findChildren<QTableView*>()) {
            for (int row = 0; table->isVisible() && table->model() && row < table->model()->rowCount();
                 ++row) {
                table->setCurrentIndex(table->model()->index(row, 0));
                QTest::qWait(60 * slowness); // details follow
                said += textsIn(*window);
            }
        }
        return said;
    }
};

} // namespace

TEST_CASE_METHOD(ViewFixture, "with a region chosen no screen names a participant or a duo elsewhere")
{
    startWithFile();
    const QStringList participants = words("Özlem Yılmaz Vries Maria Piet Ouderman ozlem@post.example");
    const QStringList elsewhere = words("D2 D4 P2 P4 C2 Bea Ven");
    CHECK(foundIn(walk(), participants + elsewhere) == participants + elsewhere);
    chooseRegion("Utrecht");
    CHECK(viewText() == QStringLiteral("Alleen regio Utrecht, deelnemers met code"));
    const QString said = walk();
    CHECK(prompts.warned == QStringList());
    CHECK(foundIn(said, participants + elsewhere) == QStringList());
    CHECK(foundIn(said, words("D1 D3 P1 P3 Ada Cor Intervisie")) == words("D1 D3 P1 P3 Ada Cor Intervisie"));
}

TEST_CASE_METHOD(ViewFixture, "the search of a region finds nobody elsewhere and no name")
{
    startWithFile();
    chooseRegion("Utrecht");
    const auto found = [this](const char* sought) {
        trigger("searchEverythingAction");
        auto* box = window->findChild<QDialog*>(QStringLiteral("searchBox"));
        REQUIRE(box);
        const auto* list = box->findChild<QAbstractItemView*>();
        REQUIRE(QTest::qWaitFor([box] { return box->findChild<QLineEdit*>()->hasFocus(); }));
        // The file is read beside; C1 is found in it once it is there.
        type(QStringLiteral("Bakker"));
        REQUIRE(QTest::qWaitFor([list] {
            QStringList texts;
            addModel(*list->model(), {}, texts);
            return texts.join(u'\n').contains(QStringLiteral("C1"));
        }));
        box->findChild<QLineEdit*>()->selectAll();
        type(QString::fromUtf8(sought));
        QTest::qWait(50);
        QStringList texts;
        addModel(*list->model(), {}, texts);
        box->close();
        QTest::qWait(10);
        return texts.join(u'\n');
    };
    CHECK(found("Bakker").contains(QStringLiteral("C1")));
    CHECK_FALSE(found("Yilmaz").contains(QStringLiteral("P1")));
    CHECK(foundIn(found("D2"), words("D2")).isEmpty());
    CHECK_FALSE(found("Vries").contains(QStringLiteral("P2")));
}

TEST_CASE_METHOD(ViewFixture, "the region is remembered for the file and on this machine")
{
    startWithFile();
    chooseRegion("Haarlem");
    stop();
    startWithFile();
    CHECK(viewText() == QStringLiteral("Alleen regio Haarlem, deelnemers met code"));
    CHECK(prompts.warned == QStringList());
    CHECK(columnTexts(*find<ListTable>("duoTable").model(), 0).contains(QStringLiteral("D2")));
    CHECK_FALSE(columnTexts(*find<ListTable>("duoTable").model(), 0).contains(QStringLiteral("D1")));
    const QString other = makeSmallFile(folder.path(), QStringLiteral("ander.duoboek"));
    window->openFile(other);
    CHECK(viewText().isEmpty());
    CHECK(find<ListTable>("duoTable").model()->rowCount() == 3);
    window->openFile(file);
    CHECK_FALSE(viewText().isEmpty());
    chooseRegion("Alle regio’s");
    CHECK_FALSE(find<QLabel>("viewLabel").isVisible());
    CHECK(state.shownRegion(file).isEmpty());
}

TEST_CASE_METHOD(ViewFixture, "what takes in or gives out the whole file waits until all of it is shown")
{
    startWithFile();
    chooseRegion("Utrecht");
    for (const char* action :
        {"importHereAction", "exportAction", "importHoursAction", "hoursImportsAction"}) {
        CAPTURE(action);
        CHECK_FALSE(find<QAction>(action).isEnabled());
    }
    press(Qt::Key_8, Qt::ControlModifier);
    CHECK_FALSE(find<QAction>("finaliseAction").isEnabled());
    CHECK(find<QAction>("yearReportAction").isEnabled());
    chooseRegion("Alle regio’s");
    CHECK(find<QAction>("exportAction").isEnabled());
    CHECK(find<QAction>("finaliseAction").isEnabled());
}

TEST_CASE_METHOD(ViewFixture, "a record that is shown by code keeps its name when it is edited")
{
    startWithFile();
    chooseRegion("Utrecht");
    press(Qt::Key_3, Qt::ControlModifier);
    QTest::qWait(60);
    auto* page = window->findChild<QWidget*>(QStringLiteral("participantScreen"));
    REQUIRE(page);
    FormField* name = nullptr;
    FormField* looking = nullptr;
    for (FormField* field : page->findChildren<FormField*>()) {
        name = field->column() == QStringLiteral("last_name") ? field : name;
        looking = field->column() == QStringLiteral("looking_since") ? field : looking;
    }
    REQUIRE(name);
    REQUIRE(looking);
    CHECK_FALSE(name->isVisible());
    for (const char* day : {"01-02-2023", "02-02-2023"}) { // the second time after the record was written
        looking->input().setFocus();
        looking->setTypedText(QLatin1String(day));
        Q_EMIT looking->left();
    }
    CHECK(prompts.warned == QStringList());
    chooseRegion("Alle regio’s");
    press(Qt::Key_3, Qt::ControlModifier);
    QTest::qWait(60);
    const QString said = textsIn(*window);
    CHECK(foundIn(said, words("Özlem Yılmaz Maria")) == words("Özlem Yılmaz Maria"));
    CHECK(said.contains(QStringLiteral("02-02-2023")));
}

TEST_CASE_METHOD(ViewFixture, "the presenter view shows no name and no amount and is off at every start")
{
    startWithFile();
    const QStringList names =
        words("Özlem Yılmaz Vries Maria Piet Ouderman Ada Bakker Bea Cor Smit Sam Visser");
    const QRegularExpression amount(QStringLiteral("€\u00A0[\\d-]"));
    const QString open = walk();
    CHECK(foundIn(open, names) == names);
    CHECK(open.contains(amount));
    find<QListWidget>("navigationList").setCurrentRow(1);
    press(Qt::Key_F11);
    CHECK(viewText() == QStringLiteral("Presentatieweergave: zonder namen en bedragen"));
    const QString said = walk();
    CHECK(foundIn(said, names) == QStringList());
    CHECK_FALSE(said.contains(amount));
    CHECK(said.contains(QStringLiteral("€\u00A0•••")));
    CHECK(foundIn(said, words("D1 D2 C1 C2")) == words("D1 D2 C1 C2"));
    CHECK_FALSE(find<QAction>("yearReportAction").isEnabled());
    // Its axis would tell what the dots hide.
    CHECK(find<QComboBox>("figureKindCombo").findData(static_cast<int>(FigureKind::Cost)) == -1);
    stop();
    startWithFile();
    CHECK(viewText().isEmpty());
    CHECK_FALSE(find<QAction>("presenterAction").isChecked());
}

TEST_CASE_METHOD(ViewFixture, "region and presenter view go together and each can be left alone")
{
    startWithFile();
    chooseRegion("Utrecht");
    trigger("presenterAction");
    CHECK(viewText()
        == QStringLiteral(
            "Presentatieweergave: zonder namen en bedragen – Alleen regio Utrecht, deelnemers met code"));
    CHECK(window->minimumSizeHint().width() <= 640);
    CHECK(foundIn(walk(), words("Ada Özlem D2")) == QStringList());
    trigger("presenterAction");
    CHECK(viewText() == QStringLiteral("Alleen regio Utrecht, deelnemers met code"));
}
