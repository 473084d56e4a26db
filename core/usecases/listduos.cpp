// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listduos.h"

#include "core/base/findbyid.h"
#include "core/storage/database.h"
#include "core/storage/packedrows.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <algorithm>

namespace duoboek {

namespace {

Result<std::vector<DuoRow>> readDuos(
    const Database& database, QDate today, const QString& condition, const std::vector<Field>& values)
{
    StoredWords words(QStringLiteral("duo"));
    std::vector<Field> bound{toIsoText(today), toIsoText(today)};
    bound.insert(bound.end(), values.begin(), values.end());
    auto rows = readRows<DuoRow>(database,
        QStringLiteral(
            "SELECT duo.id, duo.code, participant.first_name, participant.prefix, participant.last_name, "
            "participant.code, coach.first_name, coach.prefix, coach.last_name, coach.code, region.name, "
            "duo.relation, duo.started_on, duo.ended_on, "
            "(SELECT minutes_per_week FROM agreement WHERE duo_id = duo.id "
            "AND valid_from <= min(?, coalesce(duo.ended_on, ?)) ORDER BY valid_from DESC LIMIT 1) "
            "FROM duo JOIN participant ON participant.id = duo.participant_id "
            "JOIN coach ON coach.id = duo.coach_id LEFT JOIN region ON region.id = participant.region_id "
            "%1 ORDER BY duo.code")
            .arg(condition),
        bound, [&words](const Query& query) {
            DuoRow row;
            row.id = query.id<DuoId>(0);
            row.code = query.text(1);
            row.participant = {query.text(2), query.text(3), query.text(4)};
            row.participantCode = query.text(5);
            row.coach = {query.text(6), query.text(7), query.text(8)};
            row.coachCode = query.text(9);
            row.regionName = query.text(10);
            row.relation = words.read<Relation>(query, 11);
            row.active = DateRange::throughLastDay(query.date(12), query.date(13));
            if (!query.isNull(14))
                row.agreedPerWeek = WorkTime(query.integer(14));
            return row;
        });
    if (rows && !words.status())
        return words.status().error();
    return rows;
}

/// All duos: each table in one go and joined here, which takes a fraction of reading joined rows one by one.
class DuoListReader
{
public:
    DuoListReader(const Database& database, QDate today)
        : m_database(database)
        , m_today(today)
    {
    }

    /// Nothing when a text cannot be read in this way.
    Result<std::optional<std::vector<DuoRow>>> read()
    {
        for (const auto load : {&DuoListReader::loadRegions, &DuoListReader::loadParticipants,
                 &DuoListReader::loadCoaches, &DuoListReader::loadDuos, &DuoListReader::loadAgreements}) {
            if (const Status loaded = (this->*load)(); !loaded)
                return loaded.error();
            if (!m_isWhole)
                return std::optional<std::vector<DuoRow>>();
        }
        sortBy(m_rows, &DuoRow::code);
        return std::optional(std::move(m_rows));
    }

private:
    struct Person
    {
        qint64 id = 0;
        QString code;
        PersonName name;
        QString regionName;
    };
    /// In the order of their ids: the one who is looked for is mostly near the one before, which no hash
    /// knows.
    using People = std::vector<Person>;

    /// Makes room first in what each row adds one to.
    template <class Take, class... Row>
    Status readAll(
        const PackedColumns& columns, const QString& table, const Take& take, std::vector<Row>&... filled)
    {
        auto rows = PackedRows::read(m_database, columns, table);
        if (!rows)
            return rows.error();
        (filled.reserve(static_cast<std::size_t>(rows->rowsLeft())), ...);
        while (rows->next())
            take(*rows);
        m_isWhole = m_isWhole && rows->wereWhole();
        return {};
    }

    static const Person& person(const People& people, qint64 id)
    {
        static const Person nobody;
        const Person* found = findById(people, id);
        return found ? *found : nobody;
    }

    /// Rows come in the order of their ids, but nothing promises it.
    template <class Row, class Value> static void sortBy(std::vector<Row>& rows, Value Row::*key)
    {
        const auto isBefore = [key](const Row& one, const Row& other) { return one.*key < other.*key; };
        if (!std::is_sorted(rows.begin(), rows.end(), isBefore))
            std::sort(rows.begin(), rows.end(), isBefore);
    }

    Status loadRegions()
    {
        return readAll({{QStringLiteral("id")}, {}, {QStringLiteral("name")}}, QStringLiteral("region"),
            [this](const PackedRows& row) { m_regions.insert(row.integer(0), row.typed(1)); });
    }

    Status loadPeople(const QString& table, People& people)
    {
        const Status read = readAll(
            {{QStringLiteral("id")}, {QStringLiteral("region_id")},
                {QStringLiteral("code"), QStringLiteral("first_name"), QStringLiteral("prefix"),
                    QStringLiteral("last_name")}},
            table,
            [this, &people](const PackedRows& row) {
                people.push_back({row.integer(0), row.typed(2), {row.typed(3), row.typed(4), row.typed(5)},
                    row.isNull(1) ? QString() : m_regions.value(row.integer(1))});
            },
            people);
        sortBy(people, &Person::id);
        return read;
    }
    Status loadParticipants() { return loadPeople(QStringLiteral("participant"), m_participants); }
    Status loadCoaches() { return loadPeople(QStringLiteral("coach"), m_coaches); }

