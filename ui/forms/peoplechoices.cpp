// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/peoplechoices.h"

#include <QCoreApplication>

namespace duoboek {

std::vector<ChoiceField::Choice> regionChoices(const std::vector<NamedRecord>& regions)
{
    std::vector<ChoiceField::Choice> choices{{{}, QCoreApplication::translate("PeopleChoices", "no region")}};
    for (const NamedRecord& region : regions)
        choices.push_back({region.id, region.name});
    return choices;
}

std::vector<ChoiceField::Choice> organisationChoices(
    const PeopleChoices& choices, std::optional<Engagement> engagement)
{
    std::vector<ChoiceField::Choice> offered;
    if (!engagement || !worksThroughOrganisation(*engagement))
        return offered;
    for (const NamedRecord& each :
        engagement == Engagement::Payroll ? choices.payrollAgencies : choices.careOrganisations)
        offered.push_back({each.id, each.name});
    return offered;
}

} // namespace duoboek
