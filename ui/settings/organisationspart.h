// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showsettings.h"
#include "ui/common/screen.h"
#include "ui/settings/settingspart.h"

namespace duoboek {

class PaperList;
class RateList;
class RecordSection;

/// Care organisations and payroll agencies; of a care organisation its rates through time, with the documents
/// that show them (rule 3).
class OrganisationsPart final : public SettingsPart
{
    Q_OBJECT

public:
    OrganisationsPart(const ScreenContext& context, QWidget* parent);

    void load(const Database& database) override;
    void unload() override;
    void choose(OrganisationId organisation);

private:
    void setUpSection();
    void setUpRates();
    void showRates();
    void showPapers();

    ScreenContext m_context;
    RecordSection* m_section = nullptr;
    QWidget* m_ratesSide; // hidden for a payroll agency, which has no rates
    RateList* m_rates;
    PaperList* m_papers;
    const Database* m_database = nullptr;
    std::vector<OrganisationInList> m_organisations;
};

} // namespace duoboek
