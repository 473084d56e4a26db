// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

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
        QStringList cells; ///< as many as there are columns, or the row is wrong
    };

    QString file; ///< "hours.csv"
    QStringList columns;
    std::vector<Row> rows;
    Problems problems{}; ///< why rows could not be read, where that is so; the others may be there
};

using AdministrationTables = std::vector<AdministrationTable>;

} // namespace duoboek
