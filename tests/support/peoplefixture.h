// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/forms/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace duoboek {
class FormDialog;
}

namespace duoboek::test {

/// The window on the place of the people, with the participants in sight.
class PeopleFixture : public WindowFixture
{
public:
    PeopleFixture();

    /// The other tab.
    void showCoaches();
    [[nodiscard]] QWidget* screen() const { return m_screen; }
    template <class Widget> [[nodiscard]] Widget& in(const char* name) const
    {
        auto* found = m_screen->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("%s is not on the screen", name);
        return *found;
    }

    [[nodiscard]] ListTable& table() const { return in<ListTable>("table"); }
    [[nodiscard]] QStringList codes() const { return columnTexts(*table().model(), 0); }
    [[nodiscard]] QString rowText(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString chosen() const
    {
        return table().currentIndex().siblingAtColumn(0).data().toString();
    }
    /// At the top of the form.
    [[nodiscard]] QString shownName() const;
    /// At the right of the status bar.
    [[nodiscard]] QString savedText() { return find<QLabel>("savedLabel").text(); }

    [[nodiscard]] static FormField& fieldIn(const QWidget& page, const char* name);
    /// What is said under a field; empty when nothing is.
    [[nodiscard]] static QString messageIn(const QWidget& page, const char* name);
    [[nodiscard]] FormField& field(const char* name) const { return fieldIn(*m_screen, name); }
    [[nodiscard]] QString message(const char* name) const { return messageIn(*m_screen, name); }
    [[nodiscard]] QString typedIn(const char* name) const { return field(name).typedText(); }
    void focusField(const char* name) { field(name).setFocus(); }
    void selectAndType(const QString& text);

    /// The one that is open, or null.
    [[nodiscard]] FormDialog* dialog() const;
    /// The one that adds somebody, with the keyboard in its first field.
    void openDialog();
    /// Enter in it; gives whether it has gone, and the keyboard is in the window again.
    [[nodiscard]] bool closesByEnter();
    /// By the dialog.
    void addParticipant(const QString& lastName);

private:
    QWidget* m_screen = nullptr;
};

} // namespace duoboek::test
