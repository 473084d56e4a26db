// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documenttable.h"

#include "core/exchange/csvwriter.h"

namespace duoboek {

void writeDocumentTable(const std::vector<FinalDocument>& documents, QTextStream& to)
{
    to << csvLine({QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("payee"),
        QStringLiteral("coach"), QStringLiteral("month"), QStringLiteral("issued"), QStringLiteral("hours"),
        QStringLiteral("net"), QStringLiteral("vat"), QStringLiteral("gross"), QStringLiteral("credits"),
        QStringLiteral("reason")});
    for (const FinalDocument& document : documents) {
        to << csvLine({document.number, wordFor(document.kind), document.payeeCode, document.coachCode,
            document.month.toText(), toIsoText(document.issuedOn), document.time.toClockText(),
            document.net.toPlainText(), document.vat.toPlainText(),
            (document.net + document.vat).toPlainText(), document.creditedNumber, document.reason});
    }
    to.flush();
}

} // namespace duoboek
