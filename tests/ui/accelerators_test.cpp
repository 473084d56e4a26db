// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

void add(QMap<QString, QStringList>& texts, const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        texts[key.toString()].append(text);
}

/// What can be reached with Alt and a letter as the window is shown now, by key.
QMap<QString, QStringList> acceleratorsIn(const QWidget& window)
{
    QMap<QString, QStringList> texts;
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        for (const QAction* menu : bar->actions())
            add(texts, menu->text());
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->buddy() && label->isVisible())
            add(texts, label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            add(texts, button->text());
    }
    for (const QTabBar* tabs : window.findChildren<QTabBar*>()) {
        for (int index = 0; tabs->isVisible() && index < tabs->count(); ++index)
            add(texts, tabs->tabText(index));
    }
    return texts;
}

QStringList sharedIn(const QWidget& window)
{
    QStringList shared;
    for (const QStringList& texts : acceleratorsIn(window)) {
        if (texts.size() > 1)
            shared.append(texts.join(QStringLiteral(" = ")));
    }
    return shared;
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "no two things that are shown together have the same letter to reach them")
{
    startWithFile();
    waitForDuo();
    QStringList shared;
    const auto look = [&](const QString& where) {
        QTest::qWait(50); // the details follow the list
        for (const QString& texts : sharedIn(*window))
            shared.append(where + QStringLiteral(": ") + texts);
    };
    const auto& places = find<QListWidget>("navigationList");
    for (int place = 0; place < places.count(); ++place) {
        find<QListWidget>("navigationList").setCurrentRow(place);
        const QString name = places.item(place)->text();
        look(name);
        for (QTabBar* tabs : window->findChildren<QTabBar*>()) {
            for (int index = 1; tabs->isVisible() && index < tabs->count(); ++index) {
                tabs->setCurrentIndex(index);
                look(name + u'/' + tabs->tabText(index));
            }
        }
    }
    auto& parts = find<QListWidget>("settingPartList");
    for (int part = 1; part < parts.count(); ++part) {
        parts.setCurrentRow(part);
        look(parts.item(part)->text());
    }
    CAPTURE(shared.join(u'\n').toStdString());
    CHECK(shared.isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "nor two things in a form that asks something new")
{
    startWithFile();
    waitForDuo();
    QStringList shared;
    const auto look = [&](const QString& where, QDialog& dialog) {
        CHECK_FALSE(acceleratorsIn(dialog).isEmpty());
        for (const QString& texts : sharedIn(dialog))
            shared.append(where + QStringLiteral(": ") + texts);
        dialog.close();
    };
    for (const char* action : {"addDuoAction", "endDuoAction", "moveDuoAction"})
        inDialog([&] { trigger(action); }, [&](QDialog& dialog) { look(QLatin1String(action), dialog); });
    for (const Qt::Key screen : {Qt::Key_3, Qt::Key_5}) {
        press(screen, Qt::ControlModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        look(dialog->windowTitle(), *dialog);
    }
    CAPTURE(shared.join(u'\n').toStdString());
    CHECK(shared.isEmpty());
}
