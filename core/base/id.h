// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace duoboek {

/// The number of a record in the file. Ids of different kinds of record are different types, so that a coach
/// can never stand where a duo is meant. 0 is no record.
template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value = 0;
};

using RegionId = Id<struct RegionTag>;
using OrganisationId = Id<struct OrganisationTag>;
using ParticipantId = Id<struct ParticipantTag>;
using CoachId = Id<struct CoachTag>;
using DuoId = Id<struct DuoTag>;
using SessionId = Id<struct SessionTag>;
using DocumentId = Id<struct DocumentTag>;
using CorrectionLineId = Id<struct CorrectionLineTag>;

} // namespace duoboek

template <class Tag> struct std::hash<duoboek::Id<Tag>>
{
    std::size_t operator()(duoboek::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
