// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/screenplaces.h"

namespace duoboek {

namespace {

struct ScreenOf
{
    ScreenPlaceName operator()(ParticipantId) const { return ScreenPlaceName::People; }
    ScreenPlaceName operator()(CoachId) const { return ScreenPlaceName::People; }
    ScreenPlaceName operator()(DuoId) const { return ScreenPlaceName::Duos; }
    ScreenPlaceName operator()(OrganisationId) const { return ScreenPlaceName::Duos; }
    ScreenPlaceName operator()(RegionId) const { return ScreenPlaceName::Duos; }
    ScreenPlaceName operator()(DocumentId) const { return ScreenPlaceName::Invoices; }
    ScreenPlaceName operator()(Month) const { return ScreenPlaceName::Invoices; }
    ScreenPlaceName operator()(SessionId) const { return ScreenPlaceName::Sessions; }
    ScreenPlaceName operator()(const PreparationRef&) const { return ScreenPlaceName::Intervision; }
    ScreenPlaceName operator()(const EntryDay&) const { return ScreenPlaceName::Hours; }
    ScreenPlaceName operator()(const CoachPapersRef&) const { return ScreenPlaceName::Contracts; }
    ScreenPlaceName operator()(const SettingsRef&) const { return ScreenPlaceName::Settings; }
};

} // namespace

ScreenPlaceName screenFor(const RecordRef& record)
{
    return std::visit(ScreenOf(), record);
}

} // namespace duoboek
