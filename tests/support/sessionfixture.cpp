// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionfixture.h"

#include "core/exchange/administrationimport.h"
#include "ui/forms/formdialog.h"

namespace duoboek::test {

namespace {

constexpr int untilShown = 60; // milliseconds; details follow the list

AdministrationTable table(const char* file, const char* columns, const std::vector<const char*>& rows)
{
    AdministrationTable made;
    made.file = QLatin1String(file);
    made.columns = QString::fromUtf8(columns).split(u',');
    int line = 1;
    for (const char* row : rows)
        made.rows.push_back({++line, QString::fromUtf8(row).split(u',')});
    return made;
}

} // namespace

SessionFixture::SessionFixture()
{
    const AdministrationTables more{
        table("duos.csv", "code,participant,coach,relation,tariff,start,end",
            {"D5,P2,C1,sibling,,2023-06-01,"}),
        table("sessions.csv", "code,date,kind,region,title,location,hours",
            {"S2,2023-06-07,training,,Grenzen stellen,Zaal,3",
                "S3,2023-07-05,intervision,R1,Later,Utrecht,2"}),
    };
    const auto imported = importAdministration(
        file, more, {QStringLiteral("test"), QStringLiteral("import")}, clock, ImportMode::Keep);
    if (!imported)
        qFatal("the sessions cannot be imported");
}

void SessionFixture::startHere()
{
    startWithFile();
    press(Qt::Key_5, Qt::ControlModifier);
    wait();
}

void SessionFixture::showRegions()
{
    find<QTabWidget>("sessionTabs").setCurrentIndex(1);
    wait();
}

ListTable& SessionFixture::sessions()
{
    return *find<QWidget>("sessionListScreen").findChild<ListTable*>(QStringLiteral("table"));
}

void SessionFixture::wait()
{
    QTest::qWait(untilShown);
}

void SessionFixture::open(const char* words)
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    type(QString::fromUtf8(words));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    wait();
    if (!attendance().hasFocus())
        qFatal("the attendance does not get the keyboard");
}

FormDialog* SessionFixture::dialog()
{
    for (FormDialog* dialog : window->findChildren<FormDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

FormDialog& SessionFixture::openedDialog()
{
    if (!dialog())
        qFatal("no dialog was opened");
    QApplication::setActiveWindow(dialog());
    static_cast<void>(QTest::qWaitForWindowActive(dialog()));
    return *dialog();
}

bool SessionFixture::closesByEnter()
{
    press(Qt::Key_Return);
    wait();
    if (dialog())
        return false;
    QApplication::setActiveWindow(window.get());
    static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    return true;
}

} // namespace duoboek::test
