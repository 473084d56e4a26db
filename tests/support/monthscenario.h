// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/monthbuilder.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace duoboek::test {

/// Which general tariffs a scenario begins with.
enum class Tariffs {
    OfThePilot, ///< family 20.54 and other 56.50, both from 1 January 2019 (rules 1 and 2)
    None,
};

/// A rate as it was given to the scenario: of an organisation where that is valid, else of the kind.
struct GivenRate
{
    TariffKind kind = TariffKind::Other;
    OrganisationId organisation;
    DatedRate dated;
};

/// What happened in a month, told in the words of the domain, and the book that comes out of it. Records are
/// numbered from 1 in the order in which they are given. Dates, hours and rates read as in the files.
class MonthScenario
{
public:
    explicit MonthScenario(Month month, Tariffs tariffs = Tariffs::OfThePilot);

    void givenTariff(TariffKind kind, const char* rate, const char* validFrom);
    OrganisationId givenOrganisation(std::optional<VatRegime> regime);
    void givenOrganisationRate(OrganisationId organisation, const char* rate, const char* validFrom);

    /// Self-employed.
    CoachId givenCoach(
        std::optional<VatRegime> regime = VatRegime::Standard, Invoicing invoicing = Invoicing::Own);
    CoachId givenRelativeAsCoach();
    CoachId givenCoachThroughPayroll(OrganisationId agency);
    CoachId givenCoachEmployedBy(OrganisationId careOrganisation);

    /// Active from 2019 on.
    DuoId givenDuo(
        CoachId coach, Relation relation = Relation::None, std::optional<TariffKind> decided = std::nullopt);
    void duoLasts(DuoId duo, const char* first, const char* last);

    void logHours(DuoId duo, const char* date, const char* hours);
    SessionId attended(
        CoachId coach, SessionKind kind, const char* date, const char* hours, DuoId named = {});
    /// One more coach at the session that was given last.
    void alsoAttended(CoachId coach, const char* hours, DuoId named = {});

    [[nodiscard]] MonthBook build() const { return buildMonth(m_input); }

    /// What is given to the builder, for a scenario that is made up by chance.
    [[nodiscard]] MonthInput& input() { return m_input; }
    [[nodiscard]] const MonthInput& input() const { return m_input; }
    void givenRate(const GivenRate& rate);
    [[nodiscard]] const std::vector<GivenRate>& rates() const { return m_rates; }

private:
    CoachId addCoach(MonthInput::CoachFacts facts);

    MonthInput m_input;
    std::vector<GivenRate> m_rates;
    qint64 m_sessions = 0;
};

// The parts of a book in short words, so that a test can say what it expects. Coaches, duos, sessions and
// organisations are C1, D1, S1 and O1.

/// "C1", "O1", or "O1/C1" for a coach's own document from a payroll agency.
[[nodiscard]] QString inWords(const Payee& payee);
/// "C1 D1 guidance 2023-W18 1:30 56.50 84.75"
[[nodiscard]] QString inWords(const DocumentLine& line);
/// "statement C1 1:30 84.75 17.80": the net and the VAT.
[[nodiscard]] QString inWords(const MonthDocument& document);
/// "C1 tariff_undecided D1"
[[nodiscard]] QString inWords(const OpenQuestion& question);

template <class T> [[nodiscard]] QStringList eachInWords(const std::vector<T>& things)
{
    QStringList words;
    for (const T& thing : things)
        words.append(inWords(thing));
    return words;
}

/// The lines of all documents, in their order.
[[nodiscard]] QStringList linesInWords(const MonthBook& book);

} // namespace duoboek::test
