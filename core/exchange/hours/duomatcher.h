// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/knowntexts.h"
#include "core/hours/namedduo.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace duoboek {

/// What the cells of a row say about whose hours they are.
struct DuoNames
{
    QStringView duo;
    QStringView participant;
    QStringView coach;
};

/// The duos that names can mean.
struct DuoMatch
{
    std::vector<std::size_t> duos; ///< places in the list of the matcher; empty when the names mean none
    /// The names themselves name these: a code, or a whole name. Otherwise they only resemble them, or
    /// contradict each other, and somebody has to say.
    bool isSure = false;
};

/// Finds duos by codes and names as people write them: "DUO000012", "DUO000012 Anna", "Maarten van de Ven",
/// "Ven, Maarten van de", in any case and with or without accents. A first or last name alone is never sure.
class DuoMatcher
{
public:
    explicit DuoMatcher(const std::vector<NamedDuo>& duos);

    /// Stands until the next call.
    [[nodiscard]] const DuoMatch& match(const DuoNames& names);
    /// By which equal names are known again, wherever they stand.
    [[nodiscard]] static QString keyOf(const DuoNames& names);

private:
    using Places = std::vector<std::size_t>;
    using Index = QHash<QString, Places>;

    [[nodiscard]] DuoMatch find(const DuoNames& names) const;
    /// Those that a cell names, by a code or name, or by a code among its words.
    [[nodiscard]] Places named(const Index& index, QStringView text) const;
    /// The same in a second index, when the first has none.
    [[nodiscard]] Places namedIn(const Index& first, const Index& second, QStringView text) const;

    Index m_codes;
    Index m_participants;
    Index m_coaches;
    Index m_resembling; // by parts of the participant's name
    KnownTexts<DuoMatch> m_known; // by the key of the names
};

} // namespace duoboek
