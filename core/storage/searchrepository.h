// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/searchindex.h"
#include "core/sessions/session.h"

#include <QDate>

#include <functional>
#include <optional>
#include <stop_token>

namespace duoboek {

class Database;

/// What a session is called where it is found, and by what else it is found.
struct SessionInWords
{
    QString name;
    QStringList otherNames;
};
/// Of a session and the name of its region, which is empty when it is national. Called in the thread that
/// reads.
using SessionNaming = std::function<SessionInWords(const Session&, const QString& regionName)>;

/// Everything in the file that can be searched; duos in the order of their codes, sessions from today on
/// either way, documents the last first, all else in the order of names. today decides which duos are active.
/// Cancelled when it is asked to stop.
[[nodiscard]] Result<SearchIndex> loadSearchIndex(
    const Database& database, QDate today, const SessionNaming& naming, const std::stop_token& stop);

/// The duo in which to show what is no duo: the first by code of a person, of the coaches of an
/// organisation or of the participants of a region, and an active one before one that has ended. Nothing
/// where there is none.
[[nodiscard]] Result<std::optional<DuoId>> findDuoOf(
    const Database& database, const RecordRef& record, QDate today);

} // namespace duoboek
