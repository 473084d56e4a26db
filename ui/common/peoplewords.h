// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "core/people/contactchannel.h"
#include "core/usecases/findlikelydoubles.h"

#include <QCoreApplication>

namespace duoboek {

struct PaymentGaps;

/// The words on screen for what the records of people enumerate.
class PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)

public:
    [[nodiscard]] static QString channel(ContactChannel channel);
    [[nodiscard]] static QString vatRegime(VatRegime regime);
    [[nodiscard]] static QString invoicing(Invoicing invoicing);
    /// "Maarten de Vries (B000012)"; the code alone where no name is shown or known.
    [[nodiscard]] static QString nameAndCode(const QString& name, const QString& code);
    /// The same the other way round, for a heading: "B000012 – Maarten de Vries".
    [[nodiscard]] static QString codeAndName(const QString& code, const QString& name);
    /// "Maarten de Vries (B000012) has the same name. Is this the same person?"
    [[nodiscard]] static QString likelyDouble(const LikelyDouble& found);
    /// What is still missing before the payee can be paid, or that nothing is: one sentence.
    [[nodiscard]] static QString paymentGaps(const PaymentGaps& gaps);

private:
    [[nodiscard]] static QString missingField(MissingField field);
};

} // namespace duoboek
