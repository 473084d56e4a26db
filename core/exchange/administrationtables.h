// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace duoboek {

/// One table of an administration folder as text, before anything is known to be right.
struct AdministrationTable
{
    struct Row
    {
        int line = 0; ///< in the file, from 1, the header being line 1
        QStringList cells; ///< as many as there are columns
    };

    QString file; ///< "hours.csv"
    QStringList columns;
    std::vector<Row> rows;
};

using AdministrationTables = std::vector<AdministrationTable>;

} // namespace duoboek
