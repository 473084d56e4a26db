// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationtables.h"

#include <QDate>
#include <QString>

namespace duoboek::test {

/// The day on which tests of the window look at the small administration.
inline const QDate dayOfLooking(2023, 6, 15);

/// Four duos of three coaches, one of them ended, with hours in April and May 2023. In May the coach of a
/// care organisation without a rate is held back.
[[nodiscard]] AdministrationTables smallAdministration();

/// Brings it into a new file; the path, or an empty text when that failed.
[[nodiscard]] QString makeSmallFile(const QString& folder, const QString& name);

} // namespace duoboek::test
