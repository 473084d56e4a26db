// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstate.h"

#include <QDate>
#include <QString>

namespace duoboek {

/// A final document as lists show it: its numbers, and the codes and names that stand on it.
struct FinalDocument
{
    DocumentId id;
    QString number;
    DocumentKind kind = DocumentKind::Statement;
    Payee payee;
    Month month;
    QDate issuedOn;
    WorkTime time;
    Money net;
    Money vat;
    VatRegime vatRegime = VatRegime::None;
    QString payeeCode;
    QString payeeName;
    QString coachCode; ///< empty for a care organisation
    QString coachName; ///< empty for a care organisation
    QString creditedNumber; ///< of a credit note: the document that it takes back
    QString reason; ///< of a credit note
    DocumentState state = DocumentState::Final;
    QDate stateSince; ///< the day of the step that made it so
    OwnInvoice ownInvoice; ///< of a statement, once it has come
    QDate paidOn; ///< also of what was credited later
    QString creditedBy; ///< number of its credit note; empty while there is none

    [[nodiscard]] Money gross() const { return net + vat; }
};

} // namespace duoboek
