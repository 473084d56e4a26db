// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/contactchannel.h"
#include "core/people/people.h"

#include <QDate>

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// A participant as a list shows one.
struct ParticipantRow
{
    ParticipantId id;
    QString code;
    PersonName name;
    QString regionName;
    std::optional<ContactChannel> preferredChannel;
    QDate lookingSince; ///< null: not looking for a coach
    qint64 activeDuos = 0; ///< on the day of looking
};

/// A coach as a list shows one.
struct CoachRow
{
    CoachId id;
    QString code;
    PersonName name;
    QString regionName;
    Engagement engagement = Engagement::SelfEmployed;
    QString organisationName; ///< through which the coach works
    qint64 activeDuos = 0; ///< on the day of looking
};

/// All of them, in order of their codes.
[[nodiscard]] Result<std::vector<ParticipantRow>> listParticipantRows(const Database& database, QDate today);
[[nodiscard]] Result<std::vector<CoachRow>> listCoachRows(const Database& database, QDate today);

/// One of them; nothing when there is none of that id.
[[nodiscard]] Result<std::optional<ParticipantRow>> findParticipantRow(
    const Database& database, ParticipantId id, QDate today);
[[nodiscard]] Result<std::optional<CoachRow>> findCoachRow(const Database& database, CoachId id, QDate today);

/// Something that a person's form can name.
struct NamedRecord
{
    qint64 id = 0;
    QString name;
};

/// What can be chosen in the form of a person, in order of name.
struct PeopleChoices
{
    std::vector<NamedRecord> regions;
    std::vector<NamedRecord> careOrganisations;
    std::vector<NamedRecord> payrollAgencies;
};
[[nodiscard]] Result<PeopleChoices> listPeopleChoices(const Database& database);

} // namespace duoboek
