// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifeline/lifeline.h"
#include "ui/text/wording.h"

namespace duoboek {

/// Whether what people typed is said too: on paper it is not, because it may name somebody.
enum class TypedTexts { Said, LeftOut };

/// A lifeline in words, of the language of the wording.
class LifelineWords
{
public:
    LifelineWords(const Wording& wording, TypedTexts typed)
        : m_wording(wording)
        , m_typed(typed)
    {
    }

    [[nodiscard]] QString title(const Lifeline& lifeline) const;
    [[nodiscard]] QString lane(LifelineLane lane) const;
    /// "Uren per week"
    [[nodiscard]] QString unit(CalendarUnit unit) const;
    /// Without its day: "gesprek met de levensloopbegeleider: rustiger aan"
    [[nodiscard]] QString event(const LifelineMark& mark) const;
    /// With its day.
    [[nodiscard]] QString mark(const LifelineMark& mark) const;
    /// "week 18, 2023: 3:30 gewerkt, 2:30 afgesproken"
    [[nodiscard]] QString bar(const LifelineBar& bar, CalendarUnit unit) const;
    [[nodiscard]] QString worked() const;
    [[nodiscard]] QString agreed() const;

private:
    [[nodiscard]] QString withTyped(const QString& words, const QString& typed) const;
    [[nodiscard]] QString sessionEvent(const LifelineMark& mark) const;
    [[nodiscard]] QString clickEvent(const LifelineMark& mark) const;

    const Wording& m_wording;
    TypedTexts m_typed;
};

} // namespace duoboek
