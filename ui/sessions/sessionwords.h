// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listsessions.h"
#include "ui/common/texttablemodel.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace duoboek {

/// The words on screen for sessions and who was there.
class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)

public:
    /// In the place of a region.
    [[nodiscard]] static QString national();
    [[nodiscard]] static QString regionName(const QString& name)
    {
        return name.isEmpty() ? national() : name;
    }
    /// "Intervision Utrecht: Overprikkeling"
    [[nodiscard]] static QString name(const Session& session, const QString& regionName);
    /// "Overprikkeling": what the title says besides the kind and the region.
    [[nodiscard]] static QString titleBesideKind(const Session& session, const QString& regionName);
    /// "wo 10-05-2023"
    [[nodiscard]] static QString day(QDate day, const Format& format);

    /// "present", "excused", "absent", "not yet".
    [[nodiscard]] static TextTableModel::Cell status(const AttendanceCell& cell);
    /// The same in a narrow place; a dash where nobody is expected.
    [[nodiscard]] static TextTableModel::Cell sign(const AttendanceCell& cell);
    /// What the month will ask of presence, and what to do about it; empty when nothing.
    [[nodiscard]] static TextTableModel::Cell question(const AttendanceCell& cell);
    /// "12 of 14"
    [[nodiscard]] static TextTableModel::Cell present(
        const SessionRow& row, QDate today, const Format& format);
    /// Everything that was counted in one sentence.
    [[nodiscard]] static TextTableModel::Cell summary(
        const Session& session, const AttendanceCount& count, int guests, QDate today, const Format& format);
};

} // namespace duoboek
