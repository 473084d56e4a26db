// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duosections.h"

#include "core/hours/deviation.h"
#include "ui/common/changewords.h"
#include "ui/common/detailsection.h"
#include "ui/common/duowords.h"
#include "ui/common/peoplewords.h"
#include "ui/common/signalattention.h"
#include "ui/text/signaltext.h"
#include "ui/text/valuetext.h"

#include <algorithm>
#include <iterator>

namespace duoboek {

namespace {

QString inOneLine(const Address& address)
{
    QStringList parts{address.street, QStringLiteral("%1 %2").arg(address.postcode, address.city).trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString signedHours(WorkTime difference, const Format& format)
{
    const QString text = format.hours(difference);
    return difference > WorkTime() ? u'+' + text : text;
}

} // namespace

std::vector<DetailSection*> DuoSections::makeAll() const
{
    std::vector<DetailSection*> sections{makeDuo(), makeParticipant(), makeCoach(), makeAgreements(),
        makePapers(), makeWeeks(), makeSessions(), makeLog()};
    if (!m_found.empty())
        sections.insert(sections.begin(), makeSignals());
    return sections;
}

DetailSection* DuoSections::makeSignals() const
{
    auto* section = new DetailSection(tr("Asks for attention"));
    for (const DuoSignal& signal : m_found) {
        const QString cause = m_format.withReadableDates(signalText(signal));
        section->addState(signalName(signal.kind), attentionOf(signal.kind), cause);
    }
    return section;
}

DetailSection* DuoSections::makeDuo() const
{
    auto* section = new DetailSection(tr("Duo"));
    if (!m_details.previousCode.isEmpty())
        section->addValue(tr("Goes on from"), m_details.previousCode);
    section->addValue(tr("Worked in total"), m_format.hours(m_details.workedInTotal));
    return section;
}

DetailSection* DuoSections::makeParticipant() const
{
    auto* section = new DetailSection(tr("Participant"));
    const Participant& participant = m_details.participant;
    section->addValue(tr("Name"), PeopleWords::nameAndCode(participant.name.full(), participant.code));
    section->addValue(tr("Region"), m_details.participantRegion);
    // Before the number, as many do not want to be called; and mail first, which most prefer.
    section->addValue(tr("Best reached by"),
        participant.preferredChannel ? PeopleWords::channel(*participant.preferredChannel)
                                     : tr("no preference known"));
    section->addValue(tr("E-mail"), participant.email);
    section->addValue(tr("Phone"), participant.phone);
    return section;
}

DetailSection* DuoSections::makeCoach() const
{
    auto* section = new DetailSection(tr("Coach"));
    const Coach& coach = m_details.coach;
    section->addValue(tr("Name"), PeopleWords::nameAndCode(coach.name.full(), coach.code));
    section->addValue(tr("Region"), m_details.coachRegion);
    section->addValue(tr("E-mail"), coach.email);
    section->addValue(tr("Address"), inOneLine(coach.address));
    section->addValue(tr("Works"), engagementText(coach.engagement));
    if (m_details.organisation) {
        const Organisation& organisation = *m_details.organisation;
        section->addValue(organisation.kind == OrganisationKind::Care ? tr("Organisation") : tr("Agency"),
            PeopleWords::nameAndCode(organisation.name, organisation.code));
        section->addValue(tr("Its e-mail"), organisation.email);
    }
    return section;
}

DetailSection* DuoSections::makeAgreements() const
{
    auto* section = new DetailSection(tr("Agreed hours"));
    if (m_details.agreements.empty()) {
        section->addSentence(tr("No hours per week have been agreed."));
        return section;
    }
    std::vector<TextTableModel::Row> rows;
    rows.reserve(m_details.agreements.size());
    std::transform(m_details.agreements.rbegin(), m_details.agreements.rend(), std::back_inserter(rows),
        [this](const auto& agreement) -> TextTableModel::Row {
            return {{m_format.date(agreement.validFrom)}, {m_format.hours(agreement.perWeek)},
                {agreement.reason}};
        });
    section->addTable(tr("Agreed hours"), {{tr("From")}, {tr("Per week"), Qt::AlignTrailing}, {tr("Reason")}},
        std::move(rows), 2);
    return section;
}

DetailSection* DuoSections::makeWeeks() const
{
    auto* section = new DetailSection(tr("Hours of the last 26 weeks"));
    const auto hasEntry = [](const WorkedWeek& week) { return week.hasEntry; };
    if (std::none_of(m_details.weeks.begin(), m_details.weeks.end(), hasEntry)) {
        section->addSentence(
            tr("No hours have been entered in the weeks until %1.").arg(m_format.date(m_details.rateOn)));
        return section;
    }
    std::vector<TextTableModel::Row> rows;
    rows.reserve(m_details.weeks.size());
    std::transform(m_details.weeks.rbegin(), m_details.weeks.rend(), std::back_inserter(rows),
        [this](const WorkedWeek& week) -> TextTableModel::Row {
            TextTableModel::Row row{{week.week.toText()},
                {week.hasEntry ? m_format.hours(week.worked) : tr("no entry")},
                {week.agreed ? m_format.hours(*week.agreed) : QString()}, {}};
            if (week.hasEntry && week.agreed) {
                const bool isOff =
                    deviationOf(week.worked, *week.agreed, m_details.limits) != Deviation::None;
                row[3] = {signedHours(week.worked - *week.agreed, m_format),
                    isOff ? Attention::Notice : Attention::None};
            }
            return row;
        });
    section->addTable(tr("Hours of the last 26 weeks"),
        {{tr("Week")}, {tr("Worked"), Qt::AlignTrailing}, {tr("Agreed"), Qt::AlignTrailing},
            {tr("Difference"), Qt::AlignTrailing}},
        std::move(rows), 3);
    section->addSentence(
        tr("%1 is a week that is off by more than %2 and by more than %3.")
            .arg(attentionSign(Attention::Notice), m_format.percent(m_details.limits.ofAgreement),
                m_format.hours(m_details.limits.time)));
    return section;
}

DetailSection* DuoSections::makePapers() const
{
    auto* section = new DetailSection(tr("Contract and certificate of conduct"));
    const ContractState contract = contractStateOn(m_details.contracts, m_details.rateOn);
    const CertificateState certificate = certificateStateOn(m_details.certificates, m_details.rateOn);
    section->addState(tr("Contract"),
        contract == ContractState::InForce ? Attention::Good : Attention::Urgent,
        DuoWords::contractState(contract));
    addContracts(*section);
    const bool isIn = certificate == CertificateState::Valid;
    const bool isLate = certificate == CertificateState::TooOldWhenReceived;
    section->addState(tr("Certificate"),
        isIn         ? Attention::Good
            : isLate ? Attention::Notice
                     : Attention::Urgent,
        DuoWords::certificateState(certificate));
    addCertificates(*section);
    if (!isActive(contract, certificate))
        section->addSentence(tr("The contract is active only when it is signed and the certificate is in."));
    return section;
}

void DuoSections::addContracts(DetailSection& section) const
{
    for (const Contract& contract : m_details.contracts) {
        const QString period = contract.valid.last().isNull()
            ? tr("from %1").arg(m_format.date(contract.valid.first()))
            : tr("from %1 to %2")
                  .arg(m_format.date(contract.valid.first()), m_format.date(contract.valid.last()));
        const QString signature = contract.signedOn.isNull()
            ? tr("not signed")
            : tr("signed on %1").arg(m_format.date(contract.signedOn));
        section.addValue(QString(), QStringLiteral("%1, %2").arg(period, signature));
    }
}

void DuoSections::addCertificates(DetailSection& section) const
{
    for (const Certificate& certificate : m_details.certificates) {
        section.addValue(QString(),
            certificate.receivedOn.isNull()
                ? tr("issued on %1, not handed in").arg(m_format.date(certificate.issuedOn))
                : tr("issued on %1, handed in on %2")
                      .arg(m_format.date(certificate.issuedOn), m_format.date(certificate.receivedOn)));
    }
}

DetailSection* DuoSections::makeLog() const
{
    auto* section = new DetailSection(tr("Log"));
    if (m_details.changes.empty()) {
        section->addSentence(tr("Nothing has been changed yet."));
        return section;
    }
    const ChangeWords words(m_format);
    std::vector<TextTableModel::Row> rows;
    for (const LoggedChange& change : m_details.changes)
        rows.push_back(words.row(change));
    section->addTable(tr("Log"), ChangeWords::columns(), std::move(rows), ChangeWords::widestColumn);
    return section;
}

DetailSection* DuoSections::makeSessions() const
{
    auto* section = new DetailSection(tr("Sessions of the coach in the last 12 months"));
    if (m_details.sessions.empty()) {
        section->addSentence(tr("No attendance has been recorded."));
        return section;
    }
    std::vector<TextTableModel::Row> rows;
    for (const AttendedSession& attended : m_details.sessions) {
        rows.push_back({{m_format.date(attended.session.heldOn)},
            {DuoWords::sessionKind(attended.session.kind)}, {attended.session.title},
            {attended.status == AttendanceStatus::Present ? m_format.hours(attended.paid)
                                                          : DuoWords::attendance(attended.status)}});
    }
    section->addTable(tr("Sessions"),
        {{tr("Date")}, {tr("Kind")}, {tr("Title")}, {tr("Paid"), Qt::AlignTrailing}}, std::move(rows), 2);
    return section;
}

} // namespace duoboek
