// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentwriter.h"

#include "core/base/jsontext.h"
#include "core/documents/papersnapshot.h"
#include "core/documents/tariffgroup.h"
#include "core/storage/database.h"

#include <set>

namespace duoboek {

namespace {

/// Enough that a statement costs little for each of its rows.
constexpr std::size_t rowsPerStatement = 500;

QLatin1StringView rateKindOf(RateGround ground)
{
    switch (tariffGroupOf(ground)) {
    case TariffGroup::Family:
        return QLatin1StringView("family");
    case TariffGroup::Other:
        return QLatin1StringView("other");
    case TariffGroup::Organisation:
        break;
    }
    return QLatin1StringView("organisation");
}

Field idField(qint64 id)
{
    return id > 0 ? Field(id) : Field();
}

RecordFields rowOf(const NewDocument& document, qint64 sequence)
{
    const PaperDocument& paper = document.paper;
    return {paper.number, document.series, sequence, QString(wordFor(paper.kind)),
        idField(document.payee.organisation.value()), idField(document.payee.coach.value()),
        paper.month.toText(), toIsoText(paper.issuedOn), paper.time.minutes(), paper.net.cents(),
        paper.vat.cents(), idField(document.credited.value()), paper.creditReason, snapshotOf(paper)};
}

/// What a rate is known by, and the last day on which it was used.
using UsedRates = std::map<std::pair<QLatin1StringView, QDate>, QDate>;

/// The rate of a correction is held by what it corrects.
void addUsedRate(UsedRates& rates, const DocumentLine& line)
{
    if (line.correction.isValid())
        return;
    QDate& last = rates[{rateKindOf(line.reason.ground), line.reason.validFrom}];
    if (last.isNull() || line.lastDay > last)
        last = line.lastDay;
}

UsedRates usedRates(const PaperDocument& paper)
{
    UsedRates rates;
    for (const PaperLine& line : paper.lines)
        addUsedRate(rates, line.line);
    return rates;
}

void addRates(JsonText& json, const UsedRates& rates, OrganisationId organisation, qint64 document)
{
    for (const auto& [rate, lastDay] : rates) {
        const bool isOrganisations = rate.first == QLatin1StringView("organisation");
        json.beginArray().add(rate.first).add(isOrganisations ? organisation.value() : 0);
        json.add(toIsoText(lastDay)).add(toIsoText(rate.second)).add(document).endArray();
    }
}

/// Pairs of ids for one statement that inserts them.
class PairsOfIds
{
public:
    PairsOfIds() { m_json.beginArray(); }

    void add(qint64 first, qint64 second)
    {
        m_json.beginArray().add(first).add(second).endArray();
        m_isEmpty = false;
    }

