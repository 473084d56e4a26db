// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ratewords.h"

#include <algorithm>

namespace duoboek {

QString RateWords::difference(Money money, const Format& format)
{
    if (money.isZero())
        return format.money(money);
    // With a space that does not break.
    return (money.cents() > 0 ? QStringLiteral("+\u00A0") : QStringLiteral("−\u00A0"))
        + format.money(money.cents() > 0 ? money : Money() - money);
}

QString RateWords::summary(const RatePreview& preview, const Format& format)
{
    if (preview.isEmpty())
        return tr("This changes the rate of no duo.");
    QStringList sentences;
    const auto duos = static_cast<int>(preview.duos.size());
    if (preview.months.empty()) {
        sentences.append(tr("This changes the rate of %n duo(s). None of them has hours in these days yet, "
                            "so that no amount changes.",
            nullptr, duos));
    } else {
        sentences.append(tr("This changes the rate of %n duo(s).", nullptr, duos));
        sentences.append(
            tr("The drafts of %n month(s) change by %1 in total, excluding VAT; VAT comes on top "
               "of that.",
                nullptr, static_cast<int>(preview.months.size()))
                .arg(difference(preview.difference, format)));
    }
    const auto losing = std::count_if(
        preview.duos.begin(), preview.duos.end(), [](const auto& duo) { return duo.losesRate; });
    if (losing > 0)
        sentences.append(
            tr("%n duo(s) then have no rate in some of these days, so that nothing can be paid for them.",
                nullptr, static_cast<int>(losing)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace duoboek
