// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/preflightmonth.h"

#include "core/documents/holdback.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"
#include "core/storage/preflightrepository.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/listcommitments.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace duoboek {

namespace {

/// Above this, working out months that were never closed would be felt; then only documents tell what is
/// usual.
constexpr std::size_t mostDocumentsToReckonBack = 2000;

Money medianOf(std::vector<Money> amounts)
{
    std::sort(amounts.begin(), amounts.end());
    const std::size_t middle = amounts.size() / 2;
    if (amounts.size() % 2 == 1)
        return amounts[middle];
    return Money((amounts[middle - 1].cents() + amounts[middle].cents()) / 2);
}

bool isUnusual(const MonthFinding& finding)
{
    const qint64 difference = std::abs(finding.amount.cents() - finding.usual.cents());
    return difference > unusualAmount.cents() && difference * 100 > finding.usual.cents() * unusualPercent;
}

RecordRef detailsOf(const Payee& payee)
{
    if (payee.organisation.isValid())
        return SettingsRef{SettingsRef::Part::Organisations, payee.organisation};
    return payee.coach;
}

class Preflight
{
public:
    Preflight(const Database& database, const MonthListing& listing, QDate today)
        : m_database(database)
        , m_listing(listing)
        , m_month(listing.book.month)
        , m_today(today)
    {
    }

