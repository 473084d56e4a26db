// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reporttable.h"

#include "core/base/daterange.h"
#include "core/exchange/csvwriter.h"

namespace duoboek {

namespace {

QStringList countRow(const QString& region, const QString& figure, const QString& kind, qint64 count)
{
    return {region, figure, kind, {}, {}, QString::number(count), {}, {}, {}};
}

QStringList timeRow(const QString& region, const QString& kind, const PaidTime& paid)
{
    return {region, QStringLiteral("hours"), kind, {}, {}, {}, paid.time.toClockText(),
        paid.net.toPlainText(), {}};
}

void addDuos(CsvWriter& writer, const RegionYear& region)
{
    const QString figure = QStringLiteral("duos");
    writer.addRow(countRow(region.name, figure, QStringLiteral("at_start"), region.duos.atStart));
    writer.addRow(countRow(region.name, figure, QStringLiteral("started"), region.duos.started));
    writer.addRow(countRow(region.name, figure, QStringLiteral("ended"), region.duos.ended));
    writer.addRow(countRow(region.name, figure, QStringLiteral("at_end"), region.duos.atEnd()));
}

void addHours(CsvWriter& writer, const RegionYear& region)
{
    const QString groups[] = {
        QStringLiteral("family"), QStringLiteral("other"), QStringLiteral("organisation")};
    for (std::size_t group = 0; group < region.guidance.size(); ++group)
        writer.addRow(timeRow(region.name, groups[group], region.guidance[group]));
    writer.addRow(timeRow(region.name, QStringLiteral("sessions"), region.paidSessions));
    writer.addRow({region.name, QStringLiteral("hours"), QStringLiteral("waiting"), {}, {}, {},
        region.waiting.toClockText(), {}, {}});
}

void addSessions(CsvWriter& writer, const RegionYear& region)
{
    for (const auto& [kind, word] : enumWords<SessionKind>) {
        const SessionCounts& counts = region.sessions[static_cast<std::size_t>(kind)];
        writer.addRow(countRow(region.name, QStringLiteral("sessions"), word, counts.sessions));
        writer.addRow(countRow(region.name, QStringLiteral("present"), word, counts.present));
        writer.addRow(countRow(region.name, QStringLiteral("excused"), word, counts.excused));
        writer.addRow(countRow(region.name, QStringLiteral("absent"), word, counts.absent));
    }
}

} // namespace

Status writeReportTable(const QString& path, const YearReport& report)
{
    auto writer = CsvWriter::create(path,
        {QStringLiteral("region"), QStringLiteral("figure"), QStringLiteral("kind"), QStringLiteral("duo"),
            QStringLiteral("date"), QStringLiteral("count"), QStringLiteral("hours"), QStringLiteral("net"),
            QStringLiteral("reason")});
    if (!writer)
        return writer.error();
    for (const RegionYear& region : report.regions) {
        addDuos(**writer, region);
        addHours(**writer, region);
        addSessions(**writer, region);
    }
    for (const DuoTurn& turn : report.turns) {
        (*writer)->addRow({turn.regionName, QStringLiteral("duo"),
            turn.isEnd ? QStringLiteral("ended") : QStringLiteral("started"), turn.duoCode,
            toIsoText(turn.day), {}, {}, {}, turn.isEnd ? turn.reason : turn.previousCode});
    }
    return (*writer)->finish();
}

} // namespace duoboek
