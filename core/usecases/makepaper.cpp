// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/makepaper.h"

#include "core/storage/database.h"
#include "core/storage/documentrepository.h"
#include "core/storage/query.h"
#include "core/storage/settingsrepository.h"

#include <map>

namespace duoboek {

namespace {

/// What is looked up again mostly was looked up shortly before.
constexpr std::size_t mostKnown = 10'000;

struct SessionText
{
    QString code;
    QString title;
    QDate heldOn;
};

struct CorrectionText
{
    QString number;
    QString reason;
};

struct CoachText
{
    Party party;
    bool hasSelfBillingAgreement = false;
};

Party partyOf(const Query& row, const QString& name, int firstColumn)
{
    const auto text = [&row, firstColumn](int column) { return row.text(firstColumn + column); };
    return {row.text(0), name, {text(0), text(1), text(2)}, text(3), text(4), text(5), text(6)};
}

} // namespace

/// Statements that find one record each, and what they found before.
class PaperMaker::Lookup
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Lookup>> create(const Database& database, QDate issuedOn)
    {
        auto coach = Query::prepare(database,
            QStringLiteral(
                "SELECT code, first_name, prefix, last_name, address, postcode, city, coc_number, vat_id, "
                "iban, email, self_billing_agreed_on FROM coach WHERE id = ?"));
        auto organisation = Query::prepare(database,
            QStringLiteral("SELECT code, name, address, postcode, city, coc_number, vat_id, iban, email "
                           "FROM organisation WHERE id = ?"));
        auto duo = Query::prepare(database, QStringLiteral("SELECT code FROM duo WHERE id = ?"));
        auto session =
            Query::prepare(database, QStringLiteral("SELECT code, title, held_on FROM session WHERE id = ?"));
        auto correction = Query::prepare(database,
            QStringLiteral("SELECT document.number, correction.reason FROM correction_line "
                           "JOIN correction ON correction.id = correction_line.correction_id "
                           "JOIN document ON document.id = correction.document_id "
                           "WHERE correction_line.id = ?"));
        for (const auto* query : {&coach, &organisation, &duo, &session, &correction}) {
            if (!*query)
                return query->error();
        }
        auto snapshots = SnapshotReader::create(database);
        if (!snapshots)
            return snapshots.error();
        Result<Settings> settings = loadSettings(database);
        if (!settings)
            return settings.error();
        return std::unique_ptr<Lookup>(
            new Lookup(std::move(*coach), std::move(*organisation), std::move(*duo), std::move(*session),
                std::move(*correction), std::move(*snapshots), std::move(settings->customer), issuedOn));
    }

    [[nodiscard]] const Party& customer() const { return m_customer; }
    [[nodiscard]] QDate issuedOn() const { return m_issuedOn; }

    Result<CoachText> coach(CoachId id)
    {
        return find<CoachText>(m_coach, m_coaches, id, QStringLiteral("coach"), [](const Query& row) {
            const PersonName name{row.text(1), row.text(2), row.text(3)};
            return CoachText{partyOf(row, name.full(), 4), !row.isNull(11)};
        });
    }
    Result<PaperDocument> finalPaper(DocumentId id) { return m_snapshots.read(id); }
    Result<Party> organisation(OrganisationId id)
    {
        return find<Party>(m_organisation, m_organisations, id, QStringLiteral("organisation"),
            [](const Query& row) { return partyOf(row, row.text(1), 2); });
    }
    Result<QString> duoCode(DuoId id)
    {
        return find<QString>(
            m_duo, m_duos, id, QStringLiteral("duo"), [](const Query& row) { return row.text(0); });
    }
    Result<SessionText> session(SessionId id)
    {
        return find<SessionText>(m_session, m_sessions, id, QStringLiteral("session"), [](const Query& row) {
            return SessionText{row.text(0), row.text(1), row.date(2)};
        });
    }
    Result<CorrectionText> correction(CorrectionLineId id)
    {
        return find<CorrectionText>(
            m_correction, m_corrections, id, QStringLiteral("correction_line"), [](const Query& row) {
                return CorrectionText{row.text(0), row.text(1)};
            });
    }

private:
    Lookup(Query coach, Query organisation, Query duo, Query session, Query correction,
        SnapshotReader snapshots, Party customer, QDate issuedOn)
        : m_coach(std::move(coach))
        , m_organisation(std::move(organisation))
        , m_duo(std::move(duo))
        , m_session(std::move(session))
        , m_correction(std::move(correction))
        , m_snapshots(std::move(snapshots))
        , m_customer(std::move(customer))
        , m_issuedOn(issuedOn)
    {
    }

