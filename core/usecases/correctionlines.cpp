// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/correctionlines.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace duoboek {

namespace {

auto keyOf(const DocumentLine& line)
{
    return std::tuple(line.coach, line.activity, line.duo, line.session, line.week, line.rate);
}

using LinesByKey = std::map<decltype(keyOf(DocumentLine())), LineDifference>;

/// Both sides know what they are of, the one that has no time too.
LineDifference& differenceFor(LinesByKey& lines, const DocumentLine& line)
{
    DocumentLine empty = line;
    empty.time = WorkTime();
    empty.amount = Money();
    empty.correction = {};
    return lines.try_emplace(keyOf(line), LineDifference{empty, empty}).first->second;
}

} // namespace

std::vector<LineDifference> differencesOf(const PaperDocument& original,
    const std::vector<DocumentLine>& earlier, const std::vector<DocumentLine>& now)
{
    LinesByKey lines;
    const auto addBefore = [&lines](const DocumentLine& line) {
        DocumentLine& before = differenceFor(lines, line).before;
        before.time += line.time;
        before.amount += line.amount;
    };
    for (const PaperLine& line : original.lines) {
        // A correction on it is of another month.
        if (!line.line.correction.isValid())
            addBefore(line.line);
    }
    for (const DocumentLine& line : earlier)
        addBefore(line);
    for (const DocumentLine& line : now) {
        if (line.correction.isValid())
            continue;
        DocumentLine& after = differenceFor(lines, line).after;
        after.time += line.time;
        after.amount += line.amount;
    }
    std::vector<LineDifference> differences;
    for (const auto& [key, difference] : lines) {
        if (difference.before.time != difference.after.time
            || difference.before.amount != difference.after.amount)
            differences.push_back(difference);
    }
    return differences;
}

void asTheyWere(MonthInput& input, const Payee& payee, DocumentKind kind, VatRegime regime)
{
    for (MonthInput::CoachFacts& coach : input.coaches) {
        coach.organisation = payee.organisation;
        coach.invoicing = kind == DocumentKind::SelfBilledInvoice ? Invoicing::SelfBilling : Invoicing::Own;
        if (!payee.organisation.isValid()) {
            coach.engagement = Engagement::SelfEmployed;
            coach.vatRegime = regime;
        } else {
            coach.engagement = payee.coach.isValid() ? Engagement::Payroll : Engagement::Organisation;
        }
    }
    for (MonthInput::OrganisationFacts& organisation : input.organisations) {
        if (organisation.id == payee.organisation)
            organisation.vatRegime = regime;
    }
}

} // namespace duoboek
