// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <vector>

namespace duoboek {

/// What somebody does at an intervision (rule 30).
enum class IntervisionRole {
    Chair,
    CaseBringer,
    NoteTaker,
    Observer,
};

template <>
inline constexpr EnumWord<IntervisionRole> enumWords<IntervisionRole>[] = {
    {IntervisionRole::Chair, QLatin1StringView("chair")},
    {IntervisionRole::CaseBringer, QLatin1StringView("case_bringer")},
    {IntervisionRole::NoteTaker, QLatin1StringView("note_taker")},
    {IntervisionRole::Observer, QLatin1StringView("observer")},
};

/// Who did what, and when.
struct PastRole
{
    IntervisionRole role = IntervisionRole::Chair;
    CoachId coach;
    QDate heldOn;
};

/// Somebody who may be asked.
struct RoleCandidate
{
    CoachId coach;
    QString name; ///< as it is sorted
};

/// Who does what at a session that is being prepared.
struct GivenRole
{
    IntervisionRole role = IntervisionRole::Chair;
    CoachId coach;

    friend bool operator==(const GivenRole&, const GivenRole&) = default;
};

/// One for each role that nobody has yet, in the order of the roles: who never had it or had it least lately;
/// of those who are equal the first by name. Whoever has a role already gets no other; to bring a case,
/// whoever brings a question comes first. Fewer than there are roles where nobody is left.
[[nodiscard]] std::vector<GivenRole> proposeRoles(const std::vector<RoleCandidate>& candidates,
    const std::vector<PastRole>& past, const std::vector<GivenRole>& given,
    const std::vector<CoachId>& bringsQuestion);

} // namespace duoboek
