// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"

#include <QMainWindow>
#include <QScreen>
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
    // As large as the program's own, for filling it costs time and memory too.
    window.resize(QSize(1280, 800).boundedTo(window.screen()->availableSize()));
    const FirstPaint end(window);
    window.show();
    return QApplication::exec();
}
