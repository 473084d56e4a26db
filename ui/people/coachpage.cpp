// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/coachpage.h"

#include "core/storage/namedfields.h"
#include "core/usecases/showperson.h"
#include "ui/common/peoplewords.h"
#include "ui/forms/peoplechoices.h"
#include "ui/people/ui_coachpage.h"
#include "ui/text/valuetext.h"

namespace duoboek {

CoachPage::CoachPage(QWidget* parent)
    : PersonPage(PersonKind::Coach, parent)
    , m_ui(std::make_unique<Ui::CoachPage>())
{
    m_ui->setupUi(this);
    m_ui->engagementField->setChoices(choicesOf(&engagementText));
    std::vector<ChoiceField::Choice> regimes = choicesOf(&PeopleWords::vatRegime);
    regimes.insert(regimes.begin(), {Field(), tr("not known yet")});
    m_ui->vatRegimeField->setChoices(std::move(regimes));
    m_ui->invoicingField->setChoices(choicesOf(&PeopleWords::invoicing));
    m_ui->paymentLabel->hide();
    // Before the form keeps what was chosen: what no longer applies is kept with it.
    connect(m_ui->engagementField, &FormField::edited, this, &CoachPage::showConsequences);
    connect(m_ui->invoicingField, &FormField::edited, this, &CoachPage::showConsequences);
    showConsequences();
}

CoachPage::~CoachPage() = default;

void CoachPage::setChoices(const PeopleChoices& choices)
{
    m_choices = choices;
    m_ui->regionField->setChoices(regionChoices(choices.regions));
    m_offeredFor.reset();
    offerOrganisations(chosenIn<Engagement>(*m_ui->engagementField));
}

void CoachPage::expect(const RecordFields& fields)
{
    const NamedFields record(recordTableNamed(recordNameOf(PersonKind::Coach)), fields);
    offerOrganisations(enumFromWord<Engagement>(record.text("engagement")));
}

void CoachPage::showConsequences()
{
    offerOrganisations(chosenIn<Engagement>(*m_ui->engagementField));
    m_ui->agreedOnField->setVisible(chosenIn<Invoicing>(*m_ui->invoicingField) == Invoicing::SelfBilling);
}

void CoachPage::offerOrganisations(std::optional<Engagement> engagement)
{
    const bool isPayroll = engagement == Engagement::Payroll;
    m_ui->organisationField->setVisible(engagement && worksThroughOrganisation(*engagement));
    if (m_offeredFor && m_offeredFor == engagement)
        return;
    m_offeredFor = engagement;
    if (engagement && worksThroughOrganisation(*engagement))
        m_ui->organisationField->setLabel(isPayroll ? tr("Payroll &agency") : tr("Care &organisation"));
    m_ui->organisationField->setChoices(organisationChoices(m_choices, engagement));
}

void CoachPage::showPaymentGaps(const PaymentGaps& gaps)
{
    m_ui->paymentLabel->setState(
        gaps.isComplete() ? Attention::Good : Attention::Notice, PeopleWords::paymentGaps(gaps));
    m_ui->paymentLabel->show();
}

} // namespace duoboek
