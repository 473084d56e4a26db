// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/naivemonth.h"

#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace duoboek::test {

namespace {

/// Cents per hour, or else the word of the question.
using Answer = std::pair<qint64, QString>;
/// Coach, activity, duo or session in words, week, cents per hour.
using LineKey = std::tuple<qint64, QString, QString, QString, qint64>;

QString named(const char* letter, qint64 number)
{
    return QStringLiteral("%1%2").arg(QLatin1StringView(letter)).arg(number);
}

QString weekOf(QDate day)
{
    int year = 0;
    const int number = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(number, 2, 10, QLatin1Char('0'));
}

QString clock(qint64 minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString euros(qint64 cents)
{
    return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

qint64 dividedHalfUp(qint64 amount, qint64 by)
{
    return amount / by + (amount % by * 2 >= by ? 1 : 0);
}

class NaiveBook
{
public:
    explicit NaiveBook(const MonthScenario& scenario)
        : m_scenario(scenario)
        , m_input(scenario.input())
    {
    }

    NaiveMonth compute()
    {
        for (const TimeEntry& entry : m_input.entries)
            takeEntry(entry);
        for (const MonthInput::PresenceFacts& presence : m_input.presences)
            takePresence(presence);
        for (const qint64 coach : m_paid) {
            if (!regimeOf(coach))
                ask(coach, QStringLiteral("vat_regime_missing"), payeeOf(coach));
        }
        return written();
    }

private:
    const MonthInput::DuoFacts& duo(DuoId id) const
    {
        return m_input.duos.at(static_cast<std::size_t>(id.value() - 1));
    }
    const MonthInput::CoachFacts& coach(qint64 id) const
    {
        return m_input.coaches.at(static_cast<std::size_t>(id - 1));
    }

    qint64 latestRate(TariffKind kind, OrganisationId organisation, QDate day) const
    {
        qint64 cents = 0;
        QDate latest;
        for (const GivenRate& rate : m_scenario.rates()) {
            const bool applies = rate.organisation == organisation
                && (organisation.isValid() || rate.kind == kind) && rate.dated.validFrom <= day;
            if (applies && (latest.isNull() || rate.dated.validFrom > latest)) {
                latest = rate.dated.validFrom;
                cents = rate.dated.rate.centsPerHour();
            }
        }
        return cents;
    }

    Answer answerFor(const MonthInput::DuoFacts& facts, QDate day) const
    {
        const MonthInput::CoachFacts& person = coach(facts.coach.value());
        if (person.engagement == Engagement::Organisation) {
            const qint64 cents = latestRate({}, person.organisation, day);
            return {cents, cents ? QString() : QStringLiteral("organisation_rate_missing")};
        }
        TariffKind kind = facts.relation == Relation::None ? TariffKind::Other : TariffKind::Family;
        if (facts.relation == Relation::OtherFamily) {
            if (!facts.decidedTariff)
                return {0, QStringLiteral("tariff_undecided")};
            kind = *facts.decidedTariff;
        }
        const qint64 cents = latestRate(kind, {}, day);
        return {cents, cents ? QString() : QStringLiteral("tariff_missing")};
    }

    void ask(qint64 coachId, const QString& question, const QString& subject)
    {
        m_questions.insert(named("C", coachId) + u' ' + question + u' ' + subject);
        m_heldCoaches.insert(coachId);
        m_heldPayees.insert(payeeOf(coachId));
    }

    void takeEntry(const TimeEntry& entry)
    {
        if (entry.time.minutes() == 0)
            return;
        const MonthInput::DuoFacts& facts = duo(entry.duo);
        take(facts.coach.value(), QStringLiteral("guidance"), named("D", facts.id.value()), entry.workedOn,
            entry.time.minutes(), {answerFor(facts, entry.workedOn)});
    }

    void takePresence(const MonthInput::PresenceFacts& presence)
    {
        if (presence.time.minutes() == 0)
            return;
        std::set<Answer> answers;
        for (const MonthInput::DuoFacts& facts : m_input.duos) {
            const bool counts = presence.duo.isValid()
                ? facts.id == presence.duo
                : facts.coach == presence.coach && facts.active.first() <= presence.heldOn
                    && (facts.active.last().isNull() || presence.heldOn <= facts.active.last());
            if (counts)
                answers.insert(answerFor(facts, presence.heldOn));
        }
        const QString activities[] = {
            QStringLiteral("training"), QStringLiteral("intervision"), QStringLiteral("theme_meeting")};
        take(presence.coach.value(), activities[static_cast<int>(presence.kind)],
            named("S", presence.session.value()), presence.heldOn, presence.time.minutes(), answers);
    }

    void take(qint64 coachId, const QString& activity, const QString& subject, QDate day, qint64 minutes,
        const std::set<Answer>& answers)
    {
        m_paid.insert(coachId);
        if (answers.empty())
            ask(coachId, QStringLiteral("session_without_duo"), subject);
        else if (answers.size() > 1)
            ask(coachId, QStringLiteral("session_rate_ambiguous"), subject);
        else if (!answers.begin()->second.isEmpty())
            ask(coachId, answers.begin()->second, subject);
        else
            m_minutes[{coachId, activity, subject, weekOf(day), answers.begin()->first}] += minutes;
    }

    QString payeeOf(qint64 coachId) const
    {
        const MonthInput::CoachFacts& person = coach(coachId);
        const QString organisation = named("O", person.organisation.value());
        if (person.engagement == Engagement::Organisation)
            return organisation;
        return person.engagement == Engagement::Payroll ? organisation + u'/' + named("C", coachId)
                                                        : named("C", coachId);
    }

    std::optional<VatRegime> regimeOf(qint64 coachId) const
    {
        const MonthInput::CoachFacts& person = coach(coachId);
        for (const MonthInput::OrganisationFacts& organisation : m_input.organisations) {
            if (organisation.id == person.organisation)
                return organisation.vatRegime;
        }
        return person.vatRegime;
    }

    NaiveMonth written() const
    {
        struct Total
        {
            qint64 coach = 0, minutes = 0, net = 0;
        };
        NaiveMonth month;
        std::map<QString, Total> totals;
        for (const auto& [key, minutes] : m_minutes) {
            const auto& [coachId, activity, subject, week, rate] = key;
            const QString payee = payeeOf(coachId);
            if (m_heldCoaches.count(coachId) > 0 || m_heldPayees.count(payee) > 0)
                continue;
            const qint64 cents = dividedHalfUp(minutes * rate, 60);
            month.lines.append(QStringList{
                named("C", coachId), subject, activity, week, clock(minutes), euros(rate), euros(cents)}
                                   .join(u' '));
            totals[payee].coach = coachId;
            totals[payee].minutes += minutes;
            totals[payee].net += cents;
        }
        for (const auto& [payee, total] : totals) {
            const bool selfBilled =
                payee.startsWith(u'C') && coach(total.coach).invoicing == Invoicing::SelfBilling;
            const bool taxed = regimeOf(total.coach) == VatRegime::Standard;
            month.documents.append(QStringList{
                selfBilled ? QStringLiteral("self_billed") : QStringLiteral("statement"), payee,
                clock(total.minutes), euros(total.net), euros(taxed ? dividedHalfUp(total.net * 21, 100) : 0)}
                                       .join(u' '));
        }
        month.lines.sort();
        month.documents.sort();
        month.questions = QStringList(m_questions.begin(), m_questions.end());
        return month;
    }

    const MonthScenario& m_scenario;
    const MonthInput& m_input;
    std::set<qint64> m_paid;
    std::set<QString> m_questions;
    std::set<qint64> m_heldCoaches;
    std::set<QString> m_heldPayees;
    std::map<LineKey, qint64> m_minutes;
};

} // namespace

NaiveMonth naiveMonth(const MonthScenario& scenario)
{
    return NaiveBook(scenario).compute();
}

} // namespace duoboek::test
