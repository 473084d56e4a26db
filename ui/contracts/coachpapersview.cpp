// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/coachpapersview.h"

#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/common/userprompts.h"
#include "ui/contracts/commitmentwords.h"
#include "ui/contracts/ui_certificatefields.h"
#include "ui/contracts/ui_contractfields.h"
#include "ui/contracts/ui_researchfields.h"
#include "ui/forms/paperlist.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordsection.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QVBoxLayout>

namespace duoboek {

namespace {

template <class Form> QWidget* makeFields()
{
    auto* fields = new QWidget;
    Form().setupUi(fields);
    return fields;
}

QDate dateIn(const FieldGroup& fields, const char* column)
{
    const Result<Field> value = fields.fieldFor(QLatin1String(column))->value();
    return value ? dateFromIsoText(textOf(*value)).value_or(QDate()) : QDate();
}

/// Says under the day of receipt whether that was in time (rule 15).
void explainAge(const FieldGroup& fields)
{
    const Certificate certificate{dateIn(fields, "issued_on"), dateIn(fields, "received_on"), {}};
    const TextTableModel::Cell age = CommitmentWords::ageWhenReceived(certificate);
    fields.fieldFor(QStringLiteral("received_on"))->setNote(age.attention, age.text);
}

} // namespace

CoachPapersView::CoachPapersView(const ScreenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new PlainLabel(this))
    , m_summary(new StateLabel(this))
    , m_parts(new QWidget(this))
    , m_research(nullptr)
    , m_researchForm(nullptr)
{
    m_name->setObjectName(QStringLiteral("coachNameLabel"));
    m_summary->setObjectName(QStringLiteral("commitmentSummary"));
    makeHeading(*m_name, HeadingOf::Page);
    setUpContracts();
    setUpCertificates();
    auto* parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spaceBetween);
    parts->addWidget(m_summary);
    addKind(*parts, tr("Contracts"), m_contracts);
    addKind(*parts, tr("Certificates of conduct (VOG)"), m_certificates);
    m_research = makeFields<Ui::ResearchFields>();
    parts->addWidget(sectionHeading(tr("Research"), m_parts));
    parts->addWidget(m_research);
    m_researchForm = new RecordForm(m_context.editor, QLatin1StringView("coach"), *m_research,
        m_context.wording.format(), m_context.clock.today());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->addWidget(m_name);
    layout->addWidget(m_parts);
    layout->addStretch();
}

void CoachPapersView::setUpContracts()
{
    RecordSection::Kind kind;
    kind.name = QStringLiteral("contract");
    kind.record = m_contracts.record;
    kind.listName = tr("Contracts");
    kind.columns = {{tr("From")}, {tr("Until")}, {tr("Signed on")}, {tr("State")}};
    kind.stretched = 3;
    kind.emptySentence =
        tr("There is no contract yet. Without one no hours can be entered; add it with New.");
    kind.newTitle = tr("New contract");
    kind.noun = tr("contract");
    kind.nameColumn = QStringLiteral("valid_from");
    kind.makeFields = makeFields<Ui::ContractFields>;
    kind.suggest = [](const Database&) { return RecordValues(); };
    m_contracts.section = new RecordSection(m_context, std::move(kind), m_parts);
    m_contracts.files = new PaperList(m_context, QStringLiteral("contractFile"),
        {tr("Files of the contract"),
            tr("This contract refers to no file yet. Add where the signed one lies."), tr("The %1")},
        m_parts);
}

void CoachPapersView::setUpCertificates()
{
    RecordSection::Kind kind;
    kind.name = QStringLiteral("certificate");
    kind.record = m_certificates.record;
    kind.listName = tr("Certificates of conduct (VOG)");
    kind.columns = {{tr("Issued on")}, {tr("Handed in on")}, {tr("State")}};
    kind.stretched = 2;
    kind.emptySentence = tr("There is no VOG yet. A contract is active only when it is in; add it with New.");
    kind.newTitle = tr("New VOG");
    kind.noun = tr("VOG");
    kind.nameColumn = QStringLiteral("issued_on");
    kind.makeFields = makeFields<Ui::CertificateFields>;
    kind.suggest = [](const Database&) {
        // Health and welfare of people and animals.
        return RecordValues{{QStringLiteral("profile"), QStringLiteral("45")}};
    };
    kind.explain = explainAge;
    m_certificates.section = new RecordSection(m_context, std::move(kind), m_parts);
    m_certificates.files = new PaperList(m_context, QStringLiteral("certificateFile"),
        {tr("Files of the VOG"), tr("This VOG refers to no file yet. Add where it lies."), tr("The %1")},
        m_parts);
}

