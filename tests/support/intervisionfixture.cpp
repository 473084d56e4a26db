// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/intervisionfixture.h"

#include "core/exchange/administrationimport.h"
#include "tests/support/catchtext.h"

#include <QTabBar>

#include <catch2/catch.hpp>

namespace duoboek::test {

IntervisionFixture::IntervisionFixture()
{
    AdministrationTable agreed;
    agreed.file = QStringLiteral("session_follow_ups.csv");
    agreed.columns = QStringLiteral("session,position,question,coach,person,agreed,due,done").split(u',');
    agreed.rows = {{2, QStringLiteral("S1,1,,C1,,belt de gemeente,2023-06-01,").split(u',')},
        {3, QStringLiteral("S1,2,,,Ria,stuurt het boek,,2023-04-01").split(u',')}};
    const auto imported = importAdministration(
        file, {agreed}, {QStringLiteral("test"), QStringLiteral("import")}, clock, ImportMode::Keep);
    if (!imported)
        qFatal("the follow-ups cannot be imported");
}

void IntervisionFixture::startAtPage(Page page)
{
    startWithFile();
    press(Qt::Key_6, Qt::ControlModifier);
    goTo(page);
}

void IntervisionFixture::goTo(Page page)
{
    auto& tabs = *find<QTabWidget>("intervisionTabs").tabBar();
    tabs.setFocus();
    for (int index = tabs.currentIndex(); index > page; --index)
        press(Qt::Key_Left);
    for (int index = tabs.currentIndex(); index < page; ++index)
        press(Qt::Key_Right);
    REQUIRE(tabs.currentIndex() == page);
}

QStringList IntervisionFixture::column(const char* name, int place)
{
    return columnTexts(*find<ListTable>(name).model(), place);
}

void IntervisionFixture::chooseInBox(const char* words)
{
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    REQUIRE(box);
    const QString wanted = QString::fromUtf8(words);
    QTest::keyClick(box, Qt::Key_Home);
    for (int tries = 0; tries < box->count() && !box->currentText().contains(wanted); ++tries)
        QTest::keyClick(box, Qt::Key_Down);
    CHECK(box->currentText().contains(wanted));
}

} // namespace duoboek::test
