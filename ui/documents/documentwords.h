// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentoutput.h"
#include "core/documents/finaldocument.h"
#include "core/usecases/computemonth.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace duoboek {

/// Final documents in words.
class DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)

public:
    /// As the heading of a group: "Disputed".
    [[nodiscard]] static QString state(DocumentState state);
    [[nodiscard]] static QString kind(DocumentKind kind);
    /// "Eva Bakker", or "Eva Bakker, through Samen Verlonen" where an agency is paid for her.
    [[nodiscard]] static QString payee(const DocumentHeading& heading);
    /// "C1-U0001, May 2023, Eva Bakker: € 427.29 including VAT"
    [[nodiscard]] static QString about(const FinalDocument& document, const Format& format);
    /// Of what the payee asks with what the statement says; empty when there is none.
    [[nodiscard]] static QString difference(Money difference, const Format& format);
    /// The same of what was paid with what is asked.
    [[nodiscard]] static QString paidDifference(Money difference, const Format& format);
    /// What happened to it, a line each, oldest first.
    [[nodiscard]] static QStringList history(
        const FinalDocument& document, const DocumentHistory& history, const Format& format);
    /// "printed on 30-06-2023 by jansen"
    [[nodiscard]] static QString output(const KeptOutput& output, const Format& format);
};

} // namespace duoboek
