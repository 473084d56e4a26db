// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/reasons.h"

#include <QStringView>

#include <map>

namespace duoboek::demo {

namespace {

constexpr QStringView decisionReasons[] = {
    u"grootouder bij wie de deelnemer is opgegroeid; besproken bij de intake",
    u"schoonfamilie, woont in bij de deelnemer; besproken bij de intake",
    u"aangetrouwde familie, helpt al jaren als naaste; besproken met de procesbegeleider"};
constexpr QStringView changeReasons[] = {u"andere levensloopbegeleider op verzoek van de deelnemer",
    u"levensloopbegeleider heeft ander werk", u"levensloopbegeleider is met pensioen",
    u"levensloopbegeleider is verhuisd"};
constexpr QStringView endReasons[] = {u"deelnemer redt zich zonder begeleiding",
    u"deelnemer is verhuisd naar het buitenland", u"gestopt op verzoek van de deelnemer",
    u"deelnemer krijgt nu begeleiding van de gemeente", u"levensloopbegeleider is gestopt"};

} // namespace

void addReasons(Plan& plan, Random& random)
{
    std::map<ParticipantId, PlannedDuo*> lastDuos;
    for (PlannedDuo& planned : plan.duos) {
        if (planned.duo.decidedTariff)
            planned.decisionReason = random.pick(decisionReasons).toString();
        if (!planned.duo.active.end().isNull())
            planned.endReason = random.pick(endReasons).toString();
        PlannedDuo*& last = lastDuos[planned.duo.participant];
        if (last) {
            planned.previous = last->duo.id;
            last->endReason = random.pick(changeReasons).toString();
        }
        last = &planned;
    }
}

} // namespace duoboek::demo
