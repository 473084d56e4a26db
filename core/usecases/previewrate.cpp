// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/previewrate.h"

#include "core/base/findbyid.h"
#include "core/base/inforce.h"
#include "core/documents/monthbuilder.h"
#include "core/storage/monthrepository.h"
#include "core/storage/transaction.h"
#include "core/usecases/computemonth.h"

#include <algorithm>
#include <map>

namespace duoboek {

namespace {

const std::vector<DatedRate>& ratesIn(const TariffBook& book, const RateChange& change)
{
    if (const auto* kind = std::get_if<TariffKind>(&change.whose))
        return book.tariffs(*kind);
    return book.organisationRates(std::get<OrganisationId>(change.whose));
}

/// Whether another rate than the one that changes holds from its new day.
bool holdsFrom(const std::vector<DatedRate>& rates, const RateChange& change)
{
    return std::any_of(rates.begin(), rates.end(), [&change](const DatedRate& rate) {
        const bool isItself = change.before && change.before->validFrom == rate.validFrom;
        return !isItself && rate.validFrom == change.after->validFrom;
    });
}

TariffBook changedBook(TariffBook book, const RateChange& change)
{
    if (const auto* kind = std::get_if<TariffKind>(&change.whose)) {
        if (change.before)
            book.removeTariff(*kind, change.before->validFrom);
        if (change.after)
            book.addTariff(*kind, *change.after);
        return book;
    }
    const auto organisation = std::get<OrganisationId>(change.whose);
    if (change.before)
        book.removeOrganisationRate(organisation, change.before->validFrom);
    if (change.after)
        book.addOrganisationRate(organisation, *change.after);
    return book;
}

/// The periods in which one of two lists gives another rate than the other.
std::vector<DateRange> differentDays(
    const std::vector<DatedRate>& rates, const std::vector<DatedRate>& others)
{
    std::vector<QDate> turns;
    for (const std::vector<DatedRate>* list : {&rates, &others}) {
        for (const DatedRate& rate : *list)
            turns.push_back(rate.validFrom);
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    std::vector<DateRange> periods;
    for (std::size_t turn = 0; turn < turns.size(); ++turn) {
        const DatedRate* rate = inForceOn(rates, turns[turn]);
        const DatedRate* other = inForceOn(others, turns[turn]);
        const bool isSame = rate && other ? rate->rate == other->rate : rate == other;
        if (!isSame)
            periods.push_back(
                DateRange::until(turns[turn], turn + 1 < turns.size() ? turns[turn + 1] : QDate()));
    }
    return periods;
}

bool overlapsAny(const std::vector<DateRange>& periods, const DateRange& days)
{
    return std::any_of(
        periods.begin(), periods.end(), [&days](const DateRange& period) { return period.overlaps(days); });
}

/// What a VAT regime that is not known holds back is asked for anyway, and is no matter of rates.
void leaveVatAside(MonthInput& input)
{
    for (auto& coach : input.coaches)
        coach.vatRegime = coach.vatRegime.value_or(VatRegime::None);
    for (auto& organisation : input.organisations)
        organisation.vatRegime = organisation.vatRegime.value_or(VatRegime::None);
}

class Previewer
{
public:
    Previewer(const Database& database, TariffBook changed, std::vector<DateRange> periods)
        : m_database(database)
        , m_changed(std::move(changed))
        , m_periods(std::move(periods))
    {
    }

    [[nodiscard]] Status addMonths(const PreviewProgress& progress);
    [[nodiscard]] Status addDuos();
    [[nodiscard]] RatePreview take() { return std::move(m_preview); }

private:
    [[nodiscard]] Status addMonth(Month month);
    void addGuidance(const MonthBook& book, qint64 sign);
    void addDuo(const MonthInput& input, const MonthInput::DuoFacts& duo, const QString& code);

    const Database& m_database;
    TariffBook m_changed;
    std::vector<DateRange> m_periods;
    std::map<DuoId, Money> m_ofDuos;
    RatePreview m_preview;
};

Status Previewer::addMonths(const PreviewProgress& progress)
{
    const auto span = findMonthSpan(m_database);
    if (!span)
        return span.error();
    if (!*span)
        return {};
    std::vector<Month> months;
    for (Month month = (*span)->first; month <= (*span)->last; month = month.next()) {
        if (overlapsAny(m_periods, DateRange::throughLastDay(month.firstDay(), month.lastDay())))
            months.push_back(month);
    }
    qsizetype done = 0;
    for (const Month month : months) {
        if (progress && !progress(done++, static_cast<qsizetype>(months.size())))
            return {ErrorCode::Cancelled};
        if (const Status added = addMonth(month); !added)
            return added;
    }
    return {};
}

Status Previewer::addMonth(Month month)
{
    Result<MonthInput> input = loadMonthInput(m_database, month);
    if (!input)
        return input.error();
    if (input->entries.empty() && input->presences.empty())
        return {};
    leaveVatAside(*input);
    MonthInput changed = *input;
    changed.tariffs = m_changed;
    const MonthBook before = buildMonth(std::move(*input));
    const MonthBook after = buildMonth(std::move(changed));
    addGuidance(before, -1);
    addGuidance(after, 1);
    const Money difference = after.net() - before.net();
    if (!difference.isZero())
        m_preview.months.push_back({month, difference});
    m_preview.difference += difference;
    return {};
}

void Previewer::addGuidance(const MonthBook& book, qint64 sign)
{
    for (const MonthDocument& document : book.documents) {
        for (const DocumentLine& line : document.lines) {
            if (line.duo.isValid())
                m_ofDuos[line.duo] += Money(sign * line.amount.cents());
        }
    }
}

Status Previewer::addDuos()
{
    // The duos are the same in the input of every month.
    const Result<MonthInput> input = loadMonthInput(m_database, Month::of(m_periods.front().first()));
    if (!input)
        return input.error();
    const auto codes = loadCodes(m_database, QLatin1StringView("duo"));
    if (!codes)
        return codes.error();
    for (const MonthInput::DuoFacts& duo : input->duos) {
        if (overlapsAny(m_periods, duo.active))
            addDuo(*input, duo, codes->value(duo.id.value()));
    }
    std::sort(m_preview.duos.begin(), m_preview.duos.end(),
        [](const auto& one, const auto& other) { return one.code < other.code; });
    return {};
}

void Previewer::addDuo(const MonthInput& input, const MonthInput::DuoFacts& duo, const QString& code)
{
    const auto* coach = findById(input.coaches, duo.coach);
    Q_ASSERT(coach);
    const RateSubject subject{duo.relation, duo.decidedTariff, coach->engagement, coach->organisation};
    bool isOther = false;
    bool losesRate = false;
    for (const DateRange& period : m_periods) {
        if (!period.overlaps(duo.active))
            continue;
        const QDate day = std::max(period.first(), duo.active.first());
        const RateAnswer before = input.tariffs.rateFor(subject, day);
        const RateAnswer after = m_changed.rateFor(subject, day);
        const auto* rateBefore = std::get_if<ReasonedRate>(&before);
        const auto* rateAfter = std::get_if<ReasonedRate>(&after);
        isOther |= rateBefore && rateAfter ? rateBefore->rate != rateAfter->rate : rateBefore != rateAfter;
        losesRate |= rateBefore && !rateAfter;
    }
    if (!isOther)
        return;
    const auto known = m_ofDuos.find(duo.id);
    m_preview.duos.push_back({duo.id, code, known == m_ofDuos.end() ? Money() : known->second, losesRate});
}

} // namespace

Result<RatePreview> previewRate(
    const Database& database, const RateChange& change, const PreviewProgress& progress)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    const Result<TariffBook> book = loadTariffBook(database);
    if (!book)
        return book.error();
    if (change.after && holdsFrom(ratesIn(*book, change), change))
        return {ErrorCode::DateTaken, {toIsoText(change.after->validFrom)}};
    TariffBook changed = changedBook(*book, change);
    std::vector<DateRange> periods = differentDays(ratesIn(*book, change), ratesIn(changed, change));
    if (periods.empty())
        return RatePreview();
    Previewer previewer(database, std::move(changed), std::move(periods));
    if (const Status added = previewer.addMonths(progress); !added)
        return added.error();
    if (const Status added = previewer.addDuos(); !added)
        return added.error();
    return previewer.take();
}

} // namespace duoboek
