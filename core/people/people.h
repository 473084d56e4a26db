// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/people/contactchannel.h"
#include "core/people/engagement.h"
#include "core/people/person.h"

#include <optional>

namespace duoboek {

struct Region
{
    RegionId id;
    QString code;
    QString name;
    QString supervisor; ///< name of the process supervisor
};

/// The person with autism. No citizen service number and no diagnosis (rule 26).
struct Participant
{
    ParticipantId id;
    QString code;
    PersonName name;
    RegionId region;
    QString email;
    QString phone;
    std::optional<ContactChannel> preferredChannel{}; ///< empty: no preference known
};

/// A care organisation or a payroll agency.
struct Organisation
{
    OrganisationId id;
    QString code;
    QString name;
    OrganisationKind kind = OrganisationKind::Care;
    QString cocNumber;
    QString vatId;
    std::optional<VatRegime> vatRegime; ///< empty: not known yet, which is asked before anything is paid
    QString iban;
    QString email;
    Address address;
};

struct Coach
{
    CoachId id;
    QString code;
    PersonName name;
    RegionId region;
    Engagement engagement = Engagement::SelfEmployed;
    OrganisationId organisation; ///< for Payroll and Organisation only
    QString cocNumber;
    QString vatId;
    std::optional<VatRegime> vatRegime; ///< of the coach as payee; an agency or organisation has its own
    QString iban;
    Invoicing invoicing = Invoicing::Own;
    QString email;
    Address address;
};

} // namespace duoboek
