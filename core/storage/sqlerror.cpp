// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <QSqlError>

namespace duoboek {

namespace {

// Primary result codes of SQLite; the upper bits of an extended code are left out.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteConstraint = 19;
constexpr int sqliteNotADatabase = 26;

/// A refusal as the triggers of the schema word it; which document it is about, is looked up by whoever
/// knows the record.
Error refusalFrom(const QString& detail)
{
    if (detail == QLatin1StringView("held by a final document"))
        return {ErrorCode::HeldByDocument, {}, detail};
    if (detail == QLatin1StringView("the document was credited"))
        return {ErrorCode::StepOfCreditedDocument, {}, detail};
    if (detail == QLatin1StringView("a later step builds on it"))
        return {ErrorCode::LaterStepStands, {}, detail};
    return {ErrorCode::RuleBrokenInFile, {detail}, detail};
}

} // namespace

Error errorFrom(const QSqlError& error)
{
    const QString detail = error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return {ErrorCode::DatabaseBusy, {}, detail};
    case sqliteFull:
        return {ErrorCode::DiskFull, {}, detail};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorCode::DatabaseDamaged, {detail}, detail};
    case sqliteConstraint:
        return refusalFrom(detail);
    default:
        return {ErrorCode::DatabaseFailed, {}, detail};
    }
}

} // namespace duoboek