    Result<std::vector<MonthFinding>> run()
    {
        for (const auto step :
            {&Preflight::addQuestions, &Preflight::readOrganisations, &Preflight::addIncompleteDetails,
                &Preflight::addHeldDrafts, &Preflight::addMissingHours, &Preflight::addLongDays,
                &Preflight::addUnusualAmounts, &Preflight::addPapers, &Preflight::addFoundation}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        std::stable_sort(
            m_findings.begin(), m_findings.end(), [](const MonthFinding& a, const MonthFinding& b) {
                return a.kind != b.kind ? a.kind < b.kind : a.who.code < b.who.code;
            });
        return std::move(m_findings);
    }

private:
    using AmountsByPayee = std::map<Payee, std::vector<Money>>;

    Status addQuestions();
    Status readOrganisations();
    Status addIncompleteDetails();
    Status addHeldDrafts();
    Status addMissingHours();
    Status addLongDays();
    Status addUnusualAmounts();
    Status addPapers();
    Status addFoundation();

    [[nodiscard]] std::vector<const MonthDocument*> drafts() const
    {
        std::vector<const MonthDocument*> drafts;
        for (const MonthDocument& document : m_listing.book.documents) {
            if (!document.id.isValid())
                drafts.push_back(&document);
        }
        return drafts;
    }
    [[nodiscard]] CodeAndName coach(CoachId id) const { return m_listing.names.coaches.value(id.value()); }
    [[nodiscard]] CodeAndName nameOf(const Payee& payee) const
    {
        return payee.organisation.isValid() ? m_organisations.value(payee.organisation.value())
                                            : coach(payee.coach);
    }
    MonthFinding& add(FindingKind kind, RecordRef place, CodeAndName who)
    {
        MonthFinding finding;
        finding.kind = kind;
        finding.place = place;
        finding.who = std::move(who);
        m_findings.push_back(std::move(finding));
        return m_findings.back();
    }
    [[nodiscard]] Result<AmountsByPayee> amountsBefore() const;

    const Database& m_database;
    const MonthListing& m_listing;
    Month m_month;
    QDate m_today;
    QHash<qint64, CodeAndName> m_organisations;
    std::unordered_map<CoachId, OrganisationId> m_employers; // filled where a rate is asked
    std::vector<MonthFinding> m_findings;
};

Status Preflight::addQuestions()
{
    const std::vector<OpenQuestion>& questions = m_listing.book.questions;
    const bool asksRate = std::any_of(questions.begin(), questions.end(),
        [](const OpenQuestion& question) { return question.kind == QuestionKind::OrganisationRateMissing; });
    if (asksRate) {
        auto employers = loadEmployers(m_database);
        if (!employers)
            return employers.error();
        m_employers = std::move(*employers);
    }
    for (std::size_t place = 0; place < questions.size(); ++place) {
        const QuestionHeading& heading = m_listing.questions[place];
        MonthFinding& finding = add(FindingKind::Question, placeOf(questions[place], m_employers),
            {heading.coachCode, heading.coachName});
        finding.question = questions[place];
        finding.subjectCode = heading.subjectCode;
    }
    return {};
}

Status Preflight::readOrganisations()
{
    auto organisations = loadOrganisationNames(m_database);
    if (!organisations)
        return organisations.error();
    m_organisations = std::move(*organisations);
    return {};
}

Status Preflight::addIncompleteDetails()
{
    const auto coaches = loadIncompleteCoaches(m_database);
    if (!coaches)
        return coaches.error();
    const auto organisations = loadIncompleteOrganisations(m_database);
    if (!organisations)
        return organisations.error();
    const auto look = [&](const Payee& payee) {
        const IncompleteParty* incomplete = nullptr;
        if (payee.organisation.isValid()) {
            const auto found = organisations->find(payee.organisation);
            incomplete = found == organisations->end() ? nullptr : &found->second;
        } else if (const auto found = coaches->find(payee.coach); found != coaches->end()) {
            incomplete = &found->second;
        }
        if (!incomplete)
            return;
        std::vector<MissingField> missing =
            missingPayeeFields(incomplete->party, incomplete->vatRegime.value_or(VatRegime::None));
        if (!missing.empty()) {
            MonthFinding& finding = add(FindingKind::DetailsMissing, detailsOf(payee), nameOf(payee));
            finding.missing = std::move(missing);
            finding.payee = payee;
        }
        if (incomplete->isSelfBilledUndated)
            add(FindingKind::AgreementUndated, detailsOf(payee), nameOf(payee));
    };
    for (const MonthDocument* draft : drafts())
        look(draft->payee);
    // What is missing of those who wait for an answer is told along with it.
    for (const Payee& payee : m_listing.book.heldBack)
        look(payee);
    return {};
}

Status Preflight::addHeldDrafts()
{
    const auto finalPayees = loadFinalPayees(m_database, m_month);
    if (!finalPayees)
        return finalPayees.error();
    for (const MonthDocument* draft : drafts()) {
        std::optional<Error> reason = reasonToHoldBack(*draft, *finalPayees);
        if (!reason)
            continue;
        MonthFinding& finding = add(FindingKind::NoDocument, detailsOf(draft->payee), nameOf(draft->payee));
        finding.reason = std::move(reason);
        finding.payee = draft->payee;
    }
    return {};
}

Status Preflight::addMissingHours()
{
    // The whole weeks that ended in the month and are over; rule 10: those before a filled one had no hours.
    std::vector<IsoWeek> weeks;
    for (IsoWeek week = IsoWeek::of(m_month.firstDay());
         week.sunday() <= m_month.lastDay() && week.sunday() < m_today; week = week.plus(1))
        weeks.push_back(week);
    if (weeks.empty())
        return {};
    const auto quiet = loadQuietDuos(m_database, {weeks.front(), weeks.back()});
    if (!quiet)
        return quiet.error();
    for (const QuietDuo& duo : *quiet) {
        std::vector<IsoWeek> missing;
        std::copy_if(weeks.begin(), weeks.end(), std::back_inserter(missing), [&duo](IsoWeek week) {
            const bool isEntered = !duo.lastEntry.isNull() && duo.lastEntry >= week.monday();
            return !isEntered && duo.active.contains(week.monday()) && duo.active.contains(week.sunday());
        });
        if (missing.empty())
            continue;
        MonthFinding& finding =
            add(FindingKind::HoursMissing, EntryDay{duo.id, missing.front().monday()}, coach(duo.coach));
        finding.subjectCode = duo.code;
        finding.weeks = std::move(missing);
    }
    return {};
}

Status Preflight::addLongDays()
{
    const auto days = loadLongCoachDays(m_database, m_month);
    if (!days)
        return days.error();
    for (const LongCoachDay& day : *days) {
        MonthFinding& finding = add(FindingKind::LongDay, EntryDay{day.duo, day.day}, coach(day.coach));
        finding.day = day.day;
        finding.time = day.time;
    }
    return {};
}

Result<Preflight::AmountsByPayee> Preflight::amountsBefore() const
{
    Result<StandingAmounts> standing = loadStandingAmounts(m_database, m_month, usualMonths);
    if (!standing)
        return standing.error();
    if (m_listing.book.documents.size() > mostDocumentsToReckonBack)
        return std::move(standing->byPayee);
    for (int back = 1; back <= usualMonths; ++back) {
        const Month month = m_month.plus(-back);
        if (std::binary_search(standing->closed.begin(), standing->closed.end(), month))
            continue;
        const Result<MonthBook> book = computeMonth(m_database, month);
        if (!book)
            return book.error();
        for (const MonthDocument& document : book->documents)
            standing->byPayee[document.payee].push_back(document.net);
    }
    return std::move(standing->byPayee);
}

Status Preflight::addUnusualAmounts()
{
    const std::vector<const MonthDocument*> all = drafts();
    if (all.empty())
        return {};
    const Result<AmountsByPayee> before = amountsBefore();
    if (!before)
        return before.error();
    for (const MonthDocument* draft : all) {
        const auto known = before->find(draft->payee);
        if (known == before->end() || known->second.size() < std::size_t{fewestUsualMonths})
            continue;
        MonthFinding finding;
        finding.kind = FindingKind::AmountUnusual;
        finding.place =
            draft->payee.coach.isValid() ? RecordRef(draft->payee.coach) : detailsOf(draft->payee);
        finding.who = nameOf(draft->payee);
        finding.amount = draft->net;
        finding.usual = medianOf(known->second);
        if (isUnusual(finding))
            m_findings.push_back(std::move(finding));
    }
    return {};
}

Status Preflight::addPapers()
{
    std::unordered_set<CoachId> paid;
    for (const MonthDocument* draft : drafts()) {
        for (const DocumentLine& line : draft->lines)
            paid.insert(line.coach);
    }
    if (paid.empty())
        return {};
    const auto rows = listCommitments(m_database, m_month.lastDay());
    if (!rows)
        return rows.error();
    for (const CommitmentRow& row : *rows) {
        if (paid.count(row.id) == 0
            || (!row.isMissing(Commitment::Contract) && !row.isMissing(Commitment::Certificate)))
            continue;
        MonthFinding& finding = add(FindingKind::PapersNotInOrder, CoachPapersRef{row.id}, coach(row.id));
        finding.papers = row;
    }
    return {};
}

Status Preflight::addFoundation()
{
    if (m_listing.book.documents.empty())
        return {};
    const Result<Settings> settings = loadSettings(m_database);
    if (!settings)
        return settings.error();
    std::vector<MissingField> missing = missingCustomerFields(settings->customer);
    if (!missing.empty())
        add(FindingKind::FoundationIncomplete, SettingsRef{}, {}).missing = std::move(missing);
    return {};
}

} // namespace

RecordRef placeOf(const OpenQuestion& question, const std::unordered_map<CoachId, OrganisationId>& employers)
{
    switch (question.kind) {
    case QuestionKind::OrganisationRateMissing:
        if (const auto employer = employers.find(question.coach); employer != employers.end())
            return SettingsRef{SettingsRef::Part::Organisations, employer->second};
        break;
    case QuestionKind::TariffMissing:
        return SettingsRef{SettingsRef::Part::Tariffs, {}};
    case QuestionKind::VatRegimeMissing:
        return detailsOf(question.payee);
    case QuestionKind::TariffUndecided:
    case QuestionKind::SessionWithoutDuo:
    case QuestionKind::SessionRateAmbiguous:
        break;
    }
    if (question.session.isValid())
        return AttendanceRef{question.session, question.coach};
    return question.duo;
}

Result<std::vector<MonthFinding>> preflightMonth(
    const Database& database, const MonthListing& listing, QDate today)
{
    return Preflight(database, listing, today).run();
}

std::vector<std::size_t> documentsToFinalise(
    const MonthListing& listing, const std::vector<MonthFinding>& findings)
{
    std::set<Payee> waiting;
    for (const MonthFinding& finding : findings) {
        if (holdsBack(finding.kind))
            waiting.insert(finding.payee);
    }
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < listing.book.documents.size(); ++place) {
        const MonthDocument& document = listing.book.documents[place];
        if (!document.id.isValid() && waiting.count(document.payee) == 0)
            places.push_back(place);
    }
    return places;
}

} // namespace duoboek
