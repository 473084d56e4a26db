// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listcommitments.h"
#include "ui/common/texttablemodel.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace duoboek {

/// The words on screen for what coaches commit to, and how each commitment stands.
class CommitmentWords
{
    Q_DECLARE_TR_FUNCTIONS(CommitmentWords)

public:
    /// "Contract"
    [[nodiscard]] static QString name(Commitment commitment);
    [[nodiscard]] static TextTableModel::Cell state(
        const CommitmentRow& row, Commitment commitment, const Format& format);
    /// All that is missing in one sentence, or that nothing is.
    [[nodiscard]] static TextTableModel::Cell summary(const CommitmentRow& row);

    // Of a paper by itself.
    [[nodiscard]] static TextTableModel::Cell stateOf(const Contract& contract, QDate today);
    [[nodiscard]] static TextTableModel::Cell stateOf(const Certificate& certificate, QDate today);
    /// Whether it was handed in in time (rule 15), and how old it was when not; empty before that.
    [[nodiscard]] static TextTableModel::Cell ageWhenReceived(const Certificate& certificate);

private:
    [[nodiscard]] static TextTableModel::Cell stateOf(ContractState state);
    [[nodiscard]] static TextTableModel::Cell stateOf(CertificateState state);
    [[nodiscard]] static TextTableModel::Cell stateOf(const SessionsAttended& sessions, const Format& format);
};

} // namespace duoboek
