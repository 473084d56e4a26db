// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/monthscenario.h"

#include "core/hours/typedhours.h"
#include "tests/support/catchtext.h"

namespace duoboek::test {

namespace {

QDate dateOf(const char* text)
{
    const auto date = dateFromIsoText(QString::fromLatin1(text));
    REQUIRE(date);
    return *date;
}

WorkTime timeOf(const char* text)
{
    const auto time = workTimeFromPlainText(QString::fromLatin1(text));
    REQUIRE(time);
    return *time;
}

HourlyRate rateOf(const char* text)
{
    const auto money = moneyFromPlainText(QString::fromLatin1(text));
    REQUIRE(money);
    return HourlyRate(money->cents());
}

QString numbered(char letter, qint64 number)
{
    return QLatin1Char(letter) + QString::number(number);
}

QString words(const QStringList& parts)
{
    return parts.join(QLatin1Char(' '));
}

} // namespace

MonthScenario::MonthScenario(Month month, Tariffs tariffs)
{
    m_input.month = month;
    if (tariffs == Tariffs::OfThePilot) {
        givenTariff(TariffKind::Family, "20.54", "2019-01-01");
        givenTariff(TariffKind::Other, "56.50", "2019-01-01");
    }
}

void MonthScenario::givenTariff(TariffKind kind, const char* rate, const char* validFrom)
{
    givenRate({kind, {}, {dateOf(validFrom), rateOf(rate)}});
}

OrganisationId MonthScenario::givenOrganisation(std::optional<VatRegime> regime)
{
    const OrganisationId id(static_cast<qint64>(m_input.organisations.size()) + 1);
    m_input.organisations.push_back({id, regime});
    return id;
}

void MonthScenario::givenOrganisationRate(
    OrganisationId organisation, const char* rate, const char* validFrom)
{
    givenRate({{}, organisation, {dateOf(validFrom), rateOf(rate)}});
}

void MonthScenario::givenRate(const GivenRate& rate)
{
    m_rates.push_back(rate);
    if (rate.organisation.isValid())
        m_input.tariffs.addOrganisationRate(rate.organisation, rate.dated);
    else
        m_input.tariffs.addTariff(rate.kind, rate.dated);
}

CoachId MonthScenario::addCoach(MonthInput::CoachFacts facts)
{
    facts.id = CoachId(static_cast<qint64>(m_input.coaches.size()) + 1);
    m_input.coaches.push_back(facts);
    return facts.id;
}

CoachId MonthScenario::givenCoach(std::optional<VatRegime> regime, Invoicing invoicing)
{
    return addCoach({{}, Engagement::SelfEmployed, {}, regime, invoicing});
}

CoachId MonthScenario::givenRelativeAsCoach()
{
    return addCoach({{}, Engagement::Private, {}, VatRegime::None, Invoicing::Own});
}

CoachId MonthScenario::givenCoachThroughPayroll(OrganisationId agency)
{
    return addCoach({{}, Engagement::Payroll, agency, {}, Invoicing::Own});
}

CoachId MonthScenario::givenCoachEmployedBy(OrganisationId careOrganisation)
{
    return addCoach({{}, Engagement::Organisation, careOrganisation, {}, Invoicing::Own});
}

DuoId MonthScenario::givenDuo(CoachId coach, Relation relation, std::optional<TariffKind> decided)
{
    const DuoId id(static_cast<qint64>(m_input.duos.size()) + 1);
    m_input.duos.push_back({id, coach, relation, decided, DateRange::from(QDate(2019, 1, 1))});
    return id;
}

void MonthScenario::duoLasts(DuoId duo, const char* first, const char* last)
{
    m_input.duos.at(static_cast<std::size_t>(duo.value() - 1)).active =
        DateRange::throughLastDay(dateOf(first), dateOf(last));
}

void MonthScenario::logHours(DuoId duo, const char* date, const char* hours)
{
    m_input.entries.push_back({duo, dateOf(date), timeOf(hours)});
}

SessionId MonthScenario::attended(
    CoachId coach, SessionKind kind, const char* date, const char* hours, DuoId named)
{
    const SessionId id(++m_sessions);
    m_input.presences.push_back({id, kind, dateOf(date), coach, timeOf(hours), named});
    return id;
}

void MonthScenario::alsoAttended(CoachId coach, const char* hours, DuoId named)
{
    MonthInput::PresenceFacts presence = m_input.presences.back();
    presence.coach = coach;
    presence.time = timeOf(hours);
    presence.duo = named;
    m_input.presences.push_back(presence);
}

QString inWords(const Payee& payee)
{
    QStringList parts;
    if (payee.organisation.isValid())
        parts.append(numbered('O', payee.organisation.value()));
    if (payee.coach.isValid())
        parts.append(numbered('C', payee.coach.value()));
    return parts.join(QLatin1Char('/'));
}

QString inWords(const DocumentLine& line)
{
    QStringList parts{numbered('C', line.coach.value())};
    if (line.duo.isValid())
        parts.append(numbered('D', line.duo.value()));
    if (line.session.isValid())
        parts.append(numbered('S', line.session.value()));
    parts += {wordFor(line.activity), line.week.toText(), line.time.toClockText(),
        line.rate.perHour().toPlainText(), line.amount.toPlainText()};
    return words(parts);
}

QString inWords(const MonthDocument& document)
{
    return words({wordFor(document.kind), inWords(document.payee), document.time.toClockText(),
        document.net.toPlainText(), document.vat.toPlainText()});
}

QString inWords(const OpenQuestion& question)
{
    QStringList parts{numbered('C', question.coach.value()), wordFor(question.kind)};
    if (question.duo.isValid())
        parts.append(numbered('D', question.duo.value()));
    if (question.session.isValid())
        parts.append(numbered('S', question.session.value()));
    if (const QString payee = inWords(question.payee); !payee.isEmpty())
        parts.append(payee);
    return words(parts);
}

QStringList linesInWords(const MonthBook& book)
{
    QStringList lines;
    for (const MonthDocument& document : book.documents)
        lines += eachInWords(document.lines);
    return lines;
}

} // namespace duoboek::test
