// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/tables.h"

#include "core/hours/typedhours.h"
#include "core/sessions/startingtime.h"

#include <optional>

namespace duoboek::demo {

namespace {

QString textOf(QDate day)
{
    return day.isNull() ? QString() : toIsoText(day);
}

template <class E> QString textOf(E value)
{
    return wordFor(value);
}

template <class E> QString textOf(const std::optional<E>& value)
{
    return value ? textOf(*value) : QString();
}

/// The code of the record that an id names; empty for none.
template <class Record, class RecordId> QString codeOf(const std::vector<Record>& records, RecordId id)
{
    return id.isValid() ? records[static_cast<std::size_t>(id.value() - 1)].code : QString();
}

QString codeOf(const Plan& plan, DuoId id)
{
    return id.isValid() ? plan.duos[static_cast<std::size_t>(id.value() - 1)].duo.code : QString();
}

class Table
{
public:
    Table(const char* file, const char* columns)
        : m_table{QString::fromLatin1(file), QString::fromLatin1(columns).split(QLatin1Char(' ')), {}}
    {
    }

    void reserve(std::size_t rows) { m_table.rows.reserve(rows); }
    void add(QStringList cells)
    {
        Q_ASSERT(cells.size() == m_table.columns.size());
        m_table.rows.push_back({static_cast<int>(m_table.rows.size()) + 2, std::move(cells)});
    }
    [[nodiscard]] AdministrationTable take() { return std::move(m_table); }

private:
    AdministrationTable m_table;
};

AdministrationTable settingsTable(const Administration& all)
{
    Table table("settings.csv", "key value");
    for (const auto& [key, value] : all.settings)
        table.add({key, value});
    return table.take();
}

AdministrationTable regionsTable(const Administration& all)
{
    Table table("regions.csv", "code name supervisor");
    for (const Region& region : all.plan.regions)
        table.add({region.code, region.name, region.supervisor});
    return table.take();
}

AdministrationTable tariffsTable(const Administration& all)
{
    Table table("tariffs.csv", "kind rate valid_from");
    for (const auto& [kind, rate] : all.tariffs)
        table.add({textOf(kind), rate.rate.perHour().toPlainText(), textOf(rate.validFrom)});
    return table.take();
}

AdministrationTable organisationsTable(const Administration& all)
{
    Table table(
        "organisations.csv", "code name kind coc_number vat_id vat_regime iban email address postcode city");
    for (const Organisation& organisation : all.plan.organisations) {
        table.add({organisation.code, organisation.name, textOf(organisation.kind), organisation.cocNumber,
            organisation.vatId, textOf(organisation.vatRegime), organisation.iban, organisation.email,
            organisation.address.street, organisation.address.postcode, organisation.address.city});
    }
    return table.take();
}

AdministrationTable organisationRatesTable(const Administration& all)
{
    Table table("organisation_rates.csv", "organisation rate valid_from");
    for (const auto& [organisation, rate] : all.organisationRates) {
        table.add({codeOf(all.plan.organisations, organisation), rate.rate.perHour().toPlainText(),
            textOf(rate.validFrom)});
    }
    return table.take();
}

AdministrationTable participantsTable(const Administration& all)
{
    Table table("participants.csv",
        "code first_name prefix last_name region email phone preferred_channel looking_since");
    for (std::size_t i = 0; i < all.plan.participants.size(); ++i) {
        const Participant& participant = all.plan.participants[i];
        table.add({participant.code, participant.name.first, participant.name.prefix, participant.name.last,
            codeOf(all.plan.regions, participant.region), participant.email, participant.phone,
            textOf(participant.preferredChannel), textOf(all.matching.lookingSince[i])});
    }
    return table.take();
}

AdministrationTable coachesTable(const Administration& all)
{
    Table table("coaches.csv",
        "code first_name prefix last_name region engagement organisation coc_number vat_id vat_regime iban "
        "invoicing email address postcode city phone self_billing_agreed research_agreed");
    for (std::size_t i = 0; i < all.plan.coaches.size(); ++i) {
        const Coach& coach = all.plan.coaches[i];
        const CoachConsents& consents = all.consents[i];
        table.add({coach.code, coach.name.first, coach.name.prefix, coach.name.last,
            codeOf(all.plan.regions, coach.region), textOf(coach.engagement),
            codeOf(all.plan.organisations, coach.organisation), coach.cocNumber, coach.vatId,
            textOf(coach.vatRegime), coach.iban, textOf(coach.invoicing), coach.email, coach.address.street,
            coach.address.postcode, coach.address.city, consents.phone, textOf(consents.selfBillingAgreedOn),
            textOf(consents.researchAgreedOn)});
    }
    return table.take();
}

AdministrationTable duosTable(const Administration& all)
{
    Table table("duos.csv",
        "code participant coach relation tariff start end decision_reason end_reason previous_duo");
    for (const PlannedDuo& planned : all.plan.duos) {
        const Duo& duo = planned.duo;
        table.add({duo.code, codeOf(all.plan.participants, duo.participant),
            codeOf(all.plan.coaches, duo.coach), textOf(duo.relation), textOf(duo.decidedTariff),
            textOf(duo.active.first()), textOf(duo.active.last()), planned.decisionReason, planned.endReason,
            codeOf(all.plan, planned.previous)});
    }
    return table.take();
}

AdministrationTable agreementsTable(const Administration& all)
{
    Table table("agreements.csv", "duo valid_from hours_per_week reason");
    for (const PlannedDuo& planned : all.plan.duos) {
        for (const Agreement& agreement : planned.agreements) {
            table.add({planned.duo.code, textOf(agreement.validFrom), toPlainHours(agreement.perWeek),
                agreement.reason});
        }
    }
    return table.take();
}

AdministrationTable contractsTable(const Administration& all)
{
    Table table("contracts.csv", "coach signed valid_from valid_to");
    for (const CoachPapers& papers : all.papers) {
        for (const Contract& contract : papers.contracts) {
            table.add({codeOf(all.plan.coaches, papers.coach), textOf(contract.signedOn),
                textOf(contract.valid.first()), textOf(contract.valid.last())});
        }
    }
    return table.take();
}

AdministrationTable certificatesTable(const Administration& all)
{
    Table table("certificates.csv", "coach kind issued received profile");
    for (const CoachPapers& papers : all.papers) {
        for (const Certificate& certificate : papers.certificates) {
            table.add({codeOf(all.plan.coaches, papers.coach), QStringLiteral("vog"),
                textOf(certificate.issuedOn), textOf(certificate.receivedOn), certificate.profile});
        }
    }
    return table.take();
}

AdministrationTable hoursTable(const Administration& all)
{
    Table table("hours.csv", "duo date hours note");
    table.reserve(all.hours.size());
    for (const auto& [entry, note] : all.hours)
        table.add({codeOf(all.plan, entry.duo), textOf(entry.workedOn), entry.time.toClockText(), note});
    return table.take();
}

AdministrationTable sessionsTable(const Administration& all)
{
    Table table("sessions.csv", "code date kind region title location hours starts_at");
    for (const Session& session : all.sessions.sessions) {
        table.add({session.code, textOf(session.heldOn), textOf(session.kind),
            codeOf(all.plan.regions, session.region), session.title, session.location,
            toPlainHours(session.time), toPlainText(session.startsAt)});
    }
    return table.take();
}

AdministrationTable attendanceTable(const Administration& all)
{
    Table table("attendance.csv", "session coach status hours duo");
    for (const Attendance& attendance : all.sessions.attendance) {
        table.add({codeOf(all.sessions.sessions, attendance.session),
            codeOf(all.plan.coaches, attendance.coach), textOf(attendance.status),
            attendance.time ? toPlainHours(*attendance.time) : QString(), codeOf(all.plan, attendance.duo)});
    }
    return table.take();
}

AdministrationTable clickTalksTable(const Administration& all)
{
    Table table("click_talks.csv", "participant coach date participant_outcome coach_outcome note");
    for (const PlannedTalk& talk : all.matching.talks) {
        table.add({codeOf(all.plan.participants, talk.participant), codeOf(all.plan.coaches, talk.coach),
            textOf(talk.heldOn), textOf(talk.participantOutcome), textOf(talk.coachOutcome), talk.note});
    }
    return table.take();
}

QString codeOf(const Administration& all, SessionId id)
{
    return codeOf(all.sessions.sessions, id);
}

QString codeOf(const Administration& all, CoachId id)
{
    return codeOf(all.plan.coaches, id);
}

AdministrationTable intervisionQuestionsTable(const Administration& all)
{
    Table table("intervision_questions.csv", "code coach duo date text state");
    for (const IntervisionQuestion& question : all.intervision.questions) {
        table.add({question.code, codeOf(all, question.coach), codeOf(all.plan, question.duo),
            textOf(question.broughtOn), question.text, textOf(question.state)});
    }
    return table.take();
}

AdministrationTable intervisionsTable(const Administration& all)
{
    Table table("intervisions.csv", "session method report");
    for (const PlannedIntervision& planned : all.intervision.sessions)
        table.add({codeOf(all, planned.session), textOf(planned.method), planned.report});
    return table.take();
}

AdministrationTable programmeStepsTable(const Administration& all)
{
    Table table("programme_steps.csv", "session position step title time");
    for (const PlannedIntervision& planned : all.intervision.sessions) {
        for (const ProgrammeStep& step : planned.steps) {
            table.add({codeOf(all, planned.session), QString::number(step.position), textOf(step.kind),
                step.title, step.time.toClockText()});
        }
    }
    return table.take();
}

AdministrationTable sessionRolesTable(const Administration& all)
{
    Table table("session_roles.csv", "session role coach");
    for (const PlannedIntervision& planned : all.intervision.sessions) {
        for (const GivenRole& given : planned.roles)
            table.add({codeOf(all, planned.session), textOf(given.role), codeOf(all, given.coach)});
    }
    return table.take();
}

AdministrationTable preparationTasksTable(const Administration& all)
{
    Table table("preparation_tasks.csv", "session task title stage done done_by");
    for (const PlannedIntervision& planned : all.intervision.sessions) {
        for (const ChecklistItem& item : planned.tasks) {
            table.add({codeOf(all, planned.session), textOf(item.task), item.title, textOf(item.stage),
                textOf(item.doneOn), item.doneBy});
        }
    }
    return table.take();
}

AdministrationTable sessionQuestionsTable(const Administration& all)
{
    Table table("session_questions.csv", "session question notes");
    for (const PlannedIntervision& planned : all.intervision.sessions) {
        for (const auto& [question, notes] : planned.agenda)
            table.add({codeOf(all, planned.session), codeOf(all.intervision.questions, question), notes});
    }
    return table.take();
}

AdministrationTable sessionFollowUpsTable(const Administration& all)
{
    Table table("session_follow_ups.csv", "session position question coach person agreed due done");
    for (const PlannedIntervision& planned : all.intervision.sessions) {
        for (const SessionFollowUp& followUp : planned.followUps) {
            table.add({codeOf(all, planned.session), QString::number(followUp.position),
                codeOf(all.intervision.questions, followUp.question), codeOf(all, followUp.coach),
                followUp.person, followUp.agreed, textOf(followUp.dueOn), textOf(followUp.doneOn)});
        }
    }
    return table.take();
}

} // namespace

AdministrationTables tablesOf(const Administration& administration)
{
    AdministrationTables tables;
    for (const auto make : {settingsTable, regionsTable, tariffsTable, organisationsTable,
             organisationRatesTable, participantsTable, coachesTable, duosTable, agreementsTable,
             contractsTable, certificatesTable, hoursTable, sessionsTable, attendanceTable, clickTalksTable,
             intervisionQuestionsTable, intervisionsTable, programmeStepsTable, sessionRolesTable,
             preparationTasksTable, sessionQuestionsTable, sessionFollowUpsTable})
        tables.push_back(make(administration));
    return tables;
}

} // namespace duoboek::demo
