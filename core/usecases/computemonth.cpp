// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/computemonth.h"

#include "core/documents/monthbuilder.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"
#include "core/storage/monthrepository.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace duoboek {

namespace {

using OrganisationNames = QHash<qint64, CodeAndName>;

Status loadSubjects(const Database& database, LineNames& names)
{
    auto duos = loadCodes(database, QLatin1StringView("duo"));
    if (!duos)
        return duos.error();
    auto sessions = loadCodes(database, QLatin1StringView("session"));
    if (!sessions)
        return sessions.error();
    names.duos = std::move(*duos);
    names.sessions = std::move(*sessions);
    return {};
}

DocumentHeading headingOf(const Payee& payee, const LineNames& names, const OrganisationNames& organisations)
{
    const CodeAndName coach = names.coaches.value(payee.coach.value());
    if (!payee.organisation.isValid())
        return {coach.code, coach.name, coach.code, coach.name, {}};
    const CodeAndName organisation = organisations.value(payee.organisation.value());
    return {organisation.code, organisation.name, coach.code, coach.name, {}};
}

QuestionHeading headingOf(
    const OpenQuestion& question, const LineNames& names, const OrganisationNames& organisations)
{
    const CodeAndName coach = names.coaches.value(question.coach.value());
    if (question.duo.isValid())
        return {coach.code, coach.name, names.duos.value(question.duo.value())};
    if (question.session.isValid())
        return {coach.code, coach.name, names.sessions.value(question.session.value())};
    return {coach.code, coach.name, headingOf(question.payee, names, organisations).payeeCode};
}

/// Puts records and their headings in one order, by comparing places.
template <class Record, class Heading, class Less>
void sortTogether(std::vector<Record>& records, std::vector<Heading>& headings, Less less)
{
    std::vector<std::size_t> order(records.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), less);
    std::vector<Record> sortedRecords;
    std::vector<Heading> sortedHeadings;
    sortedRecords.reserve(order.size());
    sortedHeadings.reserve(order.size());
    for (const std::size_t place : order) {
        sortedRecords.push_back(std::move(records[place]));
        sortedHeadings.push_back(std::move(headings[place]));
    }
    records = std::move(sortedRecords);
    headings = std::move(sortedHeadings);
}

void addFinalDocument(MonthListing& listing, const FinalDocument& known)
{
    MonthDocument document;
    document.kind = known.kind;
    document.payee = known.payee;
    document.vatRegime = known.vatRegime;
    document.time = known.time;
    document.net = known.net;
    document.vat = known.vat;
    document.id = known.id;
    listing.book.documents.push_back(std::move(document));
    listing.documents.push_back(
        {known.payeeCode, known.payeeName, known.coachCode, known.coachName, known.number, known.state});
}

void addDocuments(MonthListing& listing, const std::vector<FinalDocument>& finalDocuments,
    const OrganisationNames& organisations)
{
    std::vector<MonthDocument> drafts = std::exchange(listing.book.documents, {});
    for (const FinalDocument& document : finalDocuments)
        addFinalDocument(listing, document);
    for (MonthDocument& draft : drafts) {
        listing.documents.push_back(headingOf(draft.payee, listing.names, organisations));
        listing.book.documents.push_back(std::move(draft));
    }
    sortTogether(listing.book.documents, listing.documents, [&listing](std::size_t a, std::size_t b) {
        const DocumentHeading& first = listing.documents[a];
        const DocumentHeading& second = listing.documents[b];
        return std::tie(first.payeeCode, first.coachCode) < std::tie(second.payeeCode, second.coachCode);
    });
}

void addQuestionHeadings(MonthListing& listing, const OrganisationNames& organisations)
{
    for (const OpenQuestion& question : listing.book.questions)
        listing.questions.push_back(headingOf(question, listing.names, organisations));
    sortTogether(listing.book.questions, listing.questions, [&listing](std::size_t a, std::size_t b) {
        const QuestionHeading& first = listing.questions[a];
        const QuestionHeading& second = listing.questions[b];
        return std::tie(first.coachCode, first.subjectCode) < std::tie(second.coachCode, second.subjectCode);
    });
}

/// Of a payee who also has hours that are not shown, the document would be another than the one that is made.
Status leaveOutPartlyShown(const Database& database, std::vector<MonthDocument>& documents)
{
    if (!database.view().region.isValid())
        return {};
    const auto payees = loadPartlyShownPayees(database);
    if (!payees)
        return payees.error();
    std::erase_if(documents, [&payees](const MonthDocument& document) {
        const Payee& payee = document.payee;
        return std::any_of(payees->begin(), payees->end(), [&payee](const Payee& partly) {
            return payee.coach.isValid() ? payee.coach == partly.coach
                                         : payee.organisation == partly.organisation;
        });
    });
    return {};
}

Result<MonthBook> readMonth(const Database& database, Month month)
{
    Result<MonthInput> input = loadMonthInput(database, month);
    if (!input)
        return input.error();
    return buildMonth(std::move(*input));
}

} // namespace

Result<MonthBook> computeMonth(const Database& database, Month month)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    return readMonth(database, month);
}

Result<MonthListing> listMonth(const Database& database, Month month, LineCodes codes)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    Result<MonthBook> book = readMonth(database, month);
    if (!book)
        return book.error();
    auto coaches = loadCoachNames(database);
    if (!coaches)
        return coaches.error();
    const Result<OrganisationNames> organisations = loadOrganisationNames(database);
    if (!organisations)
        return organisations.error();
    const auto finalDocuments = loadFinalDocuments(database, month);
    if (!finalDocuments)
        return finalDocuments.error();
    MonthListing listing;
    listing.book = std::move(*book);
    if (const Status left = leaveOutPartlyShown(database, listing.book.documents); !left)
        return left.error();
    listing.names.coaches = std::move(*coaches);
    if (codes == LineCodes::Needed || !listing.book.questions.empty()) {
        if (const Status loaded = loadSubjects(database, listing.names); !loaded)
            return loaded.error();
    }
    addDocuments(listing, *finalDocuments, *organisations);
    addQuestionHeadings(listing, *organisations);
    return listing;
}

Result<std::optional<MonthSpan>> findMonthSpan(const Database& database)
{
    auto query = Query::run(database,
        QStringLiteral("SELECT min(first), max(last) FROM ("
                       "SELECT (SELECT min(worked_on) FROM time_entry) AS first, "
                       "(SELECT max(worked_on) FROM time_entry) AS last UNION ALL "
                       "SELECT (SELECT min(held_on) FROM session), (SELECT max(held_on) FROM session))"));
    if (!query)
        return query.error();
    if (!query->next() || query->date(0).isNull())
        return std::optional<MonthSpan>();
    return std::optional(MonthSpan{Month::of(query->date(0)), Month::of(query->date(1))});
}

} // namespace duoboek