    /// sql takes them out of json_each(?); does nothing when there are none.
    Status insert(const Database& database, const QString& sql)
    {
        if (m_isEmpty)
            return {};
        auto query = Query::prepare(database, sql);
        if (!query)
            return query.error();
        query->bind(0, m_json.endArray().take());
        return query->execute();
    }

private:
    JsonText m_json;
    bool m_isEmpty = true;
};

/// json holds rows of what addRates() adds; a rate may be held already.
Status insertRates(const Database& database, const QString& json)
{
    auto query = Query::prepare(database,
        QStringLiteral("INSERT OR IGNORE INTO document_rate (kind, owner_id, last_used_on, valid_from, "
                       "document_id) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 "
                       "FROM json_each(?)"));
    if (!query)
        return query.error();
    query->bind(0, json);
    return query->execute();
}

} // namespace

QString seriesOf(const PaperDocument& paper)
{
    return paper.payee.code
        + (paper.kind == DocumentKind::SelfBilledInvoice ? QStringLiteral("-") : QStringLiteral("-U"));
}

Status holdRates(const Database& database, DocumentId id, OrganisationId organisation,
    const std::vector<DocumentLine>& lines)
{
    UsedRates rates;
    for (const DocumentLine& line : lines)
        addUsedRate(rates, line);
    JsonText json;
    json.beginArray();
    addRates(json, rates, organisation, id.value());
    return insertRates(database, json.endArray().take());
}

DocumentWriter::DocumentWriter(
    const Database& database, ChangeTransaction& changes, Month month, Query seriesEnd)
    : m_database(&database)
    , m_changes(&changes)
    , m_month(month)
    , m_seriesEnd(std::move(seriesEnd))
{
}

Result<DocumentWriter> DocumentWriter::create(
    const Database& database, ChangeTransaction& changes, Month month)
{
    auto seriesEnd = Query::prepare(database,
        QStringLiteral("SELECT sequence, number, issued_on FROM document WHERE series = ? "
                       "ORDER BY sequence DESC LIMIT 1"));
    if (!seriesEnd)
        return seriesEnd.error();
    return DocumentWriter(database, changes, month, std::move(*seriesEnd));
}

Result<DocumentWriter::SeriesEnd*> DocumentWriter::endOf(const QString& series)
{
    const auto known = m_series.find(series);
    if (known != m_series.end())
        return &known->second;
    m_seriesEnd.bind(0, series);
    if (const Status done = m_seriesEnd.execute(); !done)
        return done.error();
    SeriesEnd end;
    if (m_seriesEnd.next())
        end = {m_seriesEnd.integer(0), m_seriesEnd.text(1), m_seriesEnd.date(2)};
    if (const Status read = m_seriesEnd.status(); !read)
        return read.error();
    m_seriesEnd.finish();
    return &m_series.emplace(series, std::move(end)).first->second;
}

Result<QString> DocumentWriter::add(NewDocument document)
{
    const Result<SeriesEnd*> found = endOf(document.series);
    if (!found)
        return found.error();
    SeriesEnd& end = **found;
    PaperDocument& paper = document.paper;
    if (!end.issuedOn.isNull() && paper.issuedOn < end.issuedOn) {
        return {
            ErrorCode::IssuedBeforeLast, {toIsoText(paper.issuedOn), end.number, toIsoText(end.issuedOn)}};
    }
    ++end.sequence;
    end.number = document.series + QString::number(end.sequence).rightJustified(4, u'0');
    end.issuedOn = paper.issuedOn;
    paper.state = DocumentState::Final;
    paper.number = end.number;
    m_holdsHours = m_holdsHours || !document.credited.isValid();
    m_rows.push_back(rowOf(document, end.sequence));
    m_pending.push_back(std::move(document));
    if (m_rows.size() >= rowsPerStatement) {
        if (const Status written = writeRows(); !written)
            return written.error();
    }
    return end.number;
}

Status DocumentWriter::writeRows()
{
    if (m_rows.empty())
        return {};
    const Result<qint64> firstId = m_changes->insert(recordTableNamed(QLatin1StringView("document")), m_rows);
    if (!firstId)
        return firstId.error();
    if (m_ids.first == 0)
        m_ids.first = *firstId;
    m_ids.last = *firstId + static_cast<qint64>(m_rows.size()) - 1;
    for (const auto write : {&DocumentWriter::writeRates, &DocumentWriter::writeCorrections,
             &DocumentWriter::writeCoachesOfLines}) {
        if (const Status written = (this->*write)(*firstId); !written)
            return written;
    }
    m_rows.clear();
    m_pending.clear();
    return {};
}

Status DocumentWriter::writeRates(qint64 firstId)
{
    JsonText json;
    json.beginArray();
    qint64 id = firstId;
    for (const NewDocument& document : m_pending) {
        if (!document.credited.isValid())
            addRates(json, usedRates(document.paper), document.payee.organisation, id);
        ++id;
    }
    return insertRates(*m_database, json.endArray().take());
}

Status DocumentWriter::writeCorrections(qint64 firstId)
{
    PairsOfIds pairs;
    qint64 id = firstId;
    for (const NewDocument& document : m_pending) {
        const std::vector<PaperLine>& lines = document.paper.lines;
        for (auto line = lines.begin(); line != lines.end() && !document.credited.isValid(); ++line) {
            if (!line->line.correction.isValid())
                continue;
            pairs.add(line->line.correction.value(), id);
        }
        ++id;
    }
    return pairs.insert(*m_database,
        QStringLiteral("INSERT INTO document_correction (correction_line_id, document_id) "
                       "SELECT value ->> 0, value ->> 1 FROM json_each(?)"));
}

/// Of a care organisation also those who work elsewhere by now.
Status DocumentWriter::writeCoachesOfLines(qint64 firstId)
{
    PairsOfIds pairs;
    qint64 id = firstId;
    for (const NewDocument& document : m_pending) {
        std::set<CoachId> coaches;
        if (!document.payee.coach.isValid() && !document.credited.isValid()) {
            for (const PaperLine& line : document.paper.lines) {
                if (!line.line.correction.isValid())
                    coaches.insert(line.line.coach);
            }
        }
        for (const CoachId coach : coaches)
            pairs.add(coach.value(), id);
        ++id;
    }
    return pairs.insert(*m_database,
        QStringLiteral("INSERT INTO document_coach (month, coach_id, document_id) "
                       "SELECT '%1', value ->> 0, value ->> 1 FROM json_each(?) WHERE NOT EXISTS "
                       "(SELECT 1 FROM final_month WHERE final_month.month = '%1' "
                       "AND final_month.coach_id = value ->> 0)")
            .arg(m_month.toText()));
}

Status DocumentWriter::runForDocuments(const QString& sql)
{
    // Not every statement needs all of them, which arg() would remark on.
    QString statement = sql;
    statement.replace(QStringLiteral("%1"), QString::number(m_ids.first))
        .replace(QStringLiteral("%2"), QString::number(m_ids.last))
        .replace(QStringLiteral("%3"), m_month.toText())
        .replace(QStringLiteral("%4"), toIsoText(m_month.firstDay()))
        .replace(QStringLiteral("%5"), toIsoText(m_month.lastDay()));
    const auto done = Query::run(*m_database, statement);
    return done ? Status() : done.error();
}

Status DocumentWriter::finish()
{
    if (const Status written = writeRows(); !written)
        return written;
    return m_holdsHours ? joinHours() : Status();
}

Status DocumentWriter::joinHours()
{
    const QString statements[] = {
        QStringLiteral(
            "INSERT INTO document_coach (month, coach_id, document_id) SELECT month, coach_id, id "
            "FROM document WHERE id BETWEEN %1 AND %2 AND kind <> 'credit_note' AND coach_id IS NOT NULL"),
        QStringLiteral("INSERT INTO document_coach (month, coach_id, document_id) "
                       "SELECT document.month, coach.id, document.id FROM document "
                       "JOIN coach ON coach.organisation_id = document.organisation_id "
                       "AND coach.engagement = 'organisation' WHERE document.id BETWEEN %1 AND %2 "
                       "AND document.kind <> 'credit_note' AND document.coach_id IS NULL "
                       "AND NOT EXISTS (SELECT 1 FROM final_month "
                       "WHERE final_month.month = document.month AND final_month.coach_id = coach.id)"),
        QStringLiteral("INSERT INTO document_entry (duo_id, worked_on, document_id, minutes) "
                       "SELECT time_entry.duo_id, worked_on, document_coach.document_id, minutes "
                       "FROM time_entry CROSS JOIN duo ON duo.id = time_entry.duo_id "
                       "CROSS JOIN document_coach ON document_coach.month = '%3' "
                       "AND document_coach.coach_id = duo.coach_id "
                       "AND document_coach.document_id BETWEEN %1 AND %2 "
                       "WHERE worked_on BETWEEN '%4' AND '%5' AND minutes > 0 "
                       "ORDER BY time_entry.duo_id, worked_on"),
        QStringLiteral(
            "INSERT INTO document_attendance (session_id, coach_id, document_id, held_on, minutes, duo_id) "
            "SELECT session.id, attendance.coach_id, document_coach.document_id, held_on, "
            "ifnull(attendance.minutes, session.minutes), attendance.duo_id "
            "FROM session CROSS JOIN attendance ON attendance.session_id = session.id "
            "CROSS JOIN document_coach ON document_coach.month = '%3' "
            "AND document_coach.coach_id = attendance.coach_id "
            "AND document_coach.document_id BETWEEN %1 AND %2 "
            "WHERE held_on BETWEEN '%4' AND '%5' AND attendance.status = 'present' "
            "AND ifnull(attendance.minutes, session.minutes) > 0"),
    };
    for (const QString& statement : statements) {
        if (const Status done = runForDocuments(statement); !done)
            return done;
    }
    return {};
}

} // namespace duoboek
