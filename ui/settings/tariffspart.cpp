// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tariffspart.h"

#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"
#include "ui/settings/ratelist.h"

#include <QVBoxLayout>

namespace duoboek {

TariffsPart::TariffsPart(const ScreenContext& context, QWidget* parent)
    : SettingsPart(parent)
    , m_family(new RateList(context, QStringLiteral("familyTariff"), RateList::Papers::None, this))
    , m_other(new RateList(context, QStringLiteral("otherTariff"), RateList::Papers::None, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sectionHeading(tr("Family tariff"), this));
    layout->addWidget(new PlainLabel(
        tr("For a coach who is a parent, a brother or sister, or an adult child of the participant."), this));
    layout->addWidget(m_family);
    layout->addSpacing(spaceBetween);
    layout->addWidget(sectionHeading(tr("General tariff"), this));
    layout->addWidget(new PlainLabel(tr("For every other coach, but for one who works for a care "
                                        "organisation. Travel is inside the rate."),
        this));
    layout->addWidget(m_other);
    layout->addStretch();
}

void TariffsPart::load(const Database& database)
{
    auto family = showTariffs(database, TariffKind::Family);
    auto other = showTariffs(database, TariffKind::Other);
    if (!family || !other) {
        unload();
        Q_EMIT failed(family ? other.error() : family.error());
        return;
    }
    m_family->showRates(database, {TariffKind::Family, tr("family tariff")}, std::move(*family));
    m_other->showRates(database, {TariffKind::Other, tr("general tariff")}, std::move(*other));
}

void TariffsPart::unload()
{
    m_family->showNothing();
    m_other->showNothing();
}

} // namespace duoboek
