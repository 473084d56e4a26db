// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/yearlypayments.h"
#include "core/people/party.h"
#include "ui/print/page.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// Which list of a year.
enum class YearList {
    Payees, ///< what each was paid: hours, net, VAT and gross
    PersonsWithoutVat, ///< what the tax office asks for: name, address and what was paid
};

/// What was paid in a year, to be laid out.
struct YearPaper
{
    YearList list = YearList::Payees;
    int year = 0;
    std::vector<PaymentTotal> rows;
    Party customer; ///< who paid
    QDate madeOn;
};

[[nodiscard]] std::vector<Page> layOutYear(
    const YearPaper& paper, const TextMeasurer& measurer, const Wording& wording);

/// "Betalingen 2023"
[[nodiscard]] QString fileTitle(const YearPaper& paper, const Wording& wording);

} // namespace duoboek
