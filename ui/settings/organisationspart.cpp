// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationspart.h"

#include "core/storage/recordrepository.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"
#include "ui/forms/paperlist.h"
#include "ui/forms/recordsection.h"
#include "ui/settings/ratelist.h"
#include "ui/settings/ui_organisationfields.h"
#include "ui/text/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView organisationRecord("organisation");

QString kindText(OrganisationKind kind)
{
    return kind == OrganisationKind::Care ? OrganisationsPart::tr("care organisation")
                                          : OrganisationsPart::tr("payroll agency");
}

QString regimeText(std::optional<VatRegime> regime)
{
    if (!regime)
        return OrganisationsPart::tr("not known yet");
    switch (*regime) {
    case VatRegime::Standard:
        return OrganisationsPart::tr("21 % VAT");
    case VatRegime::SmallBusiness:
        return OrganisationsPart::tr("small-business scheme (KOR)");
    case VatRegime::ExemptCare:
        return OrganisationsPart::tr("exempt: care");
    case VatRegime::None:
        break;
    }
    return OrganisationsPart::tr("no entrepreneur");
}

template <class E> Field fieldOf(E value)
{
    return Field(QString(wordFor(value)));
}

QWidget* makeFields()
{
    auto* fields = new QWidget;
    Ui::OrganisationFields form;
    form.setupUi(fields);
    std::vector<ChoiceField::Choice> kinds;
    for (const auto& kind : enumWords<OrganisationKind>)
        kinds.push_back({fieldOf(kind.value), kindText(kind.value)});
    form.organisationKindField->setChoices(std::move(kinds));
    std::vector<ChoiceField::Choice> regimes{{Field(), regimeText({})}};
    for (const auto& regime : enumWords<VatRegime>)
        regimes.push_back({fieldOf(regime.value), regimeText(regime.value)});
    form.organisationVatRegimeField->setChoices(std::move(regimes));
    return fields;
}

RecordValues suggest(const Database& database)
{
    RecordValues values{{QStringLiteral("kind"), fieldOf(OrganisationKind::Care)}};
    if (Result<QString> code = nextCode(database, organisationRecord))
        values.emplace(QStringLiteral("code"), std::move(*code));
    return values;
}

} // namespace

OrganisationsPart::OrganisationsPart(const ScreenContext& context, QWidget* parent)
    : SettingsPart(parent)
    , m_context(context)
{
    setUpSection();
    setUpRates();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spaceBetween);
    layout->addWidget(m_section);
    layout->addWidget(m_ratesSide);
    layout->addStretch();
}

void OrganisationsPart::setUpSection()
{
    RecordSection::Kind kind;
    kind.name = QStringLiteral("organisation");
    kind.record = organisationRecord;
    kind.listName = tr("Care organisations and payroll agencies");
    kind.columns = {
        {tr("Name")}, {tr("Code")}, {tr("Kind")}, {tr("VAT")}, {tr("Rate now"), Qt::AlignTrailing}};
    kind.emptySentence = tr("There are no organisations yet. Add the care organisations that employ coaches, "
                            "and the agencies that invoice for them, with New.");
    kind.newTitle = tr("New organisation");
    kind.noun = tr("organisation");
    kind.makeFields = makeFields;
    kind.suggest = suggest;
    m_section = new RecordSection(m_context, std::move(kind), this);
    connect(m_section, &RecordSection::chosen, this, &OrganisationsPart::showRates);
}

void OrganisationsPart::setUpRates()
{
    m_ratesSide = new QWidget(this);
    m_rates =
        new RateList(m_context, QStringLiteral("organisationRate"), RateList::Papers::Shown, m_ratesSide);
    m_papers = new PaperList(m_context, QStringLiteral("paper"),
        {tr("Documents that show the rate"),
            tr("No document shows this rate yet. Add the letter or the contract in which it was agreed."),
            tr("Document that shows the rate of %1")},
        m_ratesSide);
    auto* layout = new QVBoxLayout(m_ratesSide);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* sentence = new PlainLabel(
        tr("The rate agreed with this organisation. Without one nothing can be paid for its coaches."),
        m_ratesSide);
    layout->addWidget(sentence);
    layout->addWidget(m_rates);
    layout->addWidget(m_papers);
    connect(m_rates, &RateList::chosen, this, &OrganisationsPart::showPapers);
}

void OrganisationsPart::load(const Database& database)
{
    auto organisations = showOrganisations(database, m_context.clock.today());
    if (!organisations) {
        unload();
        Q_EMIT failed(organisations.error());
        return;
    }
    m_database = &database;
    m_organisations = std::move(*organisations);
    const Format& format = m_context.wording.format();
    std::vector<RecordList::Item> items;
    for (const OrganisationInList& organisation : m_organisations) {
        const bool isCare = organisation.kind == OrganisationKind::Care;
        TextTableModel::Cell rate;
        if (isCare)
            rate = organisation.rate ? TextTableModel::Cell{format.rate(*organisation.rate)}
                                     : TextTableModel::Cell{tr("none yet"), Attention::Notice};
        items.push_back({organisation.id.value(),
            {{organisation.name}, {organisation.code}, {kindText(organisation.kind)},
                {regimeText(organisation.vatRegime),
                    organisation.vatRegime ? Attention::None : Attention::Notice},
                rate}});
    }
    m_section->showRecords(database, std::move(items));
    showRates();
}

void OrganisationsPart::unload()
{
    m_database = nullptr;
    m_organisations.clear();
    m_section->showNothing();
    showRates();
}

void OrganisationsPart::choose(OrganisationId organisation)
{
    m_section->choose(organisation.value());
}

void OrganisationsPart::showRates()
{
    const auto organisation = std::find_if(m_organisations.begin(), m_organisations.end(),
        [this](const OrganisationInList& one) { return one.id.value() == m_section->chosenId(); });
    const bool isCare = organisation != m_organisations.end() && organisation->kind == OrganisationKind::Care;
    m_ratesSide->setVisible(isCare);
    if (!isCare) {
        m_rates->showNothing();
        m_papers->showNothing();
        return;
    }
    auto rates = showOrganisationRates(*m_database, organisation->id);
    if (!rates) {
        m_rates->showNothing();
        m_papers->showNothing();
        Q_EMIT failed(rates.error());
        return;
    }
    m_rates->showRates(*m_database, {organisation->id, organisation->name}, std::move(*rates));
    showPapers();
}

void OrganisationsPart::showPapers()
{
    const qint64 rate = m_rates->chosenId();
    m_papers->setVisible(rate > 0);
    if (!m_database || rate == 0) {
        m_papers->showNothing();
        return;
    }
    constexpr QLatin1StringView rateRecord("organisation_rate");
    auto papers = duoboek::showPapers(*m_database, rateRecord, rate);
    if (!papers) {
        m_papers->showNothing();
        Q_EMIT failed(papers.error());
        return;
    }
    m_papers->showPapers(rateRecord, rate, m_section->chosenName(), std::move(*papers));
}

} // namespace duoboek
