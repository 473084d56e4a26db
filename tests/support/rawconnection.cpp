// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawconnection.h"

#include "tests/support/catchtext.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace duoboek::test {

RawConnection::RawConnection(const QString& path)
    : m_name(QUuid::createUuid().toString())
    , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_handle.setDatabaseName(path);
    REQUIRE(m_handle.open());
}

RawConnection::~RawConnection()
{
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void RawConnection::run(const char* sql) const
{
    static_cast<void>(rows(sql));
}

QString RawConnection::errorOf(const char* sql) const
{
    QSqlQuery query(m_handle);
    return query.exec(QString::fromUtf8(sql)) ? QString() : query.lastError().text();
}

QStringList RawConnection::rows(const QString& sql) const
{
    QSqlQuery query(m_handle);
    const bool done = query.exec(sql);
    INFO(sql.toStdString() << ": " << query.lastError().text().toStdString());
    REQUIRE(done);
    QStringList rows;
    while (query.next()) {
        QStringList cells;
        for (int column = 0; column < query.record().count(); ++column)
            cells.append(query.value(column).toString());
        rows.append(cells.join(QLatin1Char('|')));
    }
    return rows;
}

} // namespace duoboek::test
