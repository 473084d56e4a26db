// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/coachpage.h"

#include "core/storage/namedfields.h"
#include "core/usecases/showperson.h"
#include "ui/duos/duowords.h"
#include "ui/people/peoplewords.h"
#include "ui/people/ui_coachpage.h"

namespace duoboek {

namespace {

template <class E> ChoiceField::Choice choiceOf(const EnumWord<E>& known, const QString& text)
{
    return {QString(known.word), text};
}

QString wordIn(const ChoiceField& field)
{
    const Result<Field> chosen = field.value();
    return chosen ? textOf(*chosen) : QString();
}

} // namespace

CoachPage::CoachPage(QWidget* parent)
    : PersonPage(PersonKind::Coach, parent)
    , m_ui(std::make_unique<Ui::CoachPage>())
{
    m_ui->setupUi(this);
    std::vector<ChoiceField::Choice> engagements;
    for (const EnumWord<Engagement>& known : enumWords<Engagement>)
        engagements.push_back(choiceOf(known, DuoWords::engagement(known.value)));
    m_ui->engagementField->setChoices(std::move(engagements));
    std::vector<ChoiceField::Choice> regimes{{{}, tr("not known yet")}};
    for (const EnumWord<VatRegime>& known : enumWords<VatRegime>)
        regimes.push_back(choiceOf(known, PeopleWords::vatRegime(known.value)));
    m_ui->vatRegimeField->setChoices(std::move(regimes));
    std::vector<ChoiceField::Choice> invoicings;
    for (const EnumWord<Invoicing>& known : enumWords<Invoicing>)
        invoicings.push_back(choiceOf(known, PeopleWords::invoicing(known.value)));
    m_ui->invoicingField->setChoices(std::move(invoicings));
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
    setRegions(*m_ui->regionField, choices.regions);
    m_offeredFor.reset();
    offerOrganisations(wordIn(*m_ui->engagementField));
}

void CoachPage::expect(const RecordFields& fields)
{
    offerOrganisations(
        NamedFields(recordTableNamed(recordNameOf(PersonKind::Coach)), fields).text("engagement"));
}

void CoachPage::showConsequences()
{
    offerOrganisations(wordIn(*m_ui->engagementField));
    m_ui->agreedOnField->setVisible(wordIn(*m_ui->invoicingField) == wordFor(Invoicing::SelfBilling));
}

void CoachPage::offerOrganisations(const QString& engagementWord)
{
    const auto engagement = enumFromWord<Engagement>(engagementWord);
    const bool isPayroll = engagement == Engagement::Payroll;
    const bool needsOrganisation = isPayroll || engagement == Engagement::Organisation;
    m_ui->organisationField->setVisible(needsOrganisation);
    if (m_offeredFor && m_offeredFor == engagement)
        return;
    m_offeredFor = engagement;
    std::vector<ChoiceField::Choice> offered;
    if (needsOrganisation) {
        for (const NamedRecord& each : isPayroll ? m_choices.payrollAgencies : m_choices.careOrganisations)
            offered.push_back({each.id, each.name});
        m_ui->organisationField->setLabel(isPayroll ? tr("Payroll &agency") : tr("Care &organisation"));
    }
    m_ui->organisationField->setChoices(std::move(offered));
}

void CoachPage::showPaymentGaps(const PaymentGaps& gaps)
{
    m_ui->paymentLabel->setState(
        gaps.isComplete() ? Attention::Good : Attention::Notice, PeopleWords::paymentGaps(gaps));
    m_ui->paymentLabel->show();
}

} // namespace duoboek
