// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listchanges.h"
#include "ui/common/texttablemodel.h"
#include "ui/text/format.h"

namespace duoboek {

/// The change log in words.
class ChangeWords
{
public:
    explicit ChangeWords(const Format& format)
        : m_format(format)
    {
    }

    /// When, who, what and what of it: a table of changes.
    [[nodiscard]] static std::vector<TextTableModel::Column> columns();
    static constexpr int widestColumn = 3;
    [[nodiscard]] TextTableModel::Row row(const LoggedChange& change) const;

    /// "Duo DUO000012 changed", and by what when that was no form.
    [[nodiscard]] QString what(const LoggedChange& change) const;
    /// "end date: – → 31-05-2023; reason of the end changed"
    [[nodiscard]] QString fields(const LoggedChange& change) const;
    /// A value as people read it; a dash for none.
    [[nodiscard]] QString value(const QString& column, const Field& value) const;

private:
    [[nodiscard]] QString subject(const LoggedChange& change) const;

    const Format& m_format;
};

} // namespace duoboek
