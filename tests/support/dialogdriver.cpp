// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogdriver.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

#include <catch2/catch.hpp>

namespace duoboek::test {

void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& work)
{
    bool wasThere = false;
    bool wasLeftOpen = false;
    // Not before the dialog has been shown, which takes a turn of the event loop or two.
    QTimer timer;
    int turns = 0;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        constexpr int mostTurns = 200;
        if (!QApplication::activeModalWidget() && ++turns < mostTurns)
            return;
        timer.stop();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        wasThere = true;
        QApplication::setActiveWindow(dialog);
        work(*dialog);
        wasLeftOpen = dialog->isVisible();
        if (wasLeftOpen)
            dialog->done(QDialog::Rejected);
    });
    timer.start(5);
    QWidget* window = QApplication::activeWindow();
    open();
    QApplication::setActiveWindow(window);
    CHECK(wasThere);
    CHECK_FALSE(wasLeftOpen);
}

void tabTo(const QString& name)
{
    constexpr int most = 60;
    for (int pressed = 0; pressed < most; ++pressed) {
        QWidget* focused = QApplication::focusWidget();
        for (const QWidget* widget = focused; widget; widget = widget->parentWidget()) {
            if (widget->objectName() == name)
                return;
        }
        QTest::keyClick(focused ? focused : QApplication::activeWindow(), Qt::Key_Tab);
    }
    FAIL_CHECK("Tab never reaches " << name.toStdString());
}

void tabTo(const char* name)
{
    tabTo(QString::fromLatin1(name));
}

void typeOver(const QString& text)
{
    if (auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        edit->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString messageOf(const QWidget& page, const char* field)
{
    const auto* owner = page.findChild<QWidget*>(QString::fromLatin1(field));
    const auto* message = owner ? owner->findChild<QLabel*>(QStringLiteral("message")) : nullptr;
    return message && message->isVisibleTo(owner) ? message->text() : QString();
}

} // namespace duoboek::test
