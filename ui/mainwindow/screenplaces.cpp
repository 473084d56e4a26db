// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/screenplaces.h"

#include "ui/contracts/contractscreen.h"
#include "ui/duos/duoscreen.h"
#include "ui/hours/hourscreen.h"
#include "ui/intervision/intervisionscreen.h"
#include "ui/overview/overviewtabs.h"
#include "ui/payments/invoicescreen.h"
#include "ui/people/peoplescreen.h"
#include "ui/sessions/sessionscreen.h"
#include "ui/settings/settingsscreen.h"

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
    ScreenPlaceName operator()(const AttendanceRef&) const { return ScreenPlaceName::Sessions; }
    ScreenPlaceName operator()(const PreparationRef&) const { return ScreenPlaceName::Intervision; }
    ScreenPlaceName operator()(const EntryDay&) const { return ScreenPlaceName::Hours; }
    ScreenPlaceName operator()(const CoachPapersRef&) const { return ScreenPlaceName::Contracts; }
    ScreenPlaceName operator()(const SettingsRef&) const { return ScreenPlaceName::Settings; }
};

template <class ScreenType> Screen* makeScreen(const ScreenContext& context)
{
    return new ScreenType(context);
}

} // namespace

ScreenPlaceName screenFor(const RecordRef& record)
{
    return std::visit(ScreenOf(), record);
}

std::vector<ScreenPlace> ScreenPlaces::all()
{
    return {
        {tr("&Overview"), IconShape::Overview, makeScreen<OverviewTabs>},
        {tr("&Duos"), IconShape::Duos, makeScreen<DuoScreen>},
        {tr("&People"), IconShape::People, makeScreen<PeopleScreen>},
        {tr("&Hours"), IconShape::Hours, makeScreen<HourScreen>},
        {tr("Sess&ions"), IconShape::Sessions, makeScreen<SessionScreen>},
        {tr("Inter&vision"), IconShape::Intervision, makeScreen<IntervisionScreen>},
        {tr("&Contracts"), IconShape::Contracts, makeScreen<ContractScreen>},
        {tr("&Invoices"), IconShape::Documents, makeScreen<InvoiceScreen>, false},
        {tr("&Settings"), IconShape::Settings, makeScreen<SettingsScreen>, false},
    };
}

} // namespace duoboek