void CoachPapersView::addKind(QVBoxLayout& layout, const QString& heading, PaperKind& kind)
{
    layout.addWidget(sectionHeading(heading, m_parts));
    layout.addWidget(kind.section);
    layout.addWidget(kind.files);
    connect(kind.section, &RecordSection::chosen, this, [this, &kind] { showFiles(kind); });
}

void CoachPapersView::showSentence(const QString& text)
{
    m_coach = CoachId();
    m_database = nullptr;
    m_papers = {};
    m_name->setText(text);
    m_parts->hide();
    m_researchForm->showNothing();
    for (const PaperKind* kind : {&m_contracts, &m_certificates}) {
        kind->section->showNothing();
        kind->files->showNothing();
    }
}

void CoachPapersView::showCoach(const Database& database, const CommitmentRow& row, CoachPapers papers)
{
    const bool isSame = m_coach == row.id && m_database == &database;
    // What is being typed in a record that is still the same stays as it is.
    if (!isSame || papers.fields != m_papers.fields)
        m_researchForm->showRecord({row.id.value(), papers.fields}, papers.code);
    m_database = &database;
    m_coach = row.id;
    m_papers = std::move(papers);
    m_name->setText(QStringLiteral("%1 – %2").arg(m_papers.code, m_papers.name.full()));
    const TextTableModel::Cell summary = CommitmentWords::summary(row);
    m_summary->setState(summary.attention, summary.text);
    RecordValues held{{QStringLiteral("coach_id"), m_coach.value()}};
    showContracts(m_papers.contracts, held);
    held.emplace(QStringLiteral("kind"), QStringLiteral("vog"));
    showCertificates(m_papers.certificates, held);
    m_parts->show();
}

void CoachPapersView::showContracts(const std::vector<ContractInList>& contracts, const RecordValues& held)
{
    const Format& format = m_context.wording.format();
    const auto dateText = [&format](QDate date) { return date.isNull() ? QString() : format.date(date); };
    std::vector<RecordList::Item> items;
    for (const ContractInList& each : contracts) {
        items.push_back({each.id,
            {{dateText(each.contract.valid.first())}, {dateText(each.contract.valid.last())},
                {dateText(each.contract.signedOn)},
                CommitmentWords::stateOf(each.contract, m_context.clock.today())}});
    }
    m_contracts.section->showRecordsOf(m_papers.code, held, *m_database, std::move(items));
    showFiles(m_contracts);
}

void CoachPapersView::showCertificates(
    const std::vector<CertificateInList>& certificates, const RecordValues& held)
{
    const Format& format = m_context.wording.format();
    const auto dateText = [&format](QDate date) { return date.isNull() ? QString() : format.date(date); };
    std::vector<RecordList::Item> items;
    for (const CertificateInList& each : certificates) {
        items.push_back({each.id,
            {{dateText(each.certificate.issuedOn)}, {dateText(each.certificate.receivedOn)},
                CommitmentWords::stateOf(each.certificate, m_context.clock.today())}});
    }
    m_certificates.section->showRecordsOf(m_papers.code, held, *m_database, std::move(items));
    showFiles(m_certificates);
}

void CoachPapersView::showFiles(const PaperKind& kind)
{
    const qint64 id = kind.section->chosenId();
    kind.files->setVisible(id > 0);
    if (!m_database || id == 0) {
        kind.files->showNothing();
        return;
    }
    Result<std::vector<PaperInList>> files = showPapers(*m_database, kind.record, id);
    if (!files) {
        kind.files->showNothing();
        m_context.prompts.warn(tr("The files cannot be shown: %1.").arg(errorText(files.error())));
        return;
    }
    kind.files->showPapers(kind.record, id, kind.section->fullName(), std::move(*files));
}

void CoachPapersView::addContract()
{
    m_contracts.section->addNew();
}

void CoachPapersView::addCertificate()
{
    m_certificates.section->addNew();
}

} // namespace duoboek
