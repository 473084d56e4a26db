// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace duoboek::test {

/// A file as another program sees it: any statement, without the program's locks and settings.
class RawConnection
{
public:
    explicit RawConnection(const QString& path);
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;
    ~RawConnection();

    /// The statement must succeed.
    void run(const char* sql) const;
    /// Why the file refuses a statement; empty when it does not.
    [[nodiscard]] QString errorOf(const char* sql) const;
    /// One text a row, cells parted by a bar; the statement must succeed.
    [[nodiscard]] QStringList rows(const QString& sql) const;
    [[nodiscard]] QStringList rows(const char* sql) const { return rows(QString::fromUtf8(sql)); }

private:
    QString m_name;
    QSqlDatabase m_handle;
};

} // namespace duoboek::test
