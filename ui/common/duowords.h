// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/commitments.h"
#include "core/duos/relation.h"
#include "core/sessions/session.h"
#include "core/tariffs/tariffbook.h"
#include "core/usecases/duooutlook.h"

#include <QCoreApplication>

namespace duoboek {

/// The words on screen for what a duo's records enumerate.
class DuoWords
{
    Q_DECLARE_TR_FUNCTIONS(DuoWords)

public:
    [[nodiscard]] static QString tariffKind(TariffKind kind);
    /// What a duo still lacks, as part of a list.
    [[nodiscard]] static QString gap(DuoGap gap);
    [[nodiscard]] static QString sessionKind(SessionKind kind);
    [[nodiscard]] static QString attendance(AttendanceStatus status);
    /// Why there is no rate, and what to do about it.
    [[nodiscard]] static QString rateQuestion(RateQuestion question);
    [[nodiscard]] static QString contractState(ContractState state);
    [[nodiscard]] static QString certificateState(CertificateState state);
};

} // namespace duoboek
