// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/month.h"
#include "core/hours/entrychange.h"

#include <variant>

namespace duoboek {

/// Where the contracts and certificates of a coach are kept.
struct CoachPapersRef
{
    CoachId coach;

    friend bool operator==(const CoachPapersRef&, const CoachPapersRef&) = default;
};

/// The preparation of a session, and what came of it.
struct PreparationRef
{
    SessionId session;

    friend bool operator==(const PreparationRef&, const PreparationRef&) = default;
};

/// Whether one coach was at a session, and for which duo.
struct AttendanceRef
{
    SessionId session;
    CoachId coach;

    friend bool operator==(const AttendanceRef&, const AttendanceRef&) = default;
};

/// A part of the settings, and perhaps one organisation in it.
struct SettingsRef
{
    enum class Part { Foundation, Tariffs, Organisations };

    Part part = Part::Foundation;
    OrganisationId organisation{};

    friend bool operator==(const SettingsRef&, const SettingsRef&) = default;
};

/// Something in the file that a screen can show: a record by its id, the documents of a month, the hours of a
/// duo on a day, or where something is settled.
using RecordRef = std::variant<ParticipantId, CoachId, DuoId, OrganisationId, RegionId, DocumentId, Month,
    SessionId, AttendanceRef, PreparationRef, EntryDay, CoachPapersRef, SettingsRef>;

} // namespace duoboek
