// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/party.h"
#include "core/sessions/session.h"

#include <vector>

namespace duoboek {

/// The list on which people sign that they were at a session. No participant stands on it (rule 27).
struct AttendancePaper
{
    struct Signer
    {
        QString code;
        QString name;
        bool isExcused = false; ///< has let know beforehand, and is not to sign
    };

    Party organiser; ///< the foundation itself
    Session session;
    QString regionName; ///< empty: national
    std::vector<Signer> coaches; ///< who are expected, by name
};

} // namespace duoboek
