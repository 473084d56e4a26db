// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace duoboek {

/// Takes the names of participants out of what people wrote, and puts the code of their duo there (rule 27).
/// A name is found as whole words, whatever its accents, with or without the last name and an s behind it.
/// Written without a capital a last name is a word like others ("klein") and stays, unless the first name
/// stands before it; or it is hidden there too, where only few names are.
class HiddenNames
{
public:
    /// What a last name is that is written without a capital.
    enum class SmallLastName { Word, Name };
    /// A name that more than one participant has becomes its initials instead of a code.
    void hide(
        const PersonName& participant, const QString& duoCode, SmallLastName small = SmallLastName::Word);
    /// The first and the last name together alone, of somebody who is hardly meant by one of them.
    void hideWhole(const PersonName& participant, const QString& duoCode);
    /// Of somebody else the full name stays, also where a participant has the same last name.
    void keep(const QString& fullName);

    [[nodiscard]] QString in(const QString& text) const;

private:
    using Words = std::vector<QString>; // folded
    struct Hidden
    {
        QString replacement;
        QString code; // of the duo; empty where more than one participant has the name
        bool isWithCapital = false; // else it is no name
    };
    enum class Capital { Needed, NotNeeded };

    void hideAs(const QString& name, const QString& duoCode, Capital capital);

    std::map<Words, Hidden> m_hidden;
    std::set<Words> m_kept;
    std::size_t m_longest = 0; // in words, of all of these
};

} // namespace duoboek
