// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/agreements.h"

#include "core/base/isoweek.h"

#include <QStringView>

namespace duoboek::demo {

namespace {

// In half hours.
constexpr int intakes[] = {1, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6, 8, 8, 10, 12};
constexpr int leastHalfHours = 1;
constexpr int mostHalfHours = 12;

constexpr QStringView reasonsUp[] = {u"opgeschaald: verhuizing", u"opgeschaald: nieuwe baan",
    u"opgeschaald: start opleiding", u"opgeschaald: veranderingen thuis", u"opgeschaald na evaluatiegesprek",
    u"opgeschaald op verzoek van de deelnemer", u"tijdelijk opgeschaald: drukke periode"};
constexpr QStringView reasonsDown[] = {u"afgeschaald: vaste dagbesteding gevonden",
    u"afgeschaald: gewend in nieuwe woning", u"afgeschaald: opleiding afgerond",
    u"afgeschaald na evaluatiegesprek", u"afgeschaald op verzoek van de deelnemer",
    u"afgeschaald: meer contact met vrienden"};

Agreement agreementOf(QDate validFrom, int halfHours, QString reason)
{
    return {validFrom, WorkTime(30 * halfHours), std::move(reason)};
}

} // namespace

std::vector<Agreement> makeAgreements(const Intake& intake, QDate until, Random& random)
{
    int halfHours = random.pick(intakes);
    // The special cases must show in a month's documents, also in a small administration.
    if (intake.role != Role::Usual && halfHours < 3)
        halfHours = 3;
    std::vector<Agreement> agreements{
        agreementOf(intake.active.first(), halfHours, QStringLiteral("intake"))};
    const QDate calmFrom = until.addDays(-calmDays);
    const QDate end =
        intake.active.end().isNull() ? calmFrom : qMin(intake.active.end().addDays(-1), calmFrom);
    QDate next = intake.active.first();
    for (;;) {
        next = IsoWeek::of(next.addDays(random.between(150, 700))).monday();
        if (next >= end)
            return agreements;
        const int step = random.between(1, 3);
        const bool canGoUp = halfHours + step <= mostHalfHours;
        const bool canGoDown = halfHours - step >= leastHalfHours;
        const bool up = canGoUp && (!canGoDown || random.chance(45));
        halfHours += up ? step : -step;
        const QStringView reason = up ? random.pick(reasonsUp) : random.pick(reasonsDown);
        agreements.push_back(agreementOf(next, halfHours, reason.toString()));
    }
}

} // namespace duoboek::demo
