// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peoplefixture.h"

#include "ui/forms/formdialog.h"

#include <QTabWidget>

namespace duoboek::test {

namespace {
constexpr int untilShown = 60; // milliseconds; the form follows the list
} // namespace

PeopleFixture::PeopleFixture()
{
    startWithFile();
    press(Qt::Key_3, Qt::ControlModifier);
    QTest::qWait(untilShown);
    m_screen = &find<QWidget>("participantScreen");
}

void PeopleFixture::showCoaches()
{
    find<QTabWidget>("peopleTabs").setCurrentIndex(1);
    QTest::qWait(untilShown);
    m_screen = &find<QWidget>("coachScreen");
}

QString PeopleFixture::shownName() const
{
    QTest::qWait(untilShown);
    return in<QLabel>("nameLabel").text();
}

FormField& PeopleFixture::fieldIn(const QWidget& page, const char* name)
{
    auto* found = page.findChild<FormField*>(QLatin1String(name));
    if (!found)
        qFatal("there is no field %s", name);
    return *found;
}

QString PeopleFixture::messageIn(const QWidget& page, const char* name)
{
    const auto* message = fieldIn(page, name).findChild<QLabel*>(QStringLiteral("message"));
    return message->isHidden() ? QString() : message->text();
}

void PeopleFixture::selectAndType(const QString& text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

FormDialog* PeopleFixture::dialog() const
{
    for (FormDialog* dialog : window->findChildren<FormDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void PeopleFixture::openDialog()
{
    press(Qt::Key_N, Qt::ControlModifier);
    if (!dialog())
        qFatal("no dialog was opened");
    QApplication::setActiveWindow(dialog());
    static_cast<void>(QTest::qWaitForWindowActive(dialog()));
}

bool PeopleFixture::closesByEnter()
{
    press(Qt::Key_Return);
    QTest::qWait(untilShown);
    if (dialog())
        return false;
    QApplication::setActiveWindow(window.get());
    static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    return true;
}

void PeopleFixture::addParticipant(const QString& lastName)
{
    openDialog();
    fieldIn(*dialog(), "lastNameField").setFocus();
    type(lastName);
    if (!closesByEnter())
        qFatal("the dialog did not add anybody");
}

} // namespace duoboek::test
