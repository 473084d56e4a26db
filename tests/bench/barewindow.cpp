// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"

#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>

/// What every such program costs at least: an open database and a main window with nothing in it.
int main(int count, char** words)
{
    const QApplication application(count, words);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    if (!database.open() || !QSqlQuery(QStringLiteral("SELECT count(*) FROM duo"), database).next())
        return 2;
    QMainWindow window;
    const FirstPaint end(window);
    window.show();
    return QApplication::exec();
}