    Status loadDuos()
    {
        StoredWords words(QStringLiteral("duo"));
        const Status read = readAll(
            {{QStringLiteral("id"), QStringLiteral("participant_id"), QStringLiteral("coach_id"),
                 QStringLiteral("relation"), QStringLiteral("started_on")},
                {QStringLiteral("ended_on")}, {QStringLiteral("code")}},
            QStringLiteral("duo"),
            [this, &words](const PackedRows& row) {
                const Person& participant = person(m_participants, row.integer(1));
                const Person& coach = person(m_coaches, row.integer(2));
                const DateRange active = DateRange::throughLastDay(row.date(4), row.date(5));
                m_rows.push_back(
                    {row.id<DuoId>(0), row.typed(6), participant.name, participant.code, coach.name,
                        coach.code, participant.regionName, words.read<Relation>(row, 3), active, {}, {}});
                const QDate end = active.last();
                m_agreed.push_back(
                    {row.integer(0), m_rows.size() - 1, end.isValid() && end < m_today ? end : m_today, {}});
            },
            m_rows, m_agreed);
        sortBy(m_agreed, &Agreed::id);
        return read && !words.status() ? words.status() : read;
    }

    Status loadAgreements()
    {
        return readAll(
            {{QStringLiteral("duo_id"), QStringLiteral("valid_from"), QStringLiteral("minutes_per_week")}},
            QStringLiteral("agreement"), [this](const PackedRows& row) {
                Agreed* duo = findById(m_agreed, row.integer(0));
                const QDate from = row.date(1);
                if (!duo || from > duo->day || (duo->validFrom.isValid() && from < duo->validFrom))
                    return;
                duo->validFrom = from;
                m_rows[duo->place].agreedPerWeek = WorkTime(row.integer(2));
            });
    }

    /// Which agreement of a duo counts, and the last one so far that does.
    struct Agreed
    {
        qint64 id = 0; // of the duo
        std::size_t place = 0; // among the rows
        QDate day;
        QDate validFrom;
    };

    const Database& m_database;
    QDate m_today;
    bool m_isWhole = true;
    QHash<qint64, QString> m_regions;
    People m_participants;
    People m_coaches;
    std::vector<DuoRow> m_rows;
    std::vector<Agreed> m_agreed;
};

} // namespace

Result<std::vector<DuoRow>> listDuos(const Database& database, QDate today)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    auto rows = DuoListReader(database, today).read();
    // A name with a sign in it that no keyboard types is worth the time of reading row by row.
    if (rows && !*rows)
        return readDuos(database, today, {}, {});
    return rows ? Result<std::vector<DuoRow>>(std::move(**rows)) : rows.error();
}

Result<std::optional<DuoRow>> findDuoRow(const Database& database, DuoId id, QDate today)
{
    auto rows = readDuos(database, today, QStringLiteral("WHERE duo.id = ?"), {id.value()});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<DuoRow>() : std::move(rows->front());
}

Result<std::optional<std::vector<DuoId>>> duosChangedAfter(const Database& database, qint64 change)
{
    // The log knows whose a record was that came or went; one that only changed is still there. 0 is any duo.
    const auto ids = readRows<qint64>(database,
        QStringLiteral(
            "WITH changed AS (SELECT DISTINCT record_kind AS kind, record_id AS id, "
            "coalesce(fields ->> '$.duo_id[0]', fields ->> '$.duo_id[1]') AS duo, "
            "coalesce(fields ->> '$.coach_id[0]', fields ->> '$.coach_id[1]') AS coach "
            "FROM change_log WHERE id > ?) "
            "SELECT id FROM changed WHERE kind = 'duo' "
            "UNION SELECT coalesce(duo, (SELECT duo_id FROM time_entry WHERE id = changed.id)) FROM changed "
            "WHERE kind = 'time_entry' "
            "UNION SELECT coalesce(duo, (SELECT duo_id FROM agreement WHERE id = changed.id)) FROM changed "
            "WHERE kind = 'agreement' "
            "UNION SELECT duo.id FROM changed JOIN duo ON participant_id = changed.id "
            "WHERE kind = 'participant' "
            "UNION SELECT duo.id FROM changed JOIN duo ON coach_id = changed.id WHERE kind = 'coach' "
            "UNION SELECT duo.id FROM changed JOIN duo ON coach_id = coalesce(coach, "
            "(SELECT coach_id FROM contract WHERE id = changed.id)) WHERE kind = 'contract' "
            "UNION SELECT duo.id FROM changed JOIN duo ON coach_id = coalesce(coach, "
            "(SELECT coach_id FROM certificate WHERE id = changed.id)) WHERE kind = 'certificate' "
            "UNION SELECT 0 FROM changed WHERE kind IN ('region', 'setting')"),
        {change}, [](const Query& row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    std::vector<DuoId> duos;
    for (const qint64 id : *ids) {
        if (id == 0)
            return std::optional<std::vector<DuoId>>();
        duos.emplace_back(id);
    }
    return std::optional(std::move(duos));
}

} // namespace duoboek
