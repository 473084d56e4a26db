// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/remittance.h"

#include <QStringList>

namespace duoboek {

QString remittanceText(const PaperDocument& document)
{
    QStringList parts;
    if (!document.number.isEmpty())
        parts.append(document.number);
    parts.append(document.month.toText());
    parts.append(document.payee.code);
    if (!document.coachCode.isEmpty() && document.coachCode != document.payee.code)
        parts.append(document.coachCode);

    QStringList duos;
    for (const PaperLine& line : document.lines) {
        if (!line.duoCode.isEmpty() && !duos.contains(line.duoCode))
            duos.append(line.duoCode);
    }
    const QString text = parts.join(u' ');
    const QString withDuos = (parts + duos).join(u' ');
    return (withDuos.size() <= longestRemittance ? withDuos : text).left(longestRemittance);
}

} // namespace duoboek
