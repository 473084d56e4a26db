// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "tests/support/windowfixture.h"
#include "ui/forms/formfield.h"

#include <QLabel>
#include <QListWidget>

#include <catch2/catch.hpp>
#include <memory>

namespace duoboek::test {

/// The settings in the window, reached and used by keys.
class SettingsFixture : public WindowFixture
{
public:
    enum Part { Organisation, Regions, Tariffs, Organisations, Limits, Log, Language };

    /// Opens the file and goes to a part.
    void startAt(Part part)
    {
        startWithFile();
        press(Qt::Key_9, Qt::ControlModifier);
        goTo(part);
    }
    void goTo(Part part)
    {
        auto& parts = find<QListWidget>("settingPartList");
        parts.setFocus();
        press(Qt::Key_Home);
        for (int row = 0; row < part; ++row)
            press(Qt::Key_Down);
    }
    /// Goes on with Tab until the widget of that name has the keyboard.
    void tabTo(const char* name)
    {
        constexpr int most = 60;
        QStringList passed;
        for (int tabs = 0; tabs < most; ++tabs) {
            const QWidget* now = QApplication::focusWidget();
            const QWidget* around = now ? now->parentWidget() : nullptr;
            passed.append(around ? around->objectName() + u'/' + now->objectName() : QString());
            if (now
                && (now->objectName() == QLatin1String(name)
                    || (around && around->objectName() == QLatin1String(name))))
                return;
            press(Qt::Key_Tab);
        }
        FAIL("the keyboard does not reach " << name << ", only " << passed.join(u' ').toStdString());
    }
    /// Types over what stands in a field and leaves it.
    void fill(const char* field, const QString& text)
    {
        tabTo(field);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        if (!text.isEmpty())
            type(text);
        press(Qt::Key_Tab);
    }
    QString textIn(const char* field) { return find<FormField>(field).typedText(); }
    QString messageUnder(const char* field)
    {
        auto* label = find<FormField>(field).findChild<QLabel*>(QStringLiteral("message"));
        return label->isVisible() ? label->text() : QString();
    }
    QString told() { return find<QLabel>("savedLabel").text(); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    /// Presses a button as the keyboard does.
    void pushButton(const char* name)
    {
        tabTo(name);
        press(Qt::Key_Space);
        QCoreApplication::processEvents();
    }
};

} // namespace duoboek::test