    template <class Found, class IdType, class Read>
    static Result<Found> find(
        Query& query, std::map<IdType, Found>& known, IdType id, const QString& kind, Read read)
    {
        if (const auto before = known.find(id); before != known.end())
            return before->second;
        query.bind(0, id);
        if (const Status done = query.execute(); !done)
            return done.error();
        if (!query.next()) {
            if (const Status status = query.status(); !status)
                return status.error();
            return {ErrorCode::RecordNotFound, {kind, QString::number(id.value())}};
        }
        Found found = read(query);
        query.finish();
        if (known.size() >= mostKnown)
            known.clear();
        known.emplace(id, found);
        return found;
    }

    Query m_coach;
    Query m_organisation;
    Query m_duo;
    Query m_session;
    Query m_correction;
    SnapshotReader m_snapshots;
    Party m_customer;
    QDate m_issuedOn;
    std::map<CoachId, CoachText> m_coaches;
    std::map<OrganisationId, Party> m_organisations;
    std::map<DuoId, QString> m_duos;
    std::map<SessionId, SessionText> m_sessions;
    std::map<CorrectionLineId, CorrectionText> m_corrections;
};

PaperMaker::PaperMaker(std::unique_ptr<Lookup> lookup)
    : m_lookup(std::move(lookup))
{
}

PaperMaker::~PaperMaker() = default;

Result<std::unique_ptr<PaperMaker>> PaperMaker::create(const Database& database, QDate issuedOn)
{
    auto lookup = Lookup::create(database, issuedOn);
    if (!lookup)
        return lookup.error();
    return std::unique_ptr<PaperMaker>(new PaperMaker(std::move(*lookup)));
}

Result<PaperLine> PaperMaker::makeLine(const DocumentLine& line)
{
    PaperLine paper;
    paper.line = line;
    const auto coach = m_lookup->coach(line.coach);
    if (!coach)
        return coach.error();
    paper.coachCode = coach->party.code;
    paper.coachName = coach->party.name;
    if (line.correction.isValid()) {
        const auto correction = m_lookup->correction(line.correction);
        if (!correction)
            return correction.error();
        paper.correctedNumber = correction->number;
        paper.correctionReason = correction->reason;
    }
    if (line.activity == Activity::Guidance) {
        auto duo = m_lookup->duoCode(line.duo);
        if (!duo)
            return duo.error();
        paper.duoCode = std::move(*duo);
        return paper;
    }
    auto session = m_lookup->session(line.session);
    if (!session)
        return session.error();
    paper.sessionCode = std::move(session->code);
    paper.sessionTitle = std::move(session->title);
    paper.sessionDate = session->heldOn;
    return paper;
}

Status PaperMaker::addParties(const Payee& payee, PaperDocument& paper)
{
    paper.customer = m_lookup->customer();
    if (payee.coach.isValid()) {
        const auto coach = m_lookup->coach(payee.coach);
        if (!coach)
            return coach.error();
        paper.coachCode = coach->party.code;
        paper.coachName = coach->party.name;
        paper.payee = coach->party;
        if (paper.kind == DocumentKind::SelfBilledInvoice && !coach->hasSelfBillingAgreement)
            paper.missing.push_back(MissingField::SelfBillingAgreement);
    }
    if (payee.organisation.isValid()) {
        const auto organisation = m_lookup->organisation(payee.organisation);
        if (!organisation)
            return organisation.error();
        paper.payee = *organisation;
    }
    return {};
}

Result<PaperDocument> PaperMaker::make(Month month, const MonthDocument& document)
{
    if (document.id.isValid())
        return m_lookup->finalPaper(document.id);
    PaperDocument paper;
    paper.kind = document.kind;
    paper.issuedOn = m_lookup->issuedOn();
    paper.month = month;
    paper.vatRegime = document.vatRegime;
    paper.time = document.time;
    paper.net = document.net;
    paper.vat = document.vat;
    if (const Status added = addParties(document.payee, paper); !added)
        return added.error();
    paper.lines.reserve(document.lines.size());
    for (const DocumentLine& line : document.lines) {
        Result<PaperLine> one = makeLine(line);
        if (!one)
            return one.error();
        paper.lines.push_back(std::move(*one));
    }
    // Ahead of what addParties() misses, in the order of the enumeration.
    const auto missing = missingFields(paper.payee, paper.customer, paper.vatRegime);
    paper.missing.insert(paper.missing.begin(), missing.begin(), missing.end());
    return paper;
}

Result<PaperOverview> PaperMaker::makeOverview(const MonthListing& listing)
{
    PaperOverview overview;
    overview.month = listing.book.month;
    overview.issuedOn = m_lookup->issuedOn();
    overview.customer = m_lookup->customer();
    for (const MonthDocument& document : listing.book.documents) {
        Result<PaperDocument> paper = make(listing.book.month, document);
        if (!paper)
            return paper.error();
        overview.documents.push_back(std::move(*paper));
    }
    for (const QuestionHeading& question : listing.questions) {
        if (overview.heldBackCoaches.empty() || overview.heldBackCoaches.back() != question.coachCode)
            overview.heldBackCoaches.push_back(question.coachCode);
    }
    return overview;
}

} // namespace duoboek
