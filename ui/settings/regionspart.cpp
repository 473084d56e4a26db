// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/regionspart.h"

#include "core/storage/peoplerepository.h"
#include "ui/forms/recordsection.h"
#include "ui/settings/ui_regionfields.h"

#include <QVBoxLayout>

namespace duoboek {

namespace {

QWidget* makeRegionFields()
{
    auto* fields = new QWidget;
    Ui::RegionFields().setupUi(fields);
    return fields;
}

} // namespace

RegionsPart::RegionsPart(const ScreenContext& context, QWidget* parent)
    : SettingsPart(parent)
{
    RecordSection::Kind kind;
    kind.name = QStringLiteral("region");
    kind.record = QLatin1StringView("region");
    kind.listName = tr("Regions");
    kind.columns = {{tr("Name")}, {tr("Code")}, {tr("Process supervisor")}};
    kind.stretched = 2;
    kind.emptySentence =
        tr("There are no regions yet. Coaches and participants belong to one; add the first with New.");
    kind.newTitle = tr("New region");
    kind.noun = tr("region");
    kind.makeFields = makeRegionFields;
    kind.suggest = [](const Database&) { return RecordValues(); };
    m_regions = new RecordSection(context, std::move(kind), this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_regions);
    layout->addStretch();
}

void RegionsPart::load(const Database& database)
{
    const Result<std::vector<Region>> regions = listRegions(database);
    if (!regions) {
        unload();
        Q_EMIT failed(regions.error());
        return;
    }
    std::vector<RecordList::Item> items;
    for (const Region& region : *regions)
        items.push_back({region.id.value(), {{region.name}, {region.code}, {region.supervisor}}});
    m_regions->showRecords(database, std::move(items));
}

void RegionsPart::unload()
{
    m_regions->showNothing();
}

} // namespace duoboek
