// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signaltable.h"

#include "core/exchange/csvwriter.h"

#include <QDir>

namespace duoboek {

Status writeSignalTable(const std::vector<SignalledDuo>& duos, const QString& folder,
    const std::function<QString(const DuoSignal&)>& detailOf)
{
    if (const Status ready = ensureFolder(folder); !ready)
        return ready;
    auto writer = CsvWriter::create(QDir(folder).filePath(QStringLiteral("signals.csv")),
        {QStringLiteral("duo"), QStringLiteral("signal"), QStringLiteral("detail")});
    if (!writer)
        return writer.error();
    for (const SignalledDuo& duo : duos) {
        for (const DuoSignal& signal : duo.found)
            (*writer)->addRow({duo.code, wordFor(signal.kind), detailOf(signal)});
    }
    return (*writer)->finish();
}

} // namespace duoboek
