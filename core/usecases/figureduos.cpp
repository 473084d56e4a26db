// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/figureduos.h"

#include "core/base/month.h"
#include "core/duos/agreedtime.h"
#include "core/storage/database.h"
#include "core/storage/entryrepository.h"
#include "core/storage/packedrows.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

class FigureDuoReader
{
public:
    explicit FigureDuoReader(const Database& database)
        : m_database(database)
    {
    }

    Result<std::vector<FigureDuo>> read()
    {
        for (const auto step : {&FigureDuoReader::readRegions, &FigureDuoReader::readCoaches,
                 &FigureDuoReader::readDuos, &FigureDuoReader::readAgreements}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_duos);
    }

private:
    [[nodiscard]] Status readRegions();
    [[nodiscard]] Status readCoaches();
    [[nodiscard]] Status readDuos();
    [[nodiscard]] Status readAgreements();

    const Database& m_database;
    std::unordered_map<qint64, RegionId> m_regions; // by participant
    std::unordered_map<qint64, RateSubject> m_coaches;
    std::unordered_map<qint64, std::size_t> m_places; // of duos
    std::vector<FigureDuo> m_duos;
};

Status FigureDuoReader::readRegions()
{
    auto rows = PackedRows::read(m_database, {QStringLiteral("id"), QStringLiteral("region_id")}, {},
        QStringLiteral("participant WHERE region_id IS NOT NULL"));
    if (!rows)
        return rows.error();
    while (rows->next())
        m_regions.emplace(rows->integer(0), rows->id<RegionId>(1));
    return {};
}

Status FigureDuoReader::readCoaches()
{
    auto rows = PackedRows::read(m_database, {QStringLiteral("id"), QStringLiteral("engagement")},
        {QStringLiteral("organisation_id")}, QStringLiteral("coach"));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("coach"));
    while (rows->next()) {
        RateSubject subject;
        subject.engagement = words.read<Engagement>(*rows, 1);
        subject.organisation = rows->id<OrganisationId>(2);
        m_coaches.emplace(rows->integer(0), subject);
    }
    return words.status();
}

Status FigureDuoReader::readDuos()
{
    auto rows = PackedRows::read(m_database,
        {QStringLiteral("id"), QStringLiteral("participant_id"), QStringLiteral("coach_id"),
            QStringLiteral("relation"), QStringLiteral("started_on")},
        {QStringLiteral("ended_on"), QStringLiteral("decided_tariff")}, QStringLiteral("duo"));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("duo"));
    while (rows->next()) {
        FigureDuo duo;
        duo.id = rows->id<DuoId>(0);
        const auto region = m_regions.find(rows->integer(1));
        duo.region = region == m_regions.end() ? RegionId() : region->second;
        duo.subject = m_coaches.at(rows->integer(2));
        duo.subject.relation = words.read<Relation>(*rows, 3);
        duo.subject.decidedTariff = words.readOptional<TariffKind>(*rows, 6);
        duo.active = DateRange::throughLastDay(rows->date(4), rows->date(5));
        m_places.emplace(duo.id.value(), m_duos.size());
        m_duos.push_back(std::move(duo));
    }
    return words.status();
}

Status FigureDuoReader::readAgreements()
{
    auto rows = PackedRows::read(m_database,
        {QStringLiteral("duo_id"), QStringLiteral("valid_from"), QStringLiteral("minutes_per_week")}, {},
        QStringLiteral("agreement"));
    if (!rows)
        return rows.error();
    while (rows->next())
        m_duos[m_places.at(rows->integer(0))].agreements.push_back(
            {rows->date(1), WorkTime(rows->integer(2)), {}});
    for (FigureDuo& duo : m_duos)
        sortByStart(duo.agreements);
    return {};
}

} // namespace

QString isWithin(QLatin1StringView column, const DateRange& span)
{
    return QStringLiteral("%1 BETWEEN '%2' AND '%3'")
        .arg(column, toIsoText(span.first()), toIsoText(span.last()));
}

Result<std::vector<FigureDuo>> loadFigureDuos(const Database& database)
{
    return FigureDuoReader(database).read();
}

Result<std::unordered_map<DuoId, WorkTime>> loadWorkedTimes(const Database& database, const DateRange& span)
{
    // To have the database group what its index gives by day takes several times as long. Month by month, so
    // that the years of a large file need not be held at once.
    std::unordered_map<DuoId, WorkTime> times;
    for (Month month = Month::of(span.first()); month.firstDay() < span.end(); month = month.next()) {
        const DateRange days = sharedDays(month.days(), span);
        const auto entries = loadEntries(database, days.first(), days.last());
        if (!entries)
            return entries.error();
        for (const TimeEntry& entry : *entries)
            times[entry.duo] += entry.time;
    }
    return times;
}

} // namespace duoboek
