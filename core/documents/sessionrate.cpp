// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sessionrate.h"

#include <algorithm>

namespace duoboek {

namespace {

/// The same rate for another reason is no different answer: the money is what rule 7 asks about.
bool isSameAnswer(const RateAnswer& a, const RateAnswer& b)
{
    const auto* rateA = std::get_if<ReasonedRate>(&a);
    const auto* rateB = std::get_if<ReasonedRate>(&b);
    if (rateA && rateB)
        return rateA->rate == rateB->rate;
    return !rateA && !rateB && std::get<RateQuestion>(a) == std::get<RateQuestion>(b);
}

} // namespace

QuestionKind questionFor(RateQuestion question)
{
    switch (question) {
    case RateQuestion::TariffUndecided:
        return QuestionKind::TariffUndecided;
    case RateQuestion::OrganisationRateMissing:
        return QuestionKind::OrganisationRateMissing;
    case RateQuestion::TariffMissing:
        break;
    }
    return QuestionKind::TariffMissing;
}

SessionRate rateAtSession(const std::vector<RateAnswer>& answers)
{
    if (answers.empty())
        return QuestionKind::SessionWithoutDuo;
    const bool allSame = std::all_of(answers.begin(), answers.end(),
        [&answers](const RateAnswer& answer) { return isSameAnswer(answer, answers.front()); });
    if (!allSame)
        return QuestionKind::SessionRateAmbiguous;
    if (const auto* question = std::get_if<RateQuestion>(&answers.front()))
        return questionFor(*question);
    return std::get<ReasonedRate>(answers.front());
}

} // namespace duoboek
