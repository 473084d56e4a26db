// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/monthbuilder.h"

#include "core/base/findbyid.h"
#include "core/documents/sessionrate.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace duoboek {

namespace {

auto orderWithinCoach(const DocumentLine& line)
{
    return std::tuple(
        line.coach, line.correction, line.activity, line.duo, line.week, line.session, line.rate);
}

template <class T> void sortUnique(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

class MonthBuilder
{
public:
    explicit MonthBuilder(MonthInput input)
        : m_input(std::move(input))
    {
        if (m_input.presences.empty())
            return;
        m_duosOfCoach.reserve(m_input.duos.size());
        for (std::size_t i = 0; i < m_input.duos.size(); ++i)
            m_duosOfCoach.emplace_back(m_input.duos[i].coach, i);
        std::sort(m_duosOfCoach.begin(), m_duosOfCoach.end());
    }

    MonthBook build()
    {
        addGuidance();
        addSessions();
        addCorrections();
        askVatRegimes();
        sortUnique(m_questions);
        std::vector<Payee> heldBack = heldPayees();
        std::vector<MonthDocument> documents = makeDocuments(heldBack);
        return {m_input.month, std::move(documents), std::move(m_questions), std::move(heldBack)};
    }

private:
    /// Places of lines that stay together when lines are put in order: a duo's, or one of a session.
    struct Run
    {
        CoachId coach;
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    /// The runs of one coach, and whose document they go on.
    struct Block
    {
        Payee payee;
        std::vector<Run>::const_iterator begin;
        std::vector<Run>::const_iterator end;
    };

    /// The entries by duo and day.
    [[nodiscard]] std::vector<TimeEntry> entriesByDuo();
    void addGuidance();
    void addEntry(
        const MonthInput::DuoFacts& duo, const TimeEntry& entry, IsoWeek week, const RateAnswer& answer);
    void addSessions();
    [[nodiscard]] std::vector<RateAnswer> answersFor(const MonthInput::PresenceFacts& presence) const;
    void addPresence(const MonthInput::PresenceFacts& presence);
    void addCorrections();
    void askVatRegimes();
    void putLinesInOrder();
    [[nodiscard]] std::vector<Payee> heldPayees() const;
    [[nodiscard]] std::vector<Block> payableBlocks(const std::vector<Payee>& heldBack) const;
    [[nodiscard]] std::vector<MonthDocument> makeDocuments(const std::vector<Payee>& heldBack);
    void addBlock(MonthDocument& document, const Block& block) const;
    [[nodiscard]] static std::size_t linesOf(const Block& block)
    {
        return std::accumulate(block.begin, block.end, std::size_t(0),
            [](std::size_t lines, const Run& run) { return lines + run.end - run.begin; });
    }

    [[nodiscard]] const MonthInput::CoachFacts& coachFacts(CoachId id) const
    {
        const auto* facts = findById(m_input.coaches, id);
        Q_ASSERT(facts);
        return *facts;
    }
    [[nodiscard]] RateSubject subjectOf(const MonthInput::DuoFacts& duo) const
    {
        const MonthInput::CoachFacts& coach = coachFacts(duo.coach);
        return {duo.relation, duo.decidedTariff, coach.engagement, coach.organisation};
    }
    [[nodiscard]] RateAnswer answerFor(const MonthInput::DuoFacts& duo, QDate day) const
    {
        return m_input.tariffs.rateFor(subjectOf(duo), day);
    }
    [[nodiscard]] Payee payeeOf(CoachId id) const
    {
        const MonthInput::CoachFacts& coach = coachFacts(id);
        if (coach.engagement == Engagement::Organisation)
            return {coach.organisation, {}};
        return {coach.engagement == Engagement::Payroll ? coach.organisation : OrganisationId(), id};
    }
    [[nodiscard]] std::optional<VatRegime> vatRegimeOf(const Payee& payee) const
    {
        if (!payee.organisation.isValid())
            return coachFacts(payee.coach).vatRegime;
        const auto* organisation = findById(m_input.organisations, payee.organisation);
        return organisation ? organisation->vatRegime : std::nullopt;
    }

    MonthInput m_input;
    std::vector<DocumentLine> m_lines;
    std::vector<Run> m_runs; // of m_lines, by coach
    std::vector<OpenQuestion> m_questions;
    std::vector<CoachId> m_paidCoaches;
    std::vector<std::pair<CoachId, std::size_t>> m_duosOfCoach; // places in m_input.duos, in order
};

std::vector<TimeEntry> MonthBuilder::entriesByDuo()
{
    std::vector<TimeEntry>& entries = m_input.entries;
    const auto isBefore = [](const TimeEntry& a, const TimeEntry& b) {
        return a.workedOn != b.workedOn ? a.workedOn < b.workedOn : a.duo < b.duo;
    };
    if (!std::is_sorted(entries.begin(), entries.end(), isBefore))
        std::sort(entries.begin(), entries.end(), isBefore);
    // Within a day the duos come in order, so their places are found by going along with them; counting how
    // many entries each has then puts them in order without comparing.
    std::vector<std::size_t> places(entries.size());
    std::vector<std::size_t> starts(m_input.duos.size() + 1);
    std::size_t place = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i == 0 || entries[i].workedOn != entries[i - 1].workedOn)
            place = 0;
        while (place < m_input.duos.size() && m_input.duos[place].id < entries[i].duo)
            ++place;
        Q_ASSERT(place < m_input.duos.size());
        places[i] = place;
        ++starts[place + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<TimeEntry> ordered(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        ordered[starts[places[i]]++] = entries[i];
    return ordered;
}

void MonthBuilder::addGuidance()
{
    const std::vector<TimeEntry> entries = entriesByDuo();
    // A month has few days and many entries, so the week of each day is looked up once, and so is each duo.
    std::vector<IsoWeek> weeks;
    const QDate firstDay = m_input.month.firstDay();
    for (QDate day = firstDay; day <= m_input.month.lastDay(); day = day.addDays(1))
        weeks.push_back(IsoWeek::of(day));
    const MonthInput::DuoFacts* duo = nullptr;
    RateSubject subject;
    m_lines.reserve(entries.size());
    m_paidCoaches.reserve(m_input.duos.size());
    for (const TimeEntry& entry : entries) {
        if (entry.time.isZero())
            continue;
        if (!duo || duo->id != entry.duo) {
            duo = findById(m_input.duos, entry.duo);
            Q_ASSERT(duo);
            subject = subjectOf(*duo);
            m_paidCoaches.push_back(duo->coach);
        }
        const qint64 day = firstDay.daysTo(entry.workedOn);
        addEntry(*duo, entry, weeks.at(static_cast<std::size_t>(day)),
            m_input.tariffs.rateFor(subject, entry.workedOn));
    }
}

void MonthBuilder::addEntry(
    const MonthInput::DuoFacts& duo, const TimeEntry& entry, IsoWeek week, const RateAnswer& answer)
{
    if (const auto* question = std::get_if<RateQuestion>(&answer)) {
        m_questions.push_back({duo.coach, questionFor(*question), duo.id, {}, {}});
        return;
    }
    const auto& [rate, reason] = std::get<ReasonedRate>(answer);
    // Entries come by duo and day, so the week's lines are the last ones; a rate may come back within it.
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && line->duo == duo.id && line->week == week;
         ++line) {
        if (line->rate == rate) {
            line->time += entry.time;
            line->lastDay = entry.workedOn;
            return;
        }
    }
    m_lines.push_back(
        {duo.coach, duo.id, {}, Activity::Guidance, week, entry.time, rate, reason, {}, {}, entry.workedOn});
}

void MonthBuilder::addSessions()
{
    for (const MonthInput::PresenceFacts& presence : m_input.presences) {
        if (presence.time.isZero())
            continue;
        m_paidCoaches.push_back(presence.coach);
        addPresence(presence);
    }
}

std::vector<RateAnswer> MonthBuilder::answersFor(const MonthInput::PresenceFacts& presence) const
{
    if (presence.duo.isValid()) {
        const auto* duo = findById(m_input.duos, presence.duo);
        Q_ASSERT(duo);
        return {answerFor(*duo, presence.heldOn)};
    }
    std::vector<RateAnswer> answers;
    // In the order of the duos, so that of equal rates the first duo's reason is always the one told.
    auto duo = std::lower_bound(
        m_duosOfCoach.begin(), m_duosOfCoach.end(), std::pair(presence.coach, std::size_t(0)));
    for (; duo != m_duosOfCoach.end() && duo->first == presence.coach; ++duo) {
        const MonthInput::DuoFacts& facts = m_input.duos[duo->second];
        if (!facts.active.contains(presence.heldOn))
            continue;
        answers.push_back(answerFor(facts, presence.heldOn));
    }
    return answers;
}

void MonthBuilder::addPresence(const MonthInput::PresenceFacts& presence)
{
    const SessionRate answer = rateAtSession(answersFor(presence));
    if (const auto* question = std::get_if<QuestionKind>(&answer)) {
        m_questions.push_back({presence.coach, *question, {}, presence.session, {}});
        return;
    }
    const auto& [rate, reason] = std::get<ReasonedRate>(answer);
    m_lines.push_back({presence.coach, {}, presence.session, activityOf(presence.kind),
        IsoWeek::of(presence.heldOn), presence.time, rate, reason, {}, {}, presence.heldOn});
}

void MonthBuilder::addCorrections()
{
    for (const MonthInput::CorrectionFacts& correction : m_input.corrections) {
        // One whom somebody else pays now has no document of the payee of then.
        if (payeeOf(correction.line.coach) != correction.payee)
            continue;
        m_paidCoaches.push_back(correction.line.coach);
        m_lines.push_back(correction.line);
    }
}

void MonthBuilder::askVatRegimes()
{
    sortUnique(m_paidCoaches);
    for (const CoachId coach : m_paidCoaches) {
        const Payee payee = payeeOf(coach);
        if (!vatRegimeOf(payee))
            m_questions.push_back({coach, QuestionKind::VatRegimeMissing, {}, {}, payee});
    }
}

void MonthBuilder::putLinesInOrder()
{
    // There are far fewer duos than lines, and a duo's lines come together.
    const auto isBefore = [](const DocumentLine& a, const DocumentLine& b) {
        return orderWithinCoach(a) < orderWithinCoach(b);
    };
    for (std::size_t begin = 0; begin < m_lines.size();) {
        std::size_t end = begin + 1;
        while (end < m_lines.size() && m_lines[begin].duo.isValid() && m_lines[end].duo == m_lines[begin].duo
            && m_lines[end].correction.isValid() == m_lines[begin].correction.isValid())
            ++end;
        std::sort(&m_lines[begin], &m_lines[begin] + (end - begin), isBefore);
        m_runs.push_back({m_lines[begin].coach, begin, end});
        begin = end;
    }
    std::sort(m_runs.begin(), m_runs.end(), [this, &isBefore](const Run& a, const Run& b) {
        return a.coach != b.coach ? a.coach < b.coach : isBefore(m_lines[a.begin], m_lines[b.begin]);
    });
}

std::vector<Payee> MonthBuilder::heldPayees() const
{
    std::vector<Payee> held;
    for (const OpenQuestion& question : m_questions)
        held.push_back(payeeOf(question.coach));
    sortUnique(held);
    return held;
}

std::vector<MonthBuilder::Block> MonthBuilder::payableBlocks(const std::vector<Payee>& heldBack) const
{
    std::vector<Block> blocks;
    for (auto begin = m_runs.begin(); begin != m_runs.end();) {
        const CoachId coach = begin->coach;
        const auto end =
            std::find_if(begin, m_runs.end(), [coach](const Run& run) { return run.coach != coach; });
        const Payee payee = payeeOf(coach);
        if (!std::binary_search(heldBack.begin(), heldBack.end(), payee))
            blocks.push_back({payee, begin, end});
        begin = end;
    }
    std::stable_sort(
        blocks.begin(), blocks.end(), [](const Block& a, const Block& b) { return a.payee < b.payee; });
    return blocks;
}

std::vector<MonthDocument> MonthBuilder::makeDocuments(const std::vector<Payee>& heldBack)
{
    putLinesInOrder();
    const std::vector<Block> blocks = payableBlocks(heldBack);
    std::vector<MonthDocument> documents;
    documents.reserve(blocks.size());
    for (const Block& block : blocks) {
        if (documents.empty() || documents.back().payee != block.payee) {
            MonthDocument document;
            document.payee = block.payee;
            document.vatRegime = vatRegimeOf(block.payee).value_or(VatRegime::None);
            const bool selfBilled = !block.payee.organisation.isValid()
                && coachFacts(block.payee.coach).invoicing == Invoicing::SelfBilling;
            document.kind = selfBilled ? DocumentKind::SelfBilledInvoice : DocumentKind::Statement;
            documents.push_back(std::move(document));
        }
        addBlock(documents.back(), block);
    }
    for (MonthDocument& document : documents)
        document.vat = vatOver(document.net, vatPercentOf(document.vatRegime));
    return documents;
}

void MonthBuilder::addBlock(MonthDocument& document, const Block& block) const
{
    if (document.lines.empty()) // else it grows as vectors do, for a care organisation has many blocks
        document.lines.reserve(linesOf(block));
    for (auto run = block.begin; run != block.end; ++run) {
        for (std::size_t place = run->begin; place < run->end; ++place) {
            DocumentLine line = m_lines[place];
            if (!line.correction.isValid())
                line.amount = amountFor(line.rate, line.time);
            document.time += line.time;
            document.net += line.amount;
            document.lines.push_back(line);
        }
    }
}

} // namespace

MonthBook buildMonth(MonthInput input)
{
    return MonthBuilder(std::move(input)).build();
}

} // namespace duoboek
