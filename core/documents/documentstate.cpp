// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentstate.h"

namespace duoboek {

bool canBecome(DocumentKind kind, DocumentState from, DocumentState to)
{
    const bool isStatement = kind == DocumentKind::Statement;
    const bool isCreditNote = kind == DocumentKind::CreditNote;
    switch (to) {
    case DocumentState::Draft:
        return false;
    case DocumentState::Final:
        return from == DocumentState::Draft;
    case DocumentState::Received:
    case DocumentState::Disputed:
        return isStatement
            && (from == DocumentState::Final || from == DocumentState::Received
                || from == DocumentState::Disputed);
    case DocumentState::Accepted:
        return !isCreditNote && from == (isStatement ? DocumentState::Received : DocumentState::Final);
    case DocumentState::Paid:
        return (from == DocumentState::Accepted && !isCreditNote)
            || (from == DocumentState::Final && !isStatement);
    case DocumentState::Credited:
        break;
    }
    return !isCreditNote && from != DocumentState::Draft && from != DocumentState::Credited;
}

DocumentState matchOf(const OwnInvoice& invoice, Money statement)
{
    return invoice.amount == statement ? DocumentState::Received : DocumentState::Disputed;
}

} // namespace duoboek
