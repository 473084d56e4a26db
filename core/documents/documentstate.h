// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/monthdocument.h"

#include <QDate>

namespace duoboek {

/// How far a document has come. It may still change while it is a draft, and never after.
enum class DocumentState {
    Draft,
    Final, ///< numbered and issued
    Received, ///< the payee's own invoice came and asks what the statement says
    Disputed, ///< it came and asks another amount
    Accepted, ///< may be paid
    Paid, ///< for a credit note: settled with the payee
    Credited, ///< taken back by a credit note (rule 22)
};

template <>
inline constexpr EnumWord<DocumentState> enumWords<DocumentState>[] = {
    {DocumentState::Draft, QLatin1StringView("draft")},
    {DocumentState::Final, QLatin1StringView("final")},
    {DocumentState::Received, QLatin1StringView("received")},
    {DocumentState::Disputed, QLatin1StringView("disputed")},
    {DocumentState::Accepted, QLatin1StringView("accepted")},
    {DocumentState::Paid, QLatin1StringView("paid")},
    {DocumentState::Credited, QLatin1StringView("credited")},
};

/// Whether a document of this kind may go from one state to another. A statement waits for the payee's
/// invoice, which can come again while it is not accepted, and is paid only when that was in order; a
/// self-billed invoice waits for nothing; a credit note is settled or not.
[[nodiscard]] bool canBecome(DocumentKind kind, DocumentState from, DocumentState to);

/// The invoice that a payee sends after a statement (rule 17).
struct OwnInvoice
{
    QString number; ///< empty: there is none
    QDate date;
    Money amount; ///< including VAT
};

/// Received when the payee asks what the statement says, to the cent; else disputed.
[[nodiscard]] DocumentState matchOf(const OwnInvoice& invoice, Money statement);

} // namespace duoboek
