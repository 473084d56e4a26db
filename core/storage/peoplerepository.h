// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contracts/contract.h"
#include "core/duos/agreement.h"
#include "core/duos/duo.h"
#include "core/people/people.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// Single records by their id; RecordNotFound when there is none.
[[nodiscard]] Result<Duo> loadDuo(const Database& database, DuoId id);
[[nodiscard]] Result<Participant> loadParticipant(const Database& database, ParticipantId id);
[[nodiscard]] Result<Coach> loadCoach(const Database& database, CoachId id);
[[nodiscard]] Result<Organisation> loadOrganisation(const Database& database, OrganisationId id);
/// Someone to choose from a list.
struct PersonChoice
{
    qint64 id = 0;
    QString code;
    PersonName name;
};
/// All participants, or all coaches, in order of their names.
[[nodiscard]] Result<std::vector<PersonChoice>> listParticipants(const Database& database);
[[nodiscard]] Result<std::vector<PersonChoice>> listCoaches(const Database& database);
/// All regions, in order of their names.
[[nodiscard]] Result<std::vector<Region>> listRegions(const Database& database);
/// Empty text for no region.
[[nodiscard]] Result<QString> loadRegionName(const Database& database, RegionId id);

/// In order of their dates.
[[nodiscard]] Result<std::vector<Agreement>> loadAgreements(const Database& database, DuoId duo);
[[nodiscard]] Result<std::vector<Contract>> loadContracts(const Database& database, CoachId coach);
[[nodiscard]] Result<std::vector<Certificate>> loadCertificates(const Database& database, CoachId coach);

} // namespace duoboek
