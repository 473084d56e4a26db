// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duoboek {

/// What people call the columns of the file.
class ColumnWords
{
public:
    /// Of any table that people keep; the column's own name for one that is not known.
    [[nodiscard]] static QString column(const QString& name);
    /// By its key; the key itself for one that is not known.
    [[nodiscard]] static QString setting(const QString& key);
};

} // namespace duoboek
