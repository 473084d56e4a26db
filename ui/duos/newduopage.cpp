// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/newduopage.h"

#include "core/usecases/duooutlook.h"
#include "ui/common/duowords.h"
#include "ui/common/peoplewords.h"
#include "ui/duos/relationfields.h"
#include "ui/duos/ui_newduopage.h"
#include "ui/forms/fieldgroup.h"
#include "ui/forms/peoplechoices.h"
#include "ui/text/errortext.h"
#include "ui/text/valuetext.h"

#include <QRadioButton>

namespace duoboek {

namespace {

/// The values of the fields whose column stands within a table.
RecordValues valuesWithin(const RecordValues& all, const QString& table)
{
    RecordValues values;
    const QString start = table + QLatin1Char('/');
    for (const auto& [column, value] : all) {
        if (column.startsWith(start))
            values.insert_or_assign(column.mid(start.size()), value);
    }
    return values;
}

qint64 takeId(RecordValues& values, const char* column)
{
    const qint64 id = integerOf(valueIn(values, QString::fromLatin1(column)));
    values.erase(QString::fromLatin1(column));
    return id;
}

} // namespace

NewDuoPage::NewDuoPage(const Database& database, const Wording& wording, QDate today)
    : m_database(database)
    , m_wording(wording)
    , m_today(today)
    , m_ui(std::make_unique<Ui::NewDuoPage>())
{
    m_ui->setupUi(this);
    constexpr int narrowest = 560; // pixels; sentences about tariff and papers need some room
    setMinimumWidth(narrowest);
    m_relation =
        new RelationFields(*m_ui->relationField, *m_ui->decidedTariffField, *m_ui->decisionReasonField);
    m_ui->relationField->setValue(QString(wordFor(Relation::None)));
    m_ui->agreementReasonField->setValue(tr("intake"));
    setUpPeople();
    for (FormField* field : findChildren<FormField*>())
        connect(field, &FormField::left, this, &NewDuoPage::showOutlook);
}

NewDuoPage::~NewDuoPage() = default;

void NewDuoPage::setUpPeople()
{
    m_ui->engagementField->setChoices(choicesOf(&engagementText));
    m_ui->engagementField->setValue(QString(wordFor(Engagement::SelfEmployed)));
    connect(m_ui->engagementField, &FormField::edited, this, &NewDuoPage::offerOrganisations);
    for (const QRadioButton* radio : {m_ui->participantNewRadio, m_ui->coachNewRadio})
        connect(radio, &QRadioButton::toggled, this, &NewDuoPage::showParts);
    showParts();
}

Status NewDuoPage::load()
{
    Result<std::vector<PersonChoice>> participants = listParticipants(m_database);
    if (!participants)
        return participants.error();
    Result<std::vector<PersonChoice>> coaches = listCoaches(m_database);
    if (!coaches)
        return coaches.error();
    Result<PeopleChoices> choices = listPeopleChoices(m_database);
    if (!choices)
        return choices.error();
    m_ui->participantField->setPeople(std::move(*participants));
    m_ui->coachField->setPeople(std::move(*coaches));
    m_ui->participantRegionField->setChoices(regionChoices(choices->regions));
    m_choices = std::move(*choices);
    offerOrganisations();
    showOutlook();
    return {};
}

void NewDuoPage::choosePeople(qint64 participant, qint64 coach)
{
    m_ui->participantField->setValue(participant);
    m_ui->coachField->setValue(coach);
    showOutlook();
}

void NewDuoPage::showParts()
{
    const bool isNewParticipant = m_ui->participantNewRadio->isChecked();
    const bool isNewCoach = m_ui->coachNewRadio->isChecked();
    m_ui->participantField->setVisible(!isNewParticipant);
    m_ui->participantNewPart->setVisible(isNewParticipant);
    m_ui->coachField->setVisible(!isNewCoach);
    m_ui->coachNewPart->setVisible(isNewCoach);
    showOutlook();
}

void NewDuoPage::offerOrganisations()
{
    const auto engagement = chosenIn<Engagement>(*m_ui->engagementField);
    const bool needsOne = engagement && worksThroughOrganisation(*engagement);
    std::vector<ChoiceField::Choice> choices = organisationChoices(m_choices, engagement);
    choices.insert(choices.begin(), {{}, QString()});
    m_ui->organisationField->setChoices(std::move(choices));
    m_ui->organisationField->setVisible(needsOne);
    if (!needsOne)
        m_ui->organisationField->setValue({});
}

NewDuo NewDuoPage::wanted(const RecordValues& values) const
{
    NewDuo wanted;
    wanted.duo = valuesWithin(values, QStringLiteral("duo"));
    const qint64 participant = takeId(wanted.duo, "participant_id");
    const qint64 coach = takeId(wanted.duo, "coach_id");
    wanted.participantIsNew = m_ui->participantNewRadio->isChecked();
    wanted.coachIsNew = m_ui->coachNewRadio->isChecked();
    wanted.participantId = participant;
    wanted.coachId = coach;
    wanted.participant = valuesWithin(values, QStringLiteral("participant"));
    wanted.coach = valuesWithin(values, QStringLiteral("coach"));
    wanted.coach.insert_or_assign(QStringLiteral("invoicing"), QString(wordFor(Invoicing::Own)));
    wanted.agreement = valuesWithin(values, QStringLiteral("agreement"));
    const auto hours = wanted.agreement.find(QStringLiteral("minutes_per_week"));
    if (hours != wanted.agreement.end() && !isKnown(hours->second))
        wanted.agreement.clear(); // a reason alone is no agreement
    return wanted;
}

void NewDuoPage::showOutlook()
{
    ThoughtOfDuo duo;
    duo.subject.relation = m_relation->relation();
    duo.subject.decidedTariff = m_relation->decision();
    duo.startsOn = m_ui->startedField->date().isValid() ? m_ui->startedField->date() : m_today;
    if (m_ui->coachNewRadio->isChecked()) {
        duo.subject.engagement =
            chosenIn<Engagement>(*m_ui->engagementField).value_or(Engagement::SelfEmployed);
        const Result<Field> organisation = m_ui->organisationField->value();
        duo.subject.organisation = OrganisationId(organisation ? integerOf(*organisation) : 0);
    } else {
        duo.coach = CoachId(m_ui->coachField->chosenId());
    }
    const bool hasCoach = m_ui->coachNewRadio->isChecked() || duo.coach.isValid();
    m_ui->tariffLabel->setVisible(hasCoach);
    m_ui->gapsLabel->setVisible(hasCoach);
    if (!hasCoach)
        return;
    const Result<DuoOutlook> outlook = lookAheadAtDuo(m_database, duo);
    if (!outlook) {
        m_ui->tariffLabel->setState(Attention::Urgent, errorText(outlook.error()));
        m_ui->gapsLabel->hide();
        return;
    }
    if (const auto* question = std::get_if<RateQuestion>(&outlook->rate)) {
        m_ui->tariffLabel->setState(Attention::Urgent, DuoWords::rateQuestion(*question));
    } else {
        const auto& rate = std::get<ReasonedRate>(outlook->rate);
        m_ui->tariffLabel->setState(Attention::Good, m_wording.rateReason(rate.rate, rate.reason));
    }
    showGaps(*outlook);
}

void NewDuoPage::showGaps(const DuoOutlook& outlook)
{
    QStringList papers;
    for (const DuoGap gap : outlook.gaps)
        papers.append(DuoWords::gap(gap));
    QStringList sentences;
    if (!papers.isEmpty())
        sentences.append(
            tr("Still missing: %1. The duo can be added without.").arg(papers.join(QStringLiteral(", "))));
    if (!outlook.payment.isComplete())
        sentences.append(PeopleWords::paymentGaps(outlook.payment));
    if (sentences.isEmpty())
        m_ui->gapsLabel->setState(
            Attention::Good, tr("Nothing is missing: contract, certificate and payment details are there."));
    else
        m_ui->gapsLabel->setState(Attention::Notice, sentences.join(u'\n'));
}

} // namespace duoboek
