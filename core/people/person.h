// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duoboek {

/// A Dutch name in its three parts; the prefix ("van de") does not count when names are sorted.
struct PersonName
{
    QString first;
    QString prefix;
    QString last;

    /// "Maarten van de Ven"
    [[nodiscard]] QString full() const;
    /// "Ven, Maarten van de"
    [[nodiscard]] QString sorted() const;
    /// "M.v.d.V.": all that a printed text may say of a participant besides the duo's code (rule 27).
    [[nodiscard]] QString initials() const;

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// A postal address; empty parts are not known.
struct Address
{
    QString street; ///< street and house number
    QString postcode;
    QString city;

    friend bool operator==(const Address&, const Address&) = default;
};

} // namespace duoboek
